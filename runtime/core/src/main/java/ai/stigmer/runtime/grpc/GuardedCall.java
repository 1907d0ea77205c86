package ai.stigmer.runtime.grpc;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.grpc.internal.StreamAuthorization;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.ResponseStream;
import ai.stigmer.runtime.rpc.RpcCall;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.internal.AnswerLimit;
import io.grpc.Context;
import io.grpc.Metadata;
import io.grpc.stub.ServerCallStreamObserver;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/** The one implementation of a call: what a handler gets in place of grpc-java's own observer. */
final class GuardedCall<I, O> implements RpcCall<I, O> {
    private final RpcMethod<I, O> method;
    private final Metadata headers;
    private final CallerIdentity caller = CallerIdentity.current();
    private final Context context = Context.current();
    private final AnswerLimit answerLimit = AnswerLimit.current();
    private final CallProof authorization;
    private final GuardedResponses<O> responses;

    GuardedCall(
            RpcMethod<I, O> method,
            Metadata headers,
            AnswerHeaders answerHeaders,
            CallProof authorization,
            ServerCallStreamObserver<O> observer) {
        this.method = method;
        this.headers = headers;
        this.authorization = authorization;
        this.responses = new GuardedResponses<>(method.fullName(), authorization, answerHeaders, answerLimit, observer);
        if (method.posture() instanceof Posture.Public<?>) {
            authorization.give("public rpc");
        }
    }

    @Override
    public RpcMethod<I, O> method() {
        return method;
    }

    @Override
    public CallerIdentity caller() {
        return caller;
    }

    @Override
    public Metadata headers() {
        return headers;
    }

    @Override
    public CallProof authorization() {
        return authorization;
    }

    @Override
    public void authorize(I request) {
        if (!(method.posture() instanceof Posture.Checked<I> rule)) {
            throw new IllegalStateException(method.fullName()
                    + " declares no permission to check; its handler has to give the call's authorization itself");
        }
        StandingAuthorization<I> declared = new StandingAuthorization<>(rule, StreamAuthorization.of(method));
        String asked = declared.require(request);
        if (context.isCancelled()) {
            throw new CancellationException(
                    "the caller of " + method.fullName() + " is gone, or its deadline is over; nothing was begun");
        }
        authorization.give(asked, declared);
    }

    @Override
    public AnswerLimit answerLimit() {
        return answerLimit;
    }

    @Override
    public ResponseStream<O> responses() {
        return responses;
    }

    @Override
    public boolean isStopped() {
        return context.isCancelled() || responses.isCut();
    }

    /** Ends the call from outside of the handler. */
    void cut(Throwable failure) {
        cut(failure, Runnable::run);
    }

    /** Ends the call from outside of the handler, on a thread that must not be held up. */
    void cut(Throwable failure, Executor callbacks) {
        responses.cut(failure, callbacks);
    }

    boolean isCut() {
        return responses.isCut();
    }

    boolean hasEnded() {
        return responses.hasEnded();
    }

    /** Runs when the call ends, however; at once if it has. */
    void whenEnded(Runnable ending) {
        responses.whenEnded(ending);
    }

    /** Runs work of the handler; a failure of it ends the call. */
    void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            responses.fail(failure);
        }
    }
}
