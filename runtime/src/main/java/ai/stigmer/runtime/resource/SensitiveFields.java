package ai.stigmer.runtime.resource;

import ai.stigmer.runtime.resource.Options.Option;
import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes fields marked {@code sensitive} out of a message, at any depth, in lists, map values, extensions and Any too.
 * Which types hold such fields is decided once; a message of any other type is passed on untouched.
 *
 * <p>Extensions and the types in an Any are those of the type's file and of the files that it imports, directly or not:
 * nobody knows what is marked in others.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class SensitiveFields {
    private final KnownTypes known;
    private final Set<FieldDescriptor> sensitive;
    private final Map<Descriptor, List<FieldDescriptor>> fieldsToVisit;

    private SensitiveFields(
            KnownTypes known, Set<FieldDescriptor> sensitive, Map<Descriptor, List<FieldDescriptor>> fieldsToVisit) {
        this.known = known;
        this.sensitive = sensitive;
        this.fieldsToVisit = fieldsToVisit;
    }

    /**
     * Compiles what is sensitive in a type and the types that it reaches.
     *
     * @throws IllegalArgumentException naming the field if its option cannot be understood
     */
    public static SensitiveFields of(Descriptor type) {
        KnownTypes known = KnownTypes.of(type.getFile());
        Map<Descriptor, List<FieldDescriptor>> reachable = new HashMap<>();
        collect(type, known, reachable);
        Set<FieldDescriptor> sensitive = new HashSet<>();
        reachable
                .values()
                .forEach(fields -> fields.stream()
                        .filter(field -> Options.isMarked(field, Option.SENSITIVE))
                        .forEach(sensitive::add));
        Map<Descriptor, List<FieldDescriptor>> fieldsToVisit = new HashMap<>();
        // A type matters when it has a sensitive field or reaches a type that matters; types may be recursive, so this
        // goes on until nothing new is found.
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Map.Entry<Descriptor, List<FieldDescriptor>> candidate : reachable.entrySet()) {
                List<FieldDescriptor> fields = candidate.getValue().stream()
                        .filter(field -> sensitive.contains(field) || leadsTo(field, fieldsToVisit))
                        .toList();
                changed |= !fields.isEmpty() && !fields.equals(fieldsToVisit.put(candidate.getKey(), fields));
            }
        }
        return new SensitiveFields(known, Set.copyOf(sensitive), Map.copyOf(fieldsToVisit));
    }

    private static void collect(Descriptor type, KnownTypes known, Map<Descriptor, List<FieldDescriptor>> reachable) {
        if (reachable.containsKey(type)) {
            return;
        }
        List<FieldDescriptor> fields = new ArrayList<>(type.getFields());
        fields.addAll(known.extensionsOf(type));
        reachable.put(type, List.copyOf(fields));
        for (FieldDescriptor field : fields) {
            if (field.getJavaType() == JavaType.MESSAGE) {
                collect(field.getMessageType(), known, reachable);
            }
        }
        if (isAny(type)) {
            known.messages().forEach(inside -> collect(inside, known, reachable));
        }
    }

    /** Whether a field of the types that this knows is marked. */
    boolean isSensitive(FieldDescriptor field) {
        return sensitive.contains(field);
    }

    private static boolean isAny(Descriptor type) {
        return type.getFullName().equals("google.protobuf.Any");
    }

    /** An Any leads to whatever matters at all. */
    private static boolean leadsTo(FieldDescriptor field, Map<Descriptor, ?> fieldsToVisit) {
        return field.getJavaType() == JavaType.MESSAGE
                && (fieldsToVisit.containsKey(field.getMessageType())
                        || (isAny(field.getMessageType()) && !fieldsToVisit.isEmpty()));
    }

    /** The fields of a type that are sensitive or lead to sensitive ones. */
    List<FieldDescriptor> fieldsToVisit(Descriptor type) {
        return fieldsToVisit.getOrDefault(type, List.of());
    }

    /** The lists and maps whose items lead to sensitive fields. */
    List<FieldDescriptor> listsToVisit() {
        return fieldsToVisit.values().stream()
                .flatMap(List::stream)
                .filter(field -> field.isRepeated() && !isSensitive(field))
                .distinct()
                .toList();
    }

    /** The message without its sensitive fields. */
    public Message removeFrom(Message message) {
        Descriptor type = message.getDescriptorForType();
        if (isAny(type)) {
            return withoutSensitiveContent(message);
        }
        List<FieldDescriptor> fields = fieldsToVisit.get(type);
        if (fields == null) {
            return message;
        }
        Message readable = known.readExtensions(message);
        Message.Builder open = readable.toBuilder();
        for (FieldDescriptor field : fields) {
            if (sensitive.contains(field)) {
                open.clearField(field);
            } else if (field.isRepeated()) {
                for (int i = 0; i < readable.getRepeatedFieldCount(field); i++) {
                    open.setRepeatedField(field, i, removeFrom((Message) readable.getRepeatedField(field, i)));
                }
            } else if (readable.hasField(field)) {
                open.setField(field, removeFrom((Message) readable.getField(field)));
            }
        }
        return open.buildPartial();
    }

    private Message withoutSensitiveContent(Message any) {
        Descriptor type = any.getDescriptorForType();
        FieldDescriptor content = type.findFieldByNumber(Any.VALUE_FIELD_NUMBER);
        String url = (String) any.getField(type.findFieldByNumber(Any.TYPE_URL_FIELD_NUMBER));
        return known.message(url.substring(url.lastIndexOf('/') + 1))
                .filter(inside -> isAny(inside) || fieldsToVisit.containsKey(inside))
                .map(inside -> any.toBuilder()
                        .setField(content, withoutSensitive(inside, (ByteString) any.getField(content)))
                        .build())
                .orElse(any);
    }

    /** Nothing, if the bytes are no message of that type: what cannot be looked into may hold a secret. */
    private ByteString withoutSensitive(Descriptor type, ByteString content) {
        try {
            Message inside = DynamicMessage.newBuilder(type).mergeFrom(content).buildPartial();
            return removeFrom(inside).toByteString();
        } catch (InvalidProtocolBufferException damaged) {
            return ByteString.EMPTY;
        }
    }
}
