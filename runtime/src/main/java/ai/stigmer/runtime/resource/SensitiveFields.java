package ai.stigmer.runtime.resource;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes fields marked {@code sensitive} out of a message, at any depth, in lists and in map values too. Which types hold
 * such fields is decided once; a message of any other type is passed on untouched.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class SensitiveFields {
    private final Map<Descriptor, List<FieldDescriptor>> fieldsToVisit;

    private SensitiveFields(Map<Descriptor, List<FieldDescriptor>> fieldsToVisit) {
        this.fieldsToVisit = fieldsToVisit;
    }

    /** Compiles what is sensitive in a type and the types that it reaches. */
    public static SensitiveFields of(Descriptor type) {
        Set<Descriptor> reachable = new HashSet<>();
        collect(type, reachable);
        Map<Descriptor, List<FieldDescriptor>> fieldsToVisit = new HashMap<>();
        // A type matters when it has a sensitive field or reaches a type that matters; types may be recursive, so this
        // goes on until nothing new is found.
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Descriptor candidate : reachable) {
                List<FieldDescriptor> fields = candidate.getFields().stream()
                        .filter(field -> isSensitive(field) || leadsTo(field, fieldsToVisit))
                        .toList();
                changed |= !fields.isEmpty() && !fields.equals(fieldsToVisit.put(candidate, fields));
            }
        }
        return new SensitiveFields(Map.copyOf(fieldsToVisit));
    }

    private static void collect(Descriptor type, Set<Descriptor> reachable) {
        if (reachable.add(type)) {
            for (FieldDescriptor field : type.getFields()) {
                if (field.getJavaType() == JavaType.MESSAGE) {
                    collect(field.getMessageType(), reachable);
                }
            }
        }
    }

    static boolean isSensitive(FieldDescriptor field) {
        return Options.isMarked(field, "sensitive");
    }

    private static boolean leadsTo(FieldDescriptor field, Map<Descriptor, ?> fieldsToVisit) {
        return field.getJavaType() == JavaType.MESSAGE && fieldsToVisit.containsKey(field.getMessageType());
    }

    /** The fields of a type that are sensitive or lead to sensitive ones. */
    List<FieldDescriptor> fieldsToVisit(Descriptor type) {
        return fieldsToVisit.getOrDefault(type, List.of());
    }

    /** The message without its sensitive fields. */
    public Message removeFrom(Message message) {
        List<FieldDescriptor> fields = fieldsToVisit.get(message.getDescriptorForType());
        if (fields == null) {
            return message;
        }
        Message.Builder open = message.toBuilder();
        for (FieldDescriptor field : fields) {
            if (isSensitive(field)) {
                open.clearField(field);
            } else if (field.isRepeated()) {
                for (int i = 0; i < message.getRepeatedFieldCount(field); i++) {
                    open.setRepeatedField(field, i, removeFrom((Message) message.getRepeatedField(field, i)));
                }
            } else if (message.hasField(field)) {
                open.setField(field, removeFrom((Message) message.getField(field)));
            }
        }
        return open.build();
    }
}
