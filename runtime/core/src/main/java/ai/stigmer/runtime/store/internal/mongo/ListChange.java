package ai.stigmer.runtime.store.internal.mongo;

import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which items of a list in a head differ from what is stored there: a write sends these alone, each to its place. A list
 * that grows, or whose last item does, is not written again.
 *
 * @param places where the items are in the stored array; the first behind its end appends
 * @param items as they will be, one for each place
 */
record ListChange(List<Integer> places, List<?> items) {

    /**
     * Those of the lists that differ that are better written item by item. A list that is not stored yet has no places, one
     * that becomes shorter would keep its old end, and of an enum's items those that nobody knows have no place here.
     *
     * @param stored the segments of the base
     * @param plan how the next state will be stored
     */
    static Map<FieldDescriptor, ListChange> of(MessageDiff diff, StatusSegments stored, SegmentPlan plan) {
        Map<FieldDescriptor, ListChange> changes = new LinkedHashMap<>();
        for (FieldDescriptor field : diff.fields()) {
            List<StatusSegments.Ref> refs = stored.of(field.getName());
            if (SegmentPlan.canHaveSegments(field)
                    && field.getJavaType() != FieldDescriptor.JavaType.ENUM
                    && refs.equals(plan.segments().of(field.getName()))) {
                int from = refs.stream().mapToInt(StatusSegments.Ref::items).sum();
                between(
                                tail(diff.base().getField(field), from),
                                tail(diff.next().getField(field), from))
                        .ifPresent(change -> changes.put(field, change));
            }
        }
        return changes;
    }

    private static List<?> tail(Object list, int from) {
        List<?> items = (List<?>) list;
        return items.subList(from, items.size());
    }

    private static Optional<ListChange> between(List<?> base, List<?> next) {
        if (base.isEmpty() || next.size() < base.size()) {
            return Optional.empty();
        }
        List<Integer> places = new ArrayList<>();
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < next.size(); i++) {
            if (i >= base.size() || !base.get(i).equals(next.get(i))) {
                places.add(i);
                items.add(next.get(i));
            }
        }
        return places.size() < next.size() ? Optional.of(new ListChange(places, items)) : Optional.empty();
    }
}
