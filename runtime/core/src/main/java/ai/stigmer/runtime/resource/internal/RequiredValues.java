package ai.stigmer.runtime.resource.internal;

import ai.stigmer.runtime.error.RpcException.FieldViolation;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields that must not be empty, in a message and in all that it holds, lists and maps included. What the server
 * writes is not looked into.
 *
 * <p>Immutable and thread-safe.
 */
final class RequiredValues {
    private final KnownTypes known;
    private final Map<Descriptor, Parts> parts;
    private final boolean areNone;

    private record Parts(List<FieldDescriptor> required, List<FieldDescriptor> messages) {}

    private RequiredValues(KnownTypes known, Map<Descriptor, Parts> parts) {
        this.known = known;
        this.parts = Map.copyOf(parts);
        this.areNone = parts.values().stream().allMatch(part -> part.required().isEmpty());
    }

    /** Compiles what a type and the types of its fields require; types may hold themselves. */
    static RequiredValues of(Descriptor type, KnownTypes known) {
        Map<Descriptor, Parts> parts = new HashMap<>();
        compile(type, known, parts);
        return new RequiredValues(known, parts);
    }

    private static void compile(Descriptor type, KnownTypes known, Map<Descriptor, Parts> parts) {
        if (parts.containsKey(type)) {
            return;
        }
        List<FieldDescriptor> required = new ArrayList<>();
        List<FieldDescriptor> messages = new ArrayList<>();
        parts.put(type, new Parts(required, messages));
        List<FieldDescriptor> fields = new ArrayList<>(type.getFields());
        fields.addAll(known.extensionsOf(type));
        for (FieldDescriptor field : fields) {
            FieldBehavior behavior = FieldBehavior.of(field);
            if (behavior.required()) {
                required.add(field);
            }
            if (field.getJavaType() == JavaType.MESSAGE && !behavior.computed()) {
                messages.add(field);
                compile(field.getMessageType(), known, parts);
            }
        }
    }

    /**
     * Finds what is missing.
     *
     * @param path where the message stands, with a dot at its end
     */
    void check(Message message, String path, List<FieldViolation> violations) {
        if (!areNone) {
            checkParts(message, path, violations);
        }
    }

    private void checkParts(Message asSent, String path, List<FieldViolation> violations) {
        Parts ofType = parts.get(asSent.getDescriptorForType());
        if (ofType == null) {
            return;
        }
        Message message = known.readExtensions(asSent);
        for (FieldDescriptor field : ofType.required()) {
            if (!Fields.isSet(message, field)) {
                violations.add(
                        new FieldViolation(path + Fields.nameInPath(field), "is required and must not be empty"));
            }
        }
        for (FieldDescriptor field : ofType.messages()) {
            String name = path + Fields.nameInPath(field);
            if (!field.isRepeated()) {
                if (message.hasField(field)) {
                    checkParts((Message) message.getField(field), name + ".", violations);
                }
            } else {
                for (int i = 0; i < message.getRepeatedFieldCount(field); i++) {
                    Message item = (Message) message.getRepeatedField(field, i);
                    if (field.isMapField()) {
                        checkEntry(field, item, name, violations);
                    } else {
                        checkParts(item, name + "[" + i + "].", violations);
                    }
                }
            }
        }
    }

    /** As protovalidate writes paths: a map's value by its key in brackets. */
    private void checkEntry(FieldDescriptor map, Message entry, String name, List<FieldViolation> violations) {
        FieldDescriptor value = map.getMessageType().findFieldByNumber(2);
        if (value.getJavaType() == JavaType.MESSAGE) {
            Object key = entry.getField(map.getMessageType().findFieldByNumber(1));
            String inPath = key instanceof String ? "\"" + key + "\"" : key.toString();
            checkParts((Message) entry.getField(value), name + "[" + inPath + "].", violations);
        }
    }
}
