package ai.stigmer.runtime.resource.internal;

import com.google.protobuf.Descriptors.FieldDescriptor;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The indexes of long lists that were merged lately, so that a merge costs what the update brings and not what the
 * history has grown to. A list is known by who it is, not by what is in it: messages share the lists that they have in
 * common with the message that they were built from, and a list never changes. One that is not known is read. An index goes
 * when its list does, or when the list that was made from its list has a successor of its own.
 *
 * <p>Thread-safe.
 */
final class KeyIndexes {
    /** Below this, reading a list costs no more than finding its index. */
    private static final int MIN_ITEMS = 64;

    private final FieldDescriptor key;
    private final Map<Known, Entry> indexes = new ConcurrentHashMap<>();
    private final ReferenceQueue<List<?>> gone = new ReferenceQueue<>();

    KeyIndexes(FieldDescriptor key) {
        this.key = key;
    }

    /** The index of a list. */
    KeyIndex of(List<?> items) {
        Entry entry = items.size() < MIN_ITEMS ? null : indexes.get(new Known(items, gone));
        return entry == null ? KeyIndex.of(items, key) : entry.index();
    }

    /**
     * Keeps the index of a list for the next merge. The list that it was made from stays known until then: a merge whose
     * result is not stored, or changes nothing, is followed by another into that same list.
     */
    void keep(List<?> from, List<?> items, KeyIndex index) {
        for (Reference<?> forgotten = gone.poll(); forgotten != null; forgotten = gone.poll()) {
            indexes.remove(forgotten);
        }
        Known made = new Known(from, gone);
        Entry base = indexes.get(made);
        if (base != null) {
            indexes.remove(base.from());
        }
        if (items.size() >= MIN_ITEMS) {
            indexes.put(new Known(items, gone), new Entry(index, made));
        }
    }

    /** The index of a list, and the list that it was made from. */
    private record Entry(KeyIndex index, Known from) {}

    /** A list, by identity. */
    private static final class Known extends WeakReference<List<?>> {
        private final int hash;

        Known(List<?> list, ReferenceQueue<List<?>> gone) {
            super(list, gone);
            this.hash = System.identityHashCode(list);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            if (this == other) {
                return true;
            }
            List<?> list = get();
            return list != null && other instanceof Known known && known.get() == list;
        }
    }
}
