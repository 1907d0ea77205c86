package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Stored;
import com.google.protobuf.Message;
import java.util.Optional;

/**
 * Copies of resources of one kind, with the segments that they are stored in. Nothing here is believed without asking the
 * store: for its version, or by a write that misses on an old one. Thread-safe.
 */
final class ResourceCache<R extends Message> {
    private final ResourceType<R> type;
    private final Outlines<R> outlines;
    private final ResourceCopies copies;

    /**
     * One version of a resource.
     *
     * @param exact whether this replica knows everything that is stored of it, and by the names that are its own
     */
    record Entry<R extends Message>(Stored<R> stored, StatusSegments segments, boolean exact) {
        long version() {
            return stored.revision().version();
        }
    }

    /**
     * An entry, and what makes an outline of it.
     *
     * @param bytes of its message, nearly
     */
    record Copy<R extends Message>(Entry<R> entry, Outlines<R> outlines, long bytes) {
        /** What a copy takes beside its message. */
        private static final int OVERHEAD = 1024;

        Copy(Entry<R> entry, Outlines<R> outlines) {
            this(entry, outlines, entry.stored().resource().getSerializedSize());
        }

        Optional<OutlinedResource<R>> outline() {
            return outlines.of(entry);
        }

        /** The copy of this entry, or this one if it is of a newer version. */
        Copy<R> or(Entry<R> next, ResourceType<R> type) {
            if (entry.version() > next.version()) {
                return this;
            }
            return new Copy<>(next, outlines, bytes + Growth.between(type, entry, next));
        }

        /** On the heap a message takes about twice its bytes. */
        int weight() {
            return (int) Math.min(Integer.MAX_VALUE, OVERHEAD + 2 * bytes);
        }
    }

    ResourceCache(ResourceType<R> type, Outlines<R> outlines, ResourceCopies copies) {
        this.type = type;
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
    @SuppressWarnings("unchecked") // What stands under a kind is of the kind's type.
    void put(String id, Entry<R> entry) {
        copies.entries()
                .asMap()
                .compute(
                        key(id),
                        (key, present) ->
                                present == null ? new Copy<>(entry, outlines) : ((Copy<R>) present).or(entry, type));
    }

    /** Keeps an outline, unless it has a newer one. */
    void put(String id, OutlinedResource<R> outline) {
        copies.putOutline(key(id), outline);
    }

    void remove(String id) {
        copies.remove(key(id));
    }

    private String key(String id) {
        return type.kind().name() + "/" + id;
    }
}
