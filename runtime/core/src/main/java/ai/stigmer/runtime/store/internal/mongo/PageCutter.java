package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.store.internal.mongo.StatusPages.Ref;
import com.google.protobuf.ByteString;
import com.google.protobuf.MessageLite;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;

/**
 * Cuts a long list into pages so that a write costs what it changes: a page whose items are all as before stays, and an
 * item that is appended goes into the tail until that is worth a page.
 */
final class PageCutter {
    static final int MAX_ITEMS = 32;
    static final int MAX_BYTES = 64 * 1024;

    private PageCutter() {}

    /** Part of a list that becomes a page of its own, from one position up to another. */
    record NewPage(ObjectId id, int from, int to) {}

    /** A list as it will be stored: its pages, those of them that are new, and where its tail begins. */
    record Cut(List<Ref> refs, List<NewPage> written, int tail) {}

    /**
     * Cuts the next state of a list.
     *
     * @param base the list as it is stored
     * @param refs the pages that it is stored in
     */
    static Cut cut(List<?> base, List<Ref> refs, List<?> next) {
        List<Ref> kept = new ArrayList<>();
        List<NewPage> written = new ArrayList<>();
        int position = 0;
        for (Ref ref : refs) {
            int end = position + ref.items();
            if (end > next.size()) {
                break;
            }
            if (same(base, next, position, end)) {
                kept.add(ref);
            } else {
                cutAll(next, position, end, kept, written);
            }
            position = end;
        }
        int tail = cutFull(next, position, kept, written);
        return new Cut(List.copyOf(kept), List.copyOf(written), tail);
    }

    /** Makes pages of a whole range: one, unless its items have grown. */
    private static void cutAll(List<?> items, int from, int to, List<Ref> refs, List<NewPage> written) {
        int position = from;
        while (position < to) {
            int end = pageEnd(items, position, to);
            add(position, end, refs, written);
            position = end;
        }
    }

    /** Makes pages of what fills them, and gives where the rest begins. */
    private static int cutFull(List<?> items, int from, List<Ref> refs, List<NewPage> written) {
        int position = from;
        int end = pageEnd(items, position, items.size());
        while (end < items.size()) {
            add(position, end, refs, written);
            position = end;
            end = pageEnd(items, position, items.size());
        }
        return position;
    }

    private static void add(int from, int to, List<Ref> refs, List<NewPage> written) {
        NewPage page = new NewPage(new ObjectId(), from, to);
        written.add(page);
        refs.add(new Ref(page.id(), to - from));
    }

    /** Where a page that begins here is full; it has one item at least. */
    private static int pageEnd(List<?> items, int from, int limit) {
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
    private static boolean same(List<?> base, List<?> next, int from, int to) {
        for (int i = from; i < to; i++) {
            if (base.get(i) != next.get(i) && !base.get(i).equals(next.get(i))) {
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
