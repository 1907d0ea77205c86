package ai.stigmer.example.a2a;

import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.RpcCall;
import io.grpc.Attributes;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerMethodDefinition;
import io.grpc.Status;
import java.util.Optional;

/**
 * A call of one of the service's rpcs on behalf of a call that came in: by the same caller, with the same credential, for
 * as long as that is there, through the same route.
 */
final class InnerCall<I, O> extends ServerCall<I, O> {
    private final ServerMethodDefinition<I, O> rpc;
    private final RpcCall<?, ?> outer;
    private final Answers<O> answers;
    private volatile Listener<I> listener = new Listener<>() {};
    private volatile boolean unwanted;

    /** Takes what the rpc answers. */
    interface Answers<O> {
        /**
         * Takes the next one.
         *
         * @return whether another is wanted; else the call ends, and nothing more is heard of it
         */
        boolean next(O answer);

        /**
         * Hears of the end, once.
         *
         * @param failure in the words of A2A; empty if all went well
         */
        void end(Optional<RpcException> failure);
    }

    InnerCall(ServerMethodDefinition<I, O> rpc, RpcCall<?, ?> outer, Answers<O> answers) {
        this.rpc = rpc;
        this.outer = outer;
        this.answers = answers;
    }

    /**
     * Sends the request. Answers may come before this returns.
     *
     * @param headers what goes beside it
     */
    void begin(I request, Metadata headers) {
        listener = rpc.getServerCallHandler().startCall(this, headers);
        outer.responses().onReady(() -> listener.onReady());
        outer.responses().onCancel(() -> listener.onCancel());
        listener.onMessage(request);
        listener.onHalfClose();
    }

    @Override
    public void sendMessage(O answer) {
        if (!unwanted && !answers.next(answer)) {
            unwanted = true;
            listener.onCancel();
        }
    }

    @Override
    public void close(Status status, Metadata trailers) {
        if (!unwanted) {
            answers.end(
                    status.isOk()
                            ? Optional.empty()
                            : Optional.of(A2aErrors.of(
                                    status, trailers, outer.method().posture())));
        }
    }

    @Override
    public boolean isReady() {
        return outer.responses().isReady();
    }

    @Override
    public boolean isCancelled() {
        return unwanted || outer.isStopped();
    }

    @Override
    public MethodDescriptor<I, O> getMethodDescriptor() {
        return rpc.getMethodDescriptor();
    }

    /** The one request is handed over unasked. */
    @Override
    public void request(int messages) {}

    /** What a header says of an execution is nothing that clients of A2A know. */
    @Override
    public void sendHeaders(Metadata headers) {}

    @Override
    public Attributes getAttributes() {
        return Attributes.EMPTY;
    }
}
