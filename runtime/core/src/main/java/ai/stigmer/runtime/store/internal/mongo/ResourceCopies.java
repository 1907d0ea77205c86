package ai.stigmer.runtime.store.internal.mongo;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Room for copies of the resources of all kinds that this replica used last, in a share of the heap. Thread-safe.
 */
public final class ResourceCopies {
    private static final int PART_OF_HEAP = 8;

    private final Cache<String, ResourceCache.Entry<?>> entries;

    private ResourceCopies(long bytes) {
        this.entries = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String key, ResourceCache.Entry<?> entry) -> entry.weight())
                .recordStats()
                // What a call has to tidy up takes microseconds, and no thread of our own is needed for it.
                .executor(Runnable::run)
                .build();
    }

    /** Room in an eighth of the heap. */
    public static ResourceCopies inShareOfHeap() {
        return in(Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
    }

    /** Room in so many bytes, as far as they can be estimated. */
    static ResourceCopies in(long bytes) {
        return new ResourceCopies(bytes);
    }

    /** How often a copy was found since the start. */
    public long hits() {
        return entries.stats().hitCount();
    }

    /** How often none was. */
    public long misses() {
        return entries.stats().missCount();
    }

    Cache<String, ResourceCache.Entry<?>> entries() {
        return entries;
    }
}
