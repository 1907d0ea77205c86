package ai.stigmer.runtime.grpc;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.grpc.internal.StreamAuthorization;
import ai.stigmer.runtime.rpc.Posture.Checked;

/**
 * What each message of a client's stream passes before it reaches the handler.
 *
 * <p>Used by one thread at a time.
 */
interface MessageGate<I> {
    /** Throws what the call is answered with if the message must not pass. */
    void admit(I request);

    /** Says that no message follows. */
    void close();

    /**
     * The gate that an rpc's authorization asks for.
     *
     * @throws IllegalStateException if there is nobody to ask: then no message may pass
     */
    static <I> MessageGate<I> of(GuardedCall<I, ?> call) {
        if (!(call.method().posture() instanceof Checked<I> rule)) {
            return new Open<>();
        }
        StreamAuthorization engine = StreamAuthorization.of(call.method());
        return new EachMessage<>(call.authorization(), new StandingAuthorization<>(rule, engine));
    }

    /** Of public rpcs, and of those that leave authorization to their handler. */
    final class Open<I> implements MessageGate<I> {
        @Override
        public void admit(I request) {}

        @Override
        public void close() {}
    }

    /** Authorizes each message. */
    final class EachMessage<I> implements MessageGate<I> {
        private final CallProof proof;
        private final StandingAuthorization<I> authorization;
        private boolean admitted;

        private EachMessage(CallProof proof, StandingAuthorization<I> authorization) {
            this.proof = proof;
            this.authorization = authorization;
        }

        @Override
        public void admit(I request) {
            proof.give(authorization.require(request), authorization);
            admitted = true;
        }

        @Override
        public void close() {
            if (!admitted) {
                throw RpcException.of(ErrorReason.INVALID_FIELD, "the call ended without a request");
            }
        }
    }
}
