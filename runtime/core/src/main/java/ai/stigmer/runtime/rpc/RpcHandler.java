package ai.stigmer.runtime.rpc;

/**
 * What handlers of all call shapes have in common.
 *
 * @param <I> the request message
 * @param <O> the response message
 */
public interface RpcHandler<I, O> {
    /**
     * Says before the first call whether the handler can serve this rpc. Controllers ask when they are constructed, so
     * a service with a handler that could not keep the rpc's authorization never starts.
     *
     * @throws IllegalStateException if it cannot, with a text that names the handler and what to do
     */
    default void verify(RpcMethod<I, O> method) {}
}
