package ai.stigmer.runtime.rpc;

import io.grpc.MethodDescriptor;
import java.util.Objects;

/**
 * An rpc and who may call it. Generated controllers declare one constant for each of their rpcs.
 *
 * @param descriptor grpc-java's own descriptor: what routing keys on, never a name
 * @param posture what a call has to show before anything is written or answered
 * @param <I> the request message
 * @param <O> the response message
 */
public record RpcMethod<I, O>(MethodDescriptor<I, O> descriptor, Posture<I> posture) {
    public RpcMethod {
        Objects.requireNonNull(descriptor, "descriptor");
        Objects.requireNonNull(posture, "posture");
    }

    /** {@code package.Service/method}, for logs and messages. */
    public String fullName() {
        return descriptor.getFullMethodName();
    }
}
