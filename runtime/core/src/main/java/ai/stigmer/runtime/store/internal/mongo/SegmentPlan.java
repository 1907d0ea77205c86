package ai.stigmer.runtime.store.internal.mongo;

import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.types.ObjectId;

/**
 * How the long lists of a status will be stored.
 *
 * @param segments the segments of the whole status
 * @param written those of them that have to be written first
 * @param tails of the lists that have or had segments and have changed: what stays in the head
 */
record SegmentPlan(StatusSegments segments, List<SegmentContent> written, Map<FieldDescriptor, List<?>> tails) {

    /**
     * A segment with what is in it.
     *
     * @param from the place of its first item in the list
     */
    record SegmentContent(ObjectId id, FieldDescriptor field, int from, List<?> items) {}

    /**
     * Plans the next state of a status.
     *
     * @param diff in which fields it differs from the base
     * @param stored the segments of the base
     */
    static SegmentPlan of(MessageDiff diff, StatusSegments stored) {
        StatusSegments segments = stored;
        List<SegmentContent> written = new ArrayList<>();
        Map<FieldDescriptor, List<?>> tails = new LinkedHashMap<>();
        for (FieldDescriptor field : diff.fields()) {
            if (!canHaveSegments(field)) {
                continue;
            }
            List<?> items = (List<?>) diff.next().getField(field);
            SegmentCutter.Cut cut =
                    SegmentCutter.cut((List<?>) diff.base().getField(field), stored.of(field.getName()), items);
            if (!cut.refs().isEmpty() || !stored.of(field.getName()).isEmpty()) {
                segments = segments.with(field.getName(), cut.refs());
                tails.put(field, items.subList(cut.tail(), items.size()));
                cut.written()
                        .forEach(segment -> written.add(new SegmentContent(
                                segment.id(), field, segment.from(), items.subList(segment.from(), segment.to()))));
            }
        }
        return new SegmentPlan(segments, List.copyOf(written), tails);
    }

    /** Whether a field of a status may be stored in segments. */
    static boolean canHaveSegments(FieldDescriptor field) {
        return field.isRepeated() && !field.isMapField() && !field.isExtension();
    }
}
