package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.resource.Stored;
import com.google.protobuf.Message;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The resources that this replica used last, with the segments that they are stored in. Nothing here is believed without
 * asking the store for its version. Thread-safe.
 */
final class ResourceCache<R extends Message> {
    private final Map<String, Entry<R>> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;
    private int weight;

    /**
     * One version of a resource.
     *
     * @param exact whether this replica knows everything that is stored of it, and by the names that are its own
     */
    record Entry<R extends Message>(Stored<R> stored, StatusSegments segments, boolean exact) {
        /** Of about the size of one segment each. */
        int weight() {
            int weight = 1;
            for (var refs : segments.lists().values()) {
                weight += refs.size();
            }
            return weight;
        }
    }

    /**
     * An empty cache.
     *
     * @param capacity how many heads and segments stay, each of some 64 KiB at most
     */
    ResourceCache(int capacity) {
        this.capacity = capacity;
    }

    synchronized Optional<Entry<R>> get(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Keeps a version, unless it has a newer one, or the version would leave room for few others. */
    synchronized void put(String id, Entry<R> entry) {
        Entry<R> present = entries.get(id);
        if (present != null
                && present.stored().revision().version()
                        > entry.stored().revision().version()) {
            return;
        }
        remove(id);
        if (entry.weight() > capacity / 4) {
            return;
        }
        entries.put(id, entry);
        weight += entry.weight();
        Iterator<Entry<R>> oldest = entries.values().iterator();
        while (weight > capacity && oldest.hasNext()) {
            weight -= oldest.next().weight();
            oldest.remove();
        }
    }

    synchronized void remove(String id) {
        Entry<R> gone = entries.remove(id);
        if (gone != null) {
            weight -= gone.weight();
        }
    }
}
