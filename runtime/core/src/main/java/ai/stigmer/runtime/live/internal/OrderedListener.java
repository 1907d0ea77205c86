package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.live.internal.StateSource.Listener;
import ai.stigmer.runtime.resource.Stored;
import com.google.protobuf.Message;

/** Tells a listener one thing at a time, never an older state after a newer one, and nothing after the end. */
final class OrderedListener<R extends Message> implements Listener<R> {
    private final Listener<R> listener;
    private long version;
    private boolean ended;

    OrderedListener(Listener<R> listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void onState(Stored<R> state) {
        if (!ended && state.revision().version() > version) {
            version = state.revision().version();
            listener.onState(state);
        }
    }

    @Override
    public synchronized void onDeleted() {
        if (!ended) {
            ended = true;
            listener.onDeleted();
        }
    }

    @Override
    public synchronized void onFailure(Throwable failure) {
        if (!ended) {
            ended = true;
            listener.onFailure(failure);
        }
    }
}
