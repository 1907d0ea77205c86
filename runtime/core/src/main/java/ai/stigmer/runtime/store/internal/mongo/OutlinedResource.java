package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.resource.Stored;
import com.google.protobuf.Message;

/**
 * One version of a resource with a placeholder for every item that is in a segment. Of a status that others than this
 * version of the schema have written to there is none.
 *
 * @param segments where the items are; {@link StatusSegments#NONE} if there is no placeholder
 */
record OutlinedResource<R extends Message>(Stored<R> stored, StatusSegments segments) {
    private static final int OVERHEAD = 1024;

    /** A placeholder takes much more than its bytes. */
    private static final int PLACEHOLDER = 128;

    long version() {
        return stored.revision().version();
    }

    int weight() {
        long placeholders = segments.lists().values().stream()
                .flatMap(list -> list.stream())
                .mapToLong(StatusSegments.Ref::items)
                .sum();
        return (int) Math.min(
                Integer.MAX_VALUE, OVERHEAD + 2L * stored.resource().getSerializedSize() + PLACEHOLDER * placeholders);
    }
}
