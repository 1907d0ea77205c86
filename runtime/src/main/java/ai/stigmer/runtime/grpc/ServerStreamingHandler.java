package ai.stigmer.runtime.grpc;

/**
 * Handles an rpc with one request, any number of responses.
 *
 * <p>Implementations are safe for use by many threads.
 *
 * @param <I> the request message
 * @param <O> the response message
 */
@FunctionalInterface
public interface ServerStreamingHandler<I, O> extends RpcHandler<I, O> {
    /**
     * Works for one call and ends it through {@link RpcCall#responses()}, before or after it returns. What it throws
     * ends the call as well. It may block.
     */
    void handle(I request, RpcCall<I, O> call);

    /**
     * Whether the handler itself authorizes its caller again while the call lasts. Otherwise the server does it, with what
     * the request names, for an rpc that declares what to check.
     */
    default boolean authorizesAgain() {
        return false;
    }
}
