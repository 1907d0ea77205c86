package ai.stigmer.runtime.grpc;

import ai.stigmer.runtime.grpc.internal.ErrorAnswers;
import ai.stigmer.runtime.rpc.ResponseStream;
import ai.stigmer.runtime.rpc.internal.AnswerLimit;
import com.google.protobuf.MessageLite;
import io.grpc.Metadata;
import io.grpc.stub.ServerCallStreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Answers in the order and number that {@link ResponseStream} promises, and not before authorization. The call can be
 * cut from outside of the handler, which then is in the place of one whose client is gone.
 *
 * <p>Thread-safe, as a call is cut on another one than the handler's.
 */
final class GuardedResponses<O> implements ResponseStream<O> {
    private final String method;
    private final CallProof authorization;
    private final AnswerHeaders headers;
    private final AnswerLimit limit;
    private final ServerCallStreamObserver<O> observer;
    private final List<Runnable> endings = new ArrayList<>();
    private State state = State.OPEN;
    private Runnable onCancel = () -> {};

    private enum State {
        OPEN,
        /** By the handler. */
        ENDED,
        /** By somebody else, or the client is gone. */
        CUT
    }

    GuardedResponses(
            String method,
            CallProof authorization,
            AnswerHeaders headers,
            AnswerLimit limit,
            ServerCallStreamObserver<O> observer) {
        this.method = method;
        this.authorization = authorization;
        this.headers = headers;
        this.limit = limit;
        this.observer = observer;
        // With a cancel handler, grpc-java drops messages to a client that is gone instead of throwing.
        observer.setOnCancelHandler(() -> {
            if (leave(State.CUT)) {
                cancelled();
            }
        });
    }

    @Override
    public void header(Metadata.Key<String> name, String value) {
        headers.set(name, value);
    }

    @Override
    public synchronized void send(O response) {
        if (state == State.CUT) {
            return;
        }
        authorization.require(method + " answered");
        if (state == State.ENDED) {
            throw new IllegalStateException(method + " answered after its end");
        }
        if (response instanceof MessageLite message) {
            limit.require(message);
        }
        observer.onNext(response);
    }

    @Override
    public void complete() {
        synchronized (this) {
            if (state == State.CUT) {
                return;
            }
            authorization.require(method + " completed");
            if (!leave(State.ENDED)) {
                throw new IllegalStateException(method + " completed after its end");
            }
            observer.onCompleted();
        }
        runEndings();
    }

    @Override
    public void fail(Throwable failure) {
        if (answered(failure, State.ENDED)) {
            runEndings();
        }
    }

    /** Ends the call from outside of the handler, whose callbacks the executor runs; does nothing after the end. */
    void cut(Throwable failure, Executor callbacks) {
        if (answered(failure, State.CUT)) {
            authorization.withdraw();
            callbacks.execute(this::cancelled);
        }
    }

    @Override
    public boolean isReady() {
        return observer.isReady();
    }

    @Override
    public void onReadyThreshold(int bytes) {
        observer.setOnReadyThreshold(bytes);
    }

    @Override
    public void onReady(Runnable callback) {
        observer.setOnReadyHandler(callback);
    }

    @Override
    public void onCancel(Runnable callback) {
        synchronized (this) {
            if (state != State.CUT) {
                onCancel = callback;
                return;
            }
        }
        callback.run();
    }

    synchronized boolean isCut() {
        return state == State.CUT;
    }

    synchronized boolean hasEnded() {
        return state != State.OPEN;
    }

    /** Runs when the call ends, however; at once if it has. */
    void whenEnded(Runnable ending) {
        synchronized (this) {
            if (state == State.OPEN) {
                endings.add(ending);
                return;
            }
        }
        ending.run();
    }

    private synchronized boolean answered(Throwable failure, State end) {
        if (!leave(end)) {
            return false;
        }
        observer.onError(ErrorAnswers.of(method, failure));
        return true;
    }

    private synchronized boolean leave(State next) {
        if (state != State.OPEN) {
            return false;
        }
        state = next;
        return true;
    }

    private void cancelled() {
        Runnable callback;
        synchronized (this) {
            callback = onCancel;
        }
        try {
            callback.run();
        } finally {
            runEndings();
        }
    }

    private void runEndings() {
        List<Runnable> toRun;
        synchronized (this) {
            toRun = List.copyOf(endings);
            endings.clear();
        }
        toRun.forEach(Runnable::run);
    }
}
