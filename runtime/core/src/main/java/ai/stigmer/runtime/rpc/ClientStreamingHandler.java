package ai.stigmer.runtime.rpc;

import io.grpc.stub.StreamObserver;

/**
 * Handles an rpc with any number of requests and one response.
 *
 * <p>Implementations are thread-safe.
 *
 * @param <I> the request message
 * @param <O> the response message
 */
@FunctionalInterface
public interface ClientStreamingHandler<I, O> extends RpcHandler<I, O> {
    /**
     * Begins to work for one call, which ends through {@link RpcCall#responses()}. What it or the observer throws ends
     * the call as well.
     *
     * @return receives the requests, one at a time, each once the caller is authorized for it where the rpc declares what
     *     to check; its {@code onError} says that the client is gone, or was refused
     */
    StreamObserver<I> handle(RpcCall<I, O> call);
}
