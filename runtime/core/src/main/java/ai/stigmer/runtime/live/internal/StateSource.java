package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.resource.Stored;
import com.google.protobuf.Message;

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
