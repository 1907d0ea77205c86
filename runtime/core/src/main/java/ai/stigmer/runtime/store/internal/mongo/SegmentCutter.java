package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.store.internal.mongo.StatusSegments.Ref;
import com.google.protobuf.ByteString;
import com.google.protobuf.MessageLite;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;

/**
 * Cuts a long list into segments so that a write costs what it changes: a segment whose items are all as before stays, and an
 * item that is appended goes into the tail until that is worth a segment.
 */
final class SegmentCutter {
    static final int MAX_ITEMS = 32;
    static final int MAX_BYTES = 64 * 1024;

    private SegmentCutter() {}

    /** Part of a list that becomes a segment of its own, from one position up to another. */
    record NewSegment(ObjectId id, int from, int to) {}

    /** A list as it will be stored: its segments, those of them that are new, and where its tail begins. */
    record Cut(List<Ref> refs, List<NewSegment> written, int tail) {}

    /**
     * Cuts the next state of a list.
     *
     * @param base the list as it is stored
     * @param refs the segments that it is stored in
     */
    static Cut cut(List<?> base, List<Ref> refs, List<?> next) {
        List<Ref> kept = new ArrayList<>();
        List<NewSegment> written = new ArrayList<>();
        // All of a long list is compared at each write, and arrays take a fraction of the time of the lists.
        Object[] before = base.toArray();
        Object[] after = next.toArray();
        int position = 0;
        for (Ref ref : refs) {
            int end = position + ref.items();
            if (end > after.length) {
                break;
            }
            if (same(before, after, position, end)) {
                kept.add(ref);
            } else {
                cutAll(next, position, end, kept, written);
            }
            position = end;
        }
        int tail = cutFull(next, position, kept, written);
        return new Cut(List.copyOf(kept), List.copyOf(written), tail);
    }

    /** Makes segments of a whole range: one, unless its items have grown. */
    private static void cutAll(List<?> items, int from, int to, List<Ref> refs, List<NewSegment> written) {
        int position = from;
        while (position < to) {
            int end = segmentEnd(items, position, to);
            add(position, end, refs, written);
            position = end;
        }
    }

    /** Makes segments of what fills them, and gives where the rest begins. */
    private static int cutFull(List<?> items, int from, List<Ref> refs, List<NewSegment> written) {
        int position = from;
        int end = segmentEnd(items, position, items.size());
        while (end < items.size()) {
            add(position, end, refs, written);
            position = end;
            end = segmentEnd(items, position, items.size());
        }
        return position;
    }

    private static void add(int from, int to, List<Ref> refs, List<NewSegment> written) {
        NewSegment segment = new NewSegment(new ObjectId(), from, to);
        written.add(segment);
        refs.add(new Ref(segment.id(), to - from));
    }

    /** Where a segment that begins here is full; it has one item at least. */
    private static int segmentEnd(List<?> items, int from, int limit) {
        long bytes = 0;
        int end = from;
        while (end < limit && end - from < MAX_ITEMS) {
            bytes += size(items.get(end));
            if (bytes > MAX_BYTES && end > from) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** Items that a write leaves alone are the same objects; only what it has rebuilt needs comparing. */
    private static boolean same(Object[] base, Object[] next, int from, int to) {
        for (int i = from; i < to; i++) {
            if (base[i] != next[i] && !base[i].equals(next[i])) {
                return false;
            }
        }
        return true;
    }

    private static int size(Object item) {
        if (item instanceof MessageLite message) {
            return message.getSerializedSize();
        }
        if (item instanceof ByteString bytes) {
            return bytes.size();
        }
        return item instanceof String text ? text.length() : Long.BYTES;
    }
}
