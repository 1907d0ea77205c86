package ai.stigmer.runtime.rpc;

/**
 * Handles an rpc with one request, any number of responses.
 *
 * <p>Implementations are thread-safe.
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
}
