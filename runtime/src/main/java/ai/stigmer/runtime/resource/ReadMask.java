package ai.stigmer.runtime.resource;

import ai.stigmer.runtime.grpc.RpcException;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The part of a response that a caller asked for (AIP-157): a tree of fields, compiled from comma-separated field paths.
 * A path leads through singular messages; a list or map is taken whole.
 *
 * <p>Immutable and safe for use by many threads.
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

    /** The part of the message that is asked for. */
    public Message of(Message message) {
        if (isWhole()) {
            return message;
        }
        Message.Builder part = message.newBuilderForType();
        fields.forEach((field, mask) -> {
            if (mask.isWhole()) {
                Fields.copy(field, message, part);
            } else if (message.hasField(field)) {
                part.setField(field, mask.of((Message) message.getField(field)));
            }
        });
        return part.build();
    }

    /** A mask while it is read. A field that some path takes whole stays whole, whatever other paths say. */
    private static final class Tree {
        private final Map<FieldDescriptor, Tree> children = new LinkedHashMap<>();
        private boolean whole;

        void add(String path, Descriptor type) {
            Tree node = this;
            Descriptor at = type;
            String[] names = path.split("\\.", -1);
            for (int i = 0; i < names.length; i++) {
                FieldDescriptor field = at.findFieldByName(names[i]);
                if (field == null) {
                    throw unknown(path, names[i], at);
                }
                node = node.children.computeIfAbsent(field, ignored -> new Tree());
                if (i < names.length - 1) {
                    if (field.getJavaType() != JavaType.MESSAGE || field.isRepeated()) {
                        throw RpcException.invalidField(
                                HEADER,
                                "\"" + path + "\" goes on behind \"" + names[i] + "\", which is no single message");
                    }
                    at = field.getMessageType();
                }
            }
            node.whole = true;
        }

        private static RpcException unknown(String path, String name, Descriptor type) {
            return RpcException.invalidField(
                    HEADER, "\"" + path + "\" is no path: " + type.getName() + " has no field \"" + name + "\"");
        }

        ReadMask toMask() {
            if (whole) {
                return WHOLE;
            }
            Map<FieldDescriptor, ReadMask> fields = new LinkedHashMap<>();
            children.forEach((field, child) -> fields.put(field, child.toMask()));
            return new ReadMask(Map.copyOf(fields));
        }
    }
}
