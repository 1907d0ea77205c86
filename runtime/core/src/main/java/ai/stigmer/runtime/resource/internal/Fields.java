package ai.stigmer.runtime.resource.internal;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;

/** Whether a field is set, copying it as it is, and what a path calls it, for every kind of field. */
public final class Fields {
    private Fields() {}

    /** Set: present, or for a field without presence not its default, or for a list or map not empty. */
    public static boolean isSet(Message message, FieldDescriptor field) {
        return field.isRepeated() ? message.getRepeatedFieldCount(field) > 0 : message.hasField(field);
    }

    static void copy(FieldDescriptor field, Message from, Message.Builder to) {
        if (isSet(from, field)) {
            to.setField(field, from.getField(field));
        } else {
            to.clearField(field);
        }
    }

    /** As protovalidate writes paths: an extension by its full name in brackets. */
    static String nameInPath(FieldDescriptor field) {
        return field.isExtension() ? "[" + field.getFullName() + "]" : field.getName();
    }
}
