package ai.stigmer.runtime.resource.internal;

import ai.stigmer.runtime.error.RpcException;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a response that a caller asked for (AIP-157): a tree of fields, compiled from comma-separated field
 * paths. A path leads through messages, and through the messages of a list, each of which is cut alike: {@code
 * status.messages.content}, or {@code status.messages.*.content} (AIP-161). Through a map it leads by {@code *} alone,
 * as anything else might be a key. A {@code *} at the end takes all that is there; alone it asks for everything.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReadMask {
    /** The gRPC metadata in which a caller sends its paths. */
    public static final String HEADER = "stigmer-read-mask";

    private static final ReadMask WHOLE = new ReadMask(Map.of());

    /** What is asked of each field that is asked for; an empty map asks for the whole message. */
    private final Map<FieldDescriptor, ReadMask> fields;

    private ReadMask(Map<FieldDescriptor, ReadMask> fields) {
        this.fields = fields;
    }

    /** Asks for everything. */
    public static ReadMask whole() {
        return WHOLE;
    }

    /**
     * Reads paths such as {@code metadata.id,status.phase}.
     *
     * @throws RpcException INVALID_ARGUMENT naming the path that is none
     */
    public static ReadMask parse(String paths, Descriptor type) {
        Tree tree = new Tree();
        for (String path : paths.split(",", -1)) {
            tree.add(path.strip(), type);
        }
        return tree.toMask();
    }

    /** Whether everything is asked for. */
    public boolean isWhole() {
        return fields.isEmpty();
    }

    /** Whether anything is asked for of a field of a message that stands in this field. */
    public boolean asksFor(FieldDescriptor parent, FieldDescriptor field) {
        ReadMask ofParent = isWhole() ? this : fields.get(parent);
        return ofParent != null && (ofParent.isWhole() || ofParent.fields.containsKey(field));
    }

    /** The part of the message that is asked for. */
    public Message of(Message message) {
        if (isWhole()) {
            return message;
        }
        Message.Builder part = message.newBuilderForType();
        fields.forEach((field, mask) -> {
            if (mask.isWhole()) {
                Fields.copy(field, message, part);
            } else if (field.isRepeated()) {
                for (Object item : (List<?>) message.getField(field)) {
                    part.addRepeatedField(field, mask.ofItem(field, (Message) item));
                }
            } else if (message.hasField(field)) {
                part.setField(field, mask.of((Message) message.getField(field)));
            }
        });
        return part.build();
    }

    /** Of a map's entry it is the value that is cut. */
    private Message ofItem(FieldDescriptor field, Message item) {
        if (!field.isMapField()) {
            return of(item);
        }
        FieldDescriptor value = field.getMessageType().findFieldByName("value");
        return item.toBuilder()
                .setField(value, of((Message) item.getField(value)))
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadMask mask && fields.equals(mask.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** A mask while it is read. A field that some path takes whole stays whole, whatever other paths say. */
    private static final class Tree {
        private static final String ALL = "*";

        private final Map<FieldDescriptor, Tree> children = new LinkedHashMap<>();
        private boolean whole;

        void add(String path, Descriptor type) {
            Tree node = this;
            Position at = new Position(Optional.of(type), false, true);
            String[] names = path.split("\\.", -1);
            for (int i = 0; i < names.length; i++) {
                boolean last = i == names.length - 1;
                if (names[i].equals(ALL)) {
                    if (!last && !at.isCollection()) {
                        throw refused(path, "has \"*\" where there is neither a list nor a map");
                    }
                    at = at.items();
                    continue;
                }
                FieldDescriptor field = at.field(path, names[i]);
                node = node.children.computeIfAbsent(field, ignored -> new Tree());
                at = Position.behind(field);
            }
            node.whole = true;
        }

        private static RpcException refused(String path, String why) {
            return RpcException.invalidField(HEADER, "\"" + path + "\" " + why);
        }

        ReadMask toMask() {
            if (whole) {
                return WHOLE;
            }
            Map<FieldDescriptor, ReadMask> fields = new LinkedHashMap<>();
            children.forEach((field, child) -> fields.put(field, child.toMask()));
            return new ReadMask(Map.copyOf(fields));
        }

        /**
         * How far a path has come.
         *
         * @param type whose fields may follow; empty where nothing is left to go into
         * @param isCollection whether this is a list or map, whose items have that type
         * @param takesNames whether a field's name may follow at once
         */
        private record Position(Optional<Descriptor> type, boolean isCollection, boolean takesNames) {
            static Position behind(FieldDescriptor field) {
                FieldDescriptor item =
                        field.isMapField() ? field.getMessageType().findFieldByName("value") : field;
                Optional<Descriptor> type =
                        item.getJavaType() == JavaType.MESSAGE ? Optional.of(item.getMessageType()) : Optional.empty();
                return new Position(type, field.isRepeated(), !field.isMapField());
            }

            Position items() {
                return new Position(type, false, true);
            }

            FieldDescriptor field(String path, String name) {
                Descriptor message = type.orElseThrow(
                        () -> refused(path, "goes on with \"" + name + "\" behind what is no message"));
                if (!takesNames) {
                    throw refused(path, "goes on with \"" + name + "\" behind a map; say \"*\" for all of its values");
                }
                FieldDescriptor field = message.findFieldByName(name);
                if (field == null) {
                    throw refused(path, "is no path: " + message.getName() + " has no field \"" + name + "\"");
                }
                return field;
            }
        }
    }
}
