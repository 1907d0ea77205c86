package ai.stigmer.runtime.store.internal.mongo;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.MapEntry;
import com.google.protobuf.Message;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which of their own fields two messages of one type differ.
 *
 * @param fields the fields, but for extensions
 * @param others whether extensions or unknown fields differ, which are stored together
 */
record MessageDiff(Message base, Message next, Set<FieldDescriptor> fields, boolean others) {

    static MessageDiff between(Message base, Message next) {
        Map<FieldDescriptor, Object> before = base.getAllFields();
        Map<FieldDescriptor, Object> after = next.getAllFields();
        Set<FieldDescriptor> differing = new LinkedHashSet<>(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(field -> field.isExtension() || same(field, before.get(field), after.get(field)));
        return new MessageDiff(base, next, differing, !others(base).equals(others(next)));
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
        Map<FieldDescriptor, Object> after = next.getAllFields();
        Message.Builder partial = next.newBuilderForType();
        for (FieldDescriptor field : fields) {
            if (after.containsKey(field)) {
                List<?> part = parts.get(field);
                partial.setField(field, part == null ? after.get(field) : part);
            }
        }
        return others ? partial.mergeFrom(others(next)).buildPartial() : partial.buildPartial();
    }

    /** Only what the next message has no longer, as the base has it. */
    Message cleared() {
        Map<FieldDescriptor, Object> before = base.getAllFields();
        Map<FieldDescriptor, Object> after = next.getAllFields();
        Message.Builder partial = base.newBuilderForType();
        for (FieldDescriptor field : fields) {
            if (!after.containsKey(field)) {
                partial.setField(field, before.get(field));
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

    private static boolean same(FieldDescriptor field, @Nullable Object before, @Nullable Object after) {
        if (before == null || after == null) {
            return before == after;
        }
        // Lists of another length need not be walked through.
        if (field.isRepeated() && ((List<?>) before).size() != ((List<?>) after).size()) {
            return false;
        }
        // The entries of a map have no order, though the list that reflection makes of them has.
        return field.isMapField() ? byKey((List<?>) before).equals(byKey((List<?>) after)) : before.equals(after);
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
