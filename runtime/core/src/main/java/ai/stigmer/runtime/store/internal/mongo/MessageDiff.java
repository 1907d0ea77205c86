package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.resource.internal.Fields;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.MapEntry;
import com.google.protobuf.Message;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which of their own fields two messages of one type differ.
 *
 * @param fields the fields, but for extensions
 * @param others whether extensions or unknown fields differ, which are stored together
 */
record MessageDiff(Message base, Message next, Set<FieldDescriptor> fields, boolean others) {

    static MessageDiff between(Message base, Message next) {
        Set<FieldDescriptor> differing = new LinkedHashSet<>();
        for (FieldDescriptor field : base.getDescriptorForType().getFields()) {
            if (!same(field, base, next)) {
                differing.add(field);
            }
        }
        return new MessageDiff(base, next, differing, othersDiffer(base, next));
    }

    boolean isEmpty() {
        return fields.isEmpty() && !others;
    }

    boolean contains(FieldDescriptor field) {
        return fields.contains(field);
    }

    /** The same difference without one field. */
    MessageDiff without(FieldDescriptor field) {
        Set<FieldDescriptor> left = new LinkedHashSet<>(fields);
        left.remove(field);
        return new MessageDiff(base, next, left, others);
    }

    /** Only what differs, as the next message has it. */
    Message written() {
        return written(Map.of());
    }

    /** Only what differs, as the next message has it, but for lists of which only the given part is written. */
    Message written(Map<FieldDescriptor, List<?>> parts) {
        Message.Builder partial = next.newBuilderForType();
        for (FieldDescriptor field : fields) {
            if (Fields.isSet(next, field)) {
                List<?> part = parts.get(field);
                partial.setField(field, part == null ? next.getField(field) : part);
            }
        }
        return others ? partial.mergeFrom(others(next)).buildPartial() : partial.buildPartial();
    }

    /** Only what the next message has no longer, as the base has it. */
    Message cleared() {
        Message.Builder partial = base.newBuilderForType();
        for (FieldDescriptor field : fields) {
            if (!Fields.isSet(next, field)) {
                partial.setField(field, base.getField(field));
            }
        }
        boolean othersGone = others && others(next).equals(next.getDefaultInstanceForType());
        return othersGone ? partial.mergeFrom(others(base)).buildPartial() : partial.buildPartial();
    }

    /** The extensions and unknown fields of a message. */
    private static Message others(Message message) {
        Message.Builder only = message.newBuilderForType().setUnknownFields(message.getUnknownFields());
        message.getAllFields().forEach((field, value) -> {
            if (field.isExtension()) {
                only.setField(field, value);
            }
        });
        return only.buildPartial();
    }

    private static boolean othersDiffer(Message base, Message next) {
        return base.getDescriptorForType().isExtendable()
                ? !others(base).equals(others(next))
                : !base.getUnknownFields().equals(next.getUnknownFields());
    }

    private static boolean same(FieldDescriptor field, Message base, Message next) {
        // Lists of another length need not be walked through.
        if (field.isRepeated() && base.getRepeatedFieldCount(field) != next.getRepeatedFieldCount(field)) {
            return false;
        }
        if (Fields.isSet(base, field) != Fields.isSet(next, field)) {
            return false;
        }
        Object before = base.getField(field);
        Object after = next.getField(field);
        // The entries of a map have no order, though the list that reflection makes of them has.
        return before.equals(after)
                || (field.isMapField() && byKey((List<?>) before).equals(byKey((List<?>) after)));
    }

    private static Map<Object, Object> byKey(List<?> entries) {
        Map<Object, Object> map = new HashMap<>();
        for (Object entry : entries) {
            MapEntry<?, ?> keyed = (MapEntry<?, ?>) entry;
            map.put(keyed.getKey(), keyed.getValue());
        }
        return map;
    }
}
