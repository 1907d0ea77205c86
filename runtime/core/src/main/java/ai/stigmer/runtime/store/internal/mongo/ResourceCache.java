package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.resource.Stored;
import com.google.protobuf.Message;
import java.util.Optional;

/**
 * Copies of resources of one kind, with the segments that they are stored in. Nothing here is believed without asking the
 * store: for its version, or by a write that misses on an old one. Thread-safe.
 */
final class ResourceCache<R extends Message> {
    private final String kind;
    private final Outlines<R> outlines;
    private final ResourceCopies copies;

    /**
     * One version of a resource.
     *
     * @param exact whether this replica knows everything that is stored of it, and by the names that are its own
     */
    record Entry<R extends Message>(Stored<R> stored, StatusSegments segments, boolean exact) {
        /** What an entry takes beside its message. */
        private static final int OVERHEAD = 1024;

        /** On the heap a message takes about twice its bytes, of which its own count was made when it was built. */
        int weight() {
            return (int) Math.min(
                    Integer.MAX_VALUE, OVERHEAD + 2L * stored.resource().getSerializedSize());
        }
    }

    /** An entry, and what makes an outline of it. */
    record Copy<R extends Message>(Entry<R> entry, Outlines<R> outlines) {
        Optional<OutlinedResource<R>> outline() {
            return outlines.of(entry);
        }

        long version() {
            return entry.stored().revision().version();
        }
    }

    ResourceCache(String kind, Outlines<R> outlines, ResourceCopies copies) {
        this.kind = kind;
        this.outlines = outlines;
        this.copies = copies;
    }

    @SuppressWarnings("unchecked") // What stands under a kind is of the kind's type.
    Optional<Entry<R>> get(String id) {
        return Optional.ofNullable((Copy<R>) copies.entries().getIfPresent(key(id)))
                .map(Copy::entry);
    }

    /** What is kept of a resource that there is no room for. */
    @SuppressWarnings("unchecked") // What stands under a kind is of the kind's type.
    Optional<OutlinedResource<R>> outline(String id) {
        return copies.outline(key(id)).map(outline -> (OutlinedResource<R>) outline);
    }

    /** Keeps a version, unless it has a newer one. */
    void put(String id, Entry<R> entry) {
        copies.entries()
                .asMap()
                .merge(
                        key(id),
                        new Copy<>(entry, outlines),
                        (present, next) -> present.version() > next.version() ? present : next);
    }

    /** Keeps an outline, unless it has a newer one. */
    void put(String id, OutlinedResource<R> outline) {
        copies.putOutline(key(id), outline);
    }

    void remove(String id) {
        copies.remove(key(id));
    }

    private String key(String id) {
        return kind + "/" + id;
    }
}
