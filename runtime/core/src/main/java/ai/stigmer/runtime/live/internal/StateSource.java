package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import com.google.protobuf.Message;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Live states of resources, on any replica. They come without their sensitive fields, so they are for those who look on:
 * a write never begins with one.
 *
 * <p>Implementations are thread-safe.
 */
public interface StateSource<R extends Message> {
    /**
     * Begins to follow a resource. First comes a snapshot that is no older than this call, then every newer state in
     * order of version, never an older one; states may be skipped, but never the last.
     */
    Subscription subscribe(String id, Listener<R> listener);

    /** The newest revision that is known here without asking the store; it may be old. */
    default Optional<Revision> known(String id) {
        return Optional.empty();
    }

    /**
     * Reads a resource, and follows it for some seconds from before the read, so that {@link #join} need not read again.
     * Who asks for the same resource meanwhile shares the next read: what is answered is no older than the call.
     *
     * @param store reads it where nothing newest is known here
     */
    default Optional<Stored<R>> read(String id, Supplier<Optional<Stored<R>>> store) {
        return store.get();
    }

    /**
     * The same as {@link #subscribe} for a call that has read the resource already: the snapshot is no older than that,
     * and is not read once more if the resource was followed since.
     *
     * @param read the version that was read
     */
    default Subscription join(String id, long read, Listener<R> listener) {
        return subscribe(id, listener);
    }

    /** Which resources of the kind change. From the first call on, the log of changes is written. */
    default ChangeFeed changes() {
        throw new UnsupportedOperationException("this source tells of no changes");
    }

    /** Receives states, one at a time. */
    interface Listener<R extends Message> {
        /** A newer state. A listener that cannot take it now keeps the reference to the newest and drops the others. */
        void onState(Stored<R> state);

        /** The resource is gone; nothing follows. */
        void onDeleted();

        /** The source cannot go on; nothing follows. */
        void onFailure(Throwable failure);
    }

    /** Something that can be ended, any number of times. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
