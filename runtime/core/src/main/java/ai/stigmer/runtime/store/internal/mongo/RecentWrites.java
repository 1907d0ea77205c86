package ai.stigmer.runtime.store.internal.mongo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The resources that this replica has written and nobody has looked at since: where the relay finds events without
 * searching for them. It may forget some; a search finds those as well, later. Thread-safe.
 */
final class RecentWrites {
    private final Set<String> ids = new LinkedHashSet<>();
    private final int capacity;

    RecentWrites(int capacity) {
        this.capacity = capacity;
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
}
