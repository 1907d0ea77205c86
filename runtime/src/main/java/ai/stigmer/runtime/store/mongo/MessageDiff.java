package ai.stigmer.runtime.store.mongo;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.MapEntry;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** In which of their own fields two messages of one type differ. */
record MessageDiff(Message base, Message next, Set<FieldDescriptor> fields, boolean unknownFields) {

    static MessageDiff between(Message base, Message next) {
        Map<FieldDescriptor, Object> before = base.getAllFields();
        Map<FieldDescriptor, Object> after = next.getAllFields();
        Set<FieldDescriptor> differing = new LinkedHashSet<>(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(field -> same(field, before.get(field), after.get(field)));
        return new MessageDiff(base, next, differing, !base.getUnknownFields().equals(next.getUnknownFields()));
    }

    boolean isEmpty() {
        return fields.isEmpty() && !unknownFields;
    }

    boolean contains(FieldDescriptor field) {
        return fields.contains(field);
    }

    /** The same difference without one field. */
    MessageDiff without(FieldDescriptor field) {
        Set<FieldDescriptor> others = new LinkedHashSet<>(fields);
        others.remove(field);
        return new MessageDiff(base, next, others, unknownFields);
    }

    /** Only what differs, as the next message has it. */
    Message written() {
        return written(Map.of());
    }

    /** Only what differs, as the next message has it, but for lists of which only the given part is written. */
    Message written(Map<FieldDescriptor, List<?>> parts) {
        return only(next, field -> true, parts, next.getUnknownFields());
    }

    /** Only what the next message has no longer, as the base has it. */
    Message cleared() {
        Map<FieldDescriptor, Object> after = next.getAllFields();
        boolean unknownGone = next.getUnknownFields().asMap().isEmpty();
        return only(
                base,
                field -> !after.containsKey(field),
                Map.of(),
                unknownGone ? base.getUnknownFields() : UnknownFieldSet.getDefaultInstance());
    }

    private Message only(
            Message from,
            Predicate<FieldDescriptor> which,
            Map<FieldDescriptor, List<?>> parts,
            UnknownFieldSet unknown) {
        Message.Builder partial = from.newBuilderForType();
        Map<FieldDescriptor, Object> present = from.getAllFields();
        for (FieldDescriptor field : fields) {
            if (present.containsKey(field) && which.test(field)) {
                List<?> part = parts.get(field);
                partial.setField(field, part == null ? present.get(field) : part);
            }
        }
        if (unknownFields) {
            partial.setUnknownFields(unknown);
        }
        return partial.buildPartial();
    }

    private static boolean same(FieldDescriptor field, @Nullable Object before, @Nullable Object after) {
        if (before == null || after == null) {
            return before == after;
        }
        // The entries of a map have no order, though the list that reflection makes of them has.
        return field.isMapField() ? byKey((List<?>) before).equals(byKey((List<?>) after)) : before.equals(after);
    }

    private static Map<Object, Object> byKey(Collection<?> entries) {
        Map<Object, Object> map = new HashMap<>();
        for (Object entry : entries) {
            MapEntry<?, ?> keyed = (MapEntry<?, ?>) entry;
            map.put(keyed.getKey(), keyed.getValue());
        }
        return map;
    }
}
