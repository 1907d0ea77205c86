package ai.stigmer.runtime.live.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What this replica has put into Redis and is still there: the newest entry of each resource, for a while, and of all so
 * many bytes at most. The oldest go first. Thread-safe.
 *
 * @param <K> names a stream
 */
final class KeptStates<K> {
    /** What Redis takes for a stream beside the state. */
    private static final int OVERHEAD = 512;

    private final long maxBytes;
    private final LongSupplier nanos;
    private final Map<K, Entry> entries = new LinkedHashMap<>();
    private long bytes;

    private record Entry(long version, int bytes, long until) {}

    /** An entry that has to leave Redis. */
    record Evicted<K>(K stream, long version) {}

    KeptStates(long maxBytes, LongSupplier nanos) {
        this.maxBytes = maxBytes;
        this.nanos = nanos;
    }

    /** Whether Redis has been told of this version or a newer one. */
    synchronized boolean has(K stream, long version) {
        Entry entry = entries.get(stream);
        return entry != null && entry.version() >= version;
    }

    /**
     * Takes the newest entry of a stream.
     *
     * @return the entries that have to make room for it
     */
    synchronized List<Evicted<K>> add(K stream, long version, int stateBytes, Duration kept) {
        forget(stream);
        Entry entry = new Entry(version, OVERHEAD + stateBytes, nanos.getAsLong() + kept.toNanos());
        bytes += entry.bytes();
        List<Evicted<K>> evicted = new ArrayList<>();
        Iterator<Map.Entry<K, Entry>> oldest = entries.entrySet().iterator();
        while (oldest.hasNext()) {
            Map.Entry<K, Entry> next = oldest.next();
            boolean isGone = next.getValue().until() - nanos.getAsLong() <= 0;
            if (!isGone && bytes <= maxBytes) {
                break;
            }
            if (!isGone) {
                evicted.add(new Evicted<>(next.getKey(), next.getValue().version()));
            }
            oldest.remove();
            bytes -= next.getValue().bytes();
        }
        entries.put(stream, entry);
        return evicted;
    }

    private void forget(K stream) {
        Entry before = entries.remove(stream);
        if (before != null) {
            bytes -= before.bytes();
        }
    }
}
