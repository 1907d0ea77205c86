package ai.stigmer.runtime.grpc;

import ai.stigmer.runtime.rpc.RpcCall;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Passes what a client streams on to the handler's observer, each message once it is admitted, and answers what that
 * throws. Nothing is passed on once the call has ended.
 */
final class GuardedRequests<I, O> implements StreamObserver<I> {
    private final GuardedCall<I, O> call;
    // A call is cut on another thread than that of grpc-java's callbacks.
    private final ReentrantLock turn = new ReentrantLock();
    private MessageGate<I> gate = new MessageGate.Open<>();
    private StreamObserver<I> requests = new Ignoring<>();
    private boolean toldTheEnd;

    GuardedRequests(GuardedCall<I, O> call, Function<RpcCall<I, O>, StreamObserver<I>> open) {
        this.call = call;
        call.attempt(() -> {
            gate = MessageGate.of(call);
            requests = open.apply(call);
        });
        call.whenEnded(this::tellOfCut);
    }

    @Override
    public void onNext(I request) {
        inTurn(() -> {
            if (admits(() -> gate.admit(request))) {
                call.attempt(() -> requests.onNext(request));
            }
        });
    }

    @Override
    public void onCompleted() {
        inTurn(() -> {
            if (admits(gate::close)) {
                toldTheEnd = true;
                call.attempt(requests::onCompleted);
            }
        });
    }

    @Override
    public void onError(Throwable gone) {
        inTurn(() -> {
            if (!toldTheEnd) {
                toldTheEnd = true;
                call.attempt(() -> requests.onError(gone));
            }
        });
    }

    private boolean admits(Runnable check) {
        if (call.hasEnded()) {
            return false;
        }
        try {
            check.run();
            return true;
        } catch (RuntimeException | Error refused) {
            call.cut(refused);
            return false;
        }
    }

    /** For the handler, a call that was cut is one whose client is gone. */
    private void tellOfCut() {
        if (call.isCut()) {
            onError(Status.CANCELLED.withDescription("the call was ended").asRuntimeException());
        }
    }

    private void inTurn(Runnable work) {
        turn.lock();
        try {
            work.run();
        } finally {
            turn.unlock();
        }
    }

    /** Takes the requests of a call whose handler failed to begin. */
    private static final class Ignoring<I> implements StreamObserver<I> {
        @Override
        public void onNext(I request) {}

        @Override
        public void onError(Throwable gone) {}

        @Override
        public void onCompleted() {}
    }
}
