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
 * @param pages the pages of the whole status
 * @param written those of them that have to be written first
 * @param tails of the lists that have or had pages and have changed: what stays in the head
 */
record PagePlan(StatusPages pages, List<PageContent> written, Map<FieldDescriptor, List<?>> tails) {

    /**
     * A page with what is in it.
     *
     * @param from the place of its first item in the list
     */
    record PageContent(ObjectId id, FieldDescriptor field, int from, List<?> items) {}

    /**
     * Plans the next state of a status.
     *
     * @param diff in which fields it differs from the base
     * @param stored the pages of the base
     */
    static PagePlan of(MessageDiff diff, StatusPages stored) {
        StatusPages pages = stored;
        List<PageContent> written = new ArrayList<>();
        Map<FieldDescriptor, List<?>> tails = new LinkedHashMap<>();
        for (FieldDescriptor field : diff.fields()) {
            if (!canHavePages(field)) {
                continue;
            }
            List<?> items = (List<?>) diff.next().getField(field);
            PageCutter.Cut cut =
                    PageCutter.cut((List<?>) diff.base().getField(field), stored.of(field.getName()), items);
            if (!cut.refs().isEmpty() || !stored.of(field.getName()).isEmpty()) {
                pages = pages.with(field.getName(), cut.refs());
                tails.put(field, items.subList(cut.tail(), items.size()));
                cut.written()
                        .forEach(page -> written.add(
                                new PageContent(page.id(), field, page.from(), items.subList(page.from(), page.to()))));
            }
        }
        return new PagePlan(pages, List.copyOf(written), tails);
    }

    /** Whether a field of a status may be stored in pages. */
    static boolean canHavePages(FieldDescriptor field) {
        return field.isRepeated() && !field.isMapField() && !field.isExtension();
    }
}
