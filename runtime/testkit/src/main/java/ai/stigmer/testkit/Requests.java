package ai.stigmer.testkit;

import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.List;

/** Requests by descriptors, for messages that the test was not written for. */
public final class Requests {
    private Requests() {}

    /** A request that names the resource where the manifest says, and nothing else. */
    public static Message naming(ManifestRpc rpc, Message prototype, TestResource resource) {
        return rpc.fieldPath().isEmpty() || rpc.resourceKind().isEmpty()
                ? prototype
                : with(prototype, rpc.fieldPath(), resource.id(rpc.resourceKind()));
    }

    /**
     * A message with another text in one field; where the field is a list, it is the only item. An empty text clears
     * it.
     *
     * @param path {@code metadata.id}
     * @throws IllegalArgumentException if there is no such field
     */
    public static Message with(Message message, String path, String text) {
        int dot = path.indexOf('.');
        FieldDescriptor field = field(message, dot < 0 ? path : path.substring(0, dot));
        Message.Builder changed = message.toBuilder();
        if (dot >= 0) {
            Message inner = with((Message) message.getField(field), path.substring(dot + 1), text);
            return changed.setField(field, inner).build();
        }
        if (text.isEmpty()) {
            return changed.clearField(field).build();
        }
        return changed.setField(field, field.isRepeated() ? List.of(text) : text)
                .build();
    }

    /** A message in which a text stands wherever another one stood as a whole. */
    static Message replacing(Message message, String text, String by) {
        Message.Builder changed = message.toBuilder();
        message.getAllFields().forEach((field, value) -> {
            if (!field.isRepeated()) {
                changed.setField(
                        field,
                        value instanceof Message inner ? replacing(inner, text, by) : value.equals(text) ? by : value);
            }
        });
        return changed.build();
    }

    /** The text, or the name of the enum value, in a field; of a list the first. */
    static String text(Message message, String path) {
        int dot = path.indexOf('.');
        Object value = message.getField(field(message, dot < 0 ? path : path.substring(0, dot)));
        if (dot >= 0) {
            return text((Message) value, path.substring(dot + 1));
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "" : String.valueOf(list.get(0));
        }
        return value instanceof EnumValueDescriptor constant ? constant.getName() : String.valueOf(value);
    }

    private static FieldDescriptor field(Message message, String name) {
        FieldDescriptor field = message.getDescriptorForType().findFieldByName(name);
        if (field == null) {
            throw new IllegalArgumentException(
                    message.getDescriptorForType().getFullName() + " has no field \"" + name + "\"");
        }
        return field;
    }
}
