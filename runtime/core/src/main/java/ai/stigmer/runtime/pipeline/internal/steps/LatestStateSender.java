package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.live.internal.StateSource;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.rpc.ResponseStream;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends states to one subscriber as fast as it takes them. It holds no queue: one reference to the newest state and the
 * version last sent. So a slow client skips states in between and still gets the last one. After a final state the call
 * ends successfully, after a deletion with a failure: who followed a run can tell that it was not finished.
 *
 * <p>Thread-safe.
 */
final class LatestStateSender<R extends Message> implements StateSource.Listener<R> {
    private final ResponseStream<Message> responses;
    private final Function<Stored<R>, Message> toResponse;
    private final Predicate<R> isFinal;
    private final Supplier<RuntimeException> deletion;
    private final List<Runnable> endings = new ArrayList<>();

    private @Nullable Stored<R> newest;
    private long sentVersion;
    private boolean deleted;
    private boolean ended;

    /**
     * A sender to one subscriber.
     *
     * @param deletion the failure that a deletion ends the call with
     * @param known the version that the subscriber has already, 0 if none
     */
    LatestStateSender(
            ResponseStream<Message> responses,
            Function<Stored<R>, Message> toResponse,
            Predicate<R> isFinal,
            Supplier<RuntimeException> deletion,
            long known) {
        this.responses = responses;
        this.toResponse = toResponse;
        this.isFinal = isFinal;
        this.deletion = deletion;
        this.sentVersion = known;
        // Of what waits for a slow client, one state is enough: the next one will be newer.
        responses.onReadyThreshold(1);
        responses.onReady(this::sendWhatIsNew);
        responses.onCancel(this::end);
    }

    /** Runs when the stream ends, for whatever reason; at once if it has. */
    void onEnd(Runnable ending) {
        synchronized (this) {
            if (!ended) {
                endings.add(ending);
                return;
            }
        }
        ending.run();
    }

    @Override
    public void onState(Stored<R> state) {
        synchronized (this) {
            if (newest != null
                    && state.revision().version() <= newest.revision().version()) {
                return;
            }
            newest = state;
        }
        sendWhatIsNew();
    }

    @Override
    public void onDeleted() {
        synchronized (this) {
            deleted = true;
        }
        sendWhatIsNew();
    }

    @Override
    public void onFailure(Throwable failure) {
        synchronized (this) {
            if (ended) {
                return;
            }
            responses.fail(failure);
        }
        end();
    }

    private void sendWhatIsNew() {
        boolean over;
        synchronized (this) {
            if (ended) {
                return;
            }
            try {
                over = sendNewest();
            } catch (RuntimeException failure) {
                responses.fail(failure);
                over = true;
            }
        }
        if (over) {
            end();
        }
    }

    /** Sends the newest state if it is unsent and the client takes it, and ends the call if nothing follows; answers so. */
    private boolean sendNewest() {
        Stored<R> state = newest;
        if (state != null && state.revision().version() > sentVersion) {
            if (!responses.isReady()) {
                return false;
            }
            responses.send(toResponse.apply(state));
            sentVersion = state.revision().version();
        }
        if (state != null && isFinal.test(state.resource())) {
            responses.complete();
            return true;
        }
        if (deleted) {
            responses.fail(deletion.get());
        }
        return deleted;
    }

    private void end() {
        List<Runnable> toRun;
        synchronized (this) {
            ended = true;
            toRun = List.copyOf(endings);
            endings.clear();
        }
        toRun.forEach(Runnable::run);
    }
}
