package ai.stigmer.runtime.rpc;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.internal.AnswerLimit;
import io.grpc.Metadata;

/**
 * One call of an rpc, as its handler sees it.
 *
 * <p>Thread-safe, but for {@link #responses()}, which is used by one thread at a time.
 *
 * @param <I> the request message
 * @param <O> the response message
 */
public interface RpcCall<I, O> {
    RpcMethod<I, O> method();

    /** Who calls, as the verified credential says. */
    CallerIdentity caller();

    /** What the client sent beside the request. */
    Metadata headers();

    /** The call's proof of authorization. */
    AuthorizationProof authorization();

    /**
     * Asks what the rpc declares that its caller needs, about what a request names, and gives {@link #authorization()}: for
     * handlers of one's own that are no pipeline. While a stream lasts, it is asked again.
     *
     * @throws RpcException PERMISSION_DENIED with the rpc's own text, INVALID_ARGUMENT if the request does not name what
     *     the permission is asked on, or UNAVAILABLE if the engine cannot answer
     * @throws java.util.concurrent.CancellationException if the client has not waited for the answer, so that nothing is
     *     begun for it
     * @throws IllegalStateException if the rpc declares nothing to check; then its handler gives the proof itself
     */
    void authorize(I request);

    /** The largest response message, in bytes. */
    AnswerLimit answerLimit();

    /** Where the answer goes. Refuses to send before {@link #authorization()} is given. */
    ResponseStream<O> responses();

    /** Whether the client is gone, lost its permission or let its deadline pass; no further work is worth starting. */
    boolean isStopped();
}
