package ai.stigmer.runtime.store.internal.mongo;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Room for copies of the resources of all kinds that this replica used last, in a share of the heap. Of a large one that has
 * to leave, or does not fit at all, an outline is kept. Thread-safe.
 */
public final class ResourceCopies {
    private static final int PART_OF_HEAP = 8;

    private static final int PART_FOR_OUTLINES = 4;

    private final Cache<String, ResourceCache.Copy<?>> entries;
    private final Cache<String, OutlinedResource<?>> outlines;

    private ResourceCopies(long bytes) {
        this.outlines = Caffeine.newBuilder()
                .maximumWeight(bytes / PART_FOR_OUTLINES)
                .weigher((String key, OutlinedResource<?> outline) -> outline.weight())
                .executor(Runnable::run)
                .build();
        this.entries = Caffeine.newBuilder()
                .maximumWeight(bytes - bytes / PART_FOR_OUTLINES)
                .weigher((String key, ResourceCache.Copy<?> copy) -> copy.weight())
                .evictionListener(this::keepOutline)
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

    Cache<String, ResourceCache.Copy<?>> entries() {
        return entries;
    }

    Optional<OutlinedResource<?>> outline(String key) {
        return Optional.ofNullable(outlines.getIfPresent(key));
    }

    /** Keeps an outline, unless there is a newer one. */
    void putOutline(String key, OutlinedResource<?> outline) {
        outlines.asMap().merge(key, outline, (present, next) -> present.version() > next.version() ? present : next);
    }

    void remove(String key) {
        entries.invalidate(key);
        outlines.invalidate(key);
    }

    private void keepOutline(@Nullable String key, ResourceCache.@Nullable Copy<?> copy, RemovalCause cause) {
        if (key != null && copy != null) {
            copy.outline().ifPresent(outline -> putOutline(key, outline));
        }
    }
}
