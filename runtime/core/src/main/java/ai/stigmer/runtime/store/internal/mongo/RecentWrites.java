package ai.stigmer.runtime.store.internal.mongo;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The resources that this replica has written and nobody has looked at since: where the relay finds events without
 * searching for them. It may forget some; a search finds those as well, later. Thread-safe.
 */
final class RecentWrites {
    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, Integer> writing = new HashMap<>();
    private final int capacity;

    RecentWrites(int capacity) {
        this.capacity = capacity;
    }

    /** Makes a write, and remembers the resource if it was written. */
    <T> Optional<T> write(String id, Supplier<Optional<T>> write) {
        begin(id);
        try {
            Optional<T> written = write.get();
            written.ifPresent(done -> add(id));
            return written;
        } finally {
            end(id);
        }
    }

    synchronized void add(String id) {
        if (ids.size() < capacity) {
            ids.add(id);
        }
    }

    /** Forgets one, and says whether it was here. */
    synchronized boolean remove(String id) {
        return ids.remove(id);
    }

    /** Those that have waited longest, which are forgotten here. */
    synchronized List<String> next(int atMost) {
        List<String> next = ids.stream().limit(atMost).toList();
        next.forEach(ids::remove);
        return next;
    }

    /** Whether this replica has written a resource since it was forgotten here, or may have: a write is under way. */
    synchronized boolean mayHave(String id) {
        return ids.contains(id) || writing.containsKey(id);
    }

    private synchronized void begin(String id) {
        writing.merge(id, 1, Integer::sum);
    }

    private synchronized void end(String id) {
        writing.computeIfPresent(id, (same, count) -> count == 1 ? null : count - 1);
    }
}
