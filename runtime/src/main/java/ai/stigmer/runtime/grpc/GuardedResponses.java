package ai.stigmer.runtime.grpc;

import io.grpc.stub.ServerCallStreamObserver;
import java.util.concurrent.atomic.AtomicBoolean;

/** Answers in the order and number that {@link ResponseStream} promises, and not before authorization. */
final class GuardedResponses<O> implements ResponseStream<O> {
    private final String method;
    private final AuthorizationProof authorization;
    private final ServerCallStreamObserver<O> observer;
    private final AtomicBoolean ended = new AtomicBoolean();

    GuardedResponses(String method, AuthorizationProof authorization, ServerCallStreamObserver<O> observer) {
        this.method = method;
        this.authorization = authorization;
        this.observer = observer;
        // With a cancel handler, grpc-java drops messages to a client that is gone instead of throwing.
        observer.setOnCancelHandler(() -> {});
    }

    @Override
    public void send(O response) {
        authorization.require(method + " answered");
        if (ended.get()) {
            throw new IllegalStateException(method + " answered after its end");
        }
        observer.onNext(response);
    }

    @Override
    public void complete() {
        authorization.require(method + " completed");
        if (!ended.compareAndSet(false, true)) {
            throw new IllegalStateException(method + " completed after its end");
        }
        observer.onCompleted();
    }

    @Override
    public void fail(Throwable failure) {
        if (ended.compareAndSet(false, true)) {
            observer.onError(ErrorAnswers.of(method, failure));
        }
    }

    @Override
    public boolean isReady() {
        return observer.isReady();
    }

    @Override
    public void onReady(Runnable callback) {
        observer.setOnReadyHandler(callback);
    }

    @Override
    public void onCancel(Runnable callback) {
        observer.setOnCancelHandler(callback);
    }
}
