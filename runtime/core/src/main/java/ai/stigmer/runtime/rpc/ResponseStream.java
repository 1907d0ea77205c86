package ai.stigmer.runtime.rpc;

import ai.stigmer.runtime.error.RpcException;
import io.grpc.Metadata;

/**
 * The answer to a call: any number of messages and then exactly one end.
 *
 * <p>Used by one thread at a time. Callbacks come from grpc-java, one at a time.
 *
 * @param <O> the response message
 */
public interface ResponseStream<O> {
    /**
     * Sets a header of the answer, replacing an earlier value. It leaves with the
     * first message; an answer that is a failure alone has no headers.
     *
     * @throws IllegalStateException if a message has been sent
     */
    void header(Metadata.Key<String> name, String value);

    /**
     * Sends one message. Does nothing when the client is gone.
     *
     * @throws RpcException RESOURCE_TOO_LARGE if the message is larger than {@link RpcCall#answerLimit()}; then nothing
     *     was sent
     * @throws IllegalStateException if the call is not authorized, or has ended
     */
    void send(O response);

    /**
     * Ends the call successfully.
     *
     * @throws IllegalStateException if the call is not authorized, or has ended
     */
    void complete();

    /**
     * Ends the call with a failure; what a caller sees of it follows {@link RpcException}. Does nothing after the end.
     */
    void fail(Throwable failure);

    /** Whether a message that is sent now leaves without being queued in memory. */
    boolean isReady();

    /**
     * Sets how many bytes have to wait for the client before {@link #isReady()} turns false: 32 KiB by default, and with
     * 1 no message waits behind another. Set before the handler returns.
     */
    default void onReadyThreshold(int bytes) {}

    /** Calls back whenever {@link #isReady()} turns true. Set before the handler returns. */
    void onReady(Runnable callback);

    /**
     * Calls back once when the client is gone before the end, or lost its permission. What is sent after that goes
     * nowhere. Set before the handler returns.
     */
    void onCancel(Runnable callback);
}
