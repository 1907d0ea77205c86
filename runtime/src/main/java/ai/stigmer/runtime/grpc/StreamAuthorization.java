package ai.stigmer.runtime.grpc;

import ai.stigmer.runtime.authentication.Principal;
import io.grpc.Context;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;

/**
 * Whom {@link Routes} ask about calls that are longer than one request: about each message that a client streams before it
 * reaches the handler, and about all of them again while the call lasts; the {@link Credential} of the call is verified
 * again as often. A {@code StigmerServer} gives it to its calls.
 *
 * <p>Implementations are safe for use by many threads.
 */
public interface StreamAuthorization {
    /** No authorization of a stream is good for longer than this. */
    Duration LONGEST = Duration.ofSeconds(60);

    /** Where a call finds it. */
    Context.Key<StreamAuthorization> KEY = Context.key("stigmer-stream-authorization");

    /**
     * What a caller needs for a message.
     *
     * @param permission on the resource
     * @param kind of the resource
     * @param id of the resource
     */
    record Access(String permission, String kind, String id) {
        public Access {
            Objects.requireNonNull(permission, "permission");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return permission + " on " + kind + ":" + id;
        }
    }

    /** What a call's caller was known by. A call whose caller is nobody has none. */
    @FunctionalInterface
    interface Credential {
        /** Where a call finds it. */
        Context.Key<Credential> KEY = Context.key("stigmer-credential");

        /**
         * Verifies it as at the beginning of the call.
         *
         * @throws RpcException UNAUTHENTICATED if it no longer holds, or no longer is the same caller's
         */
        void verifyAgain();
    }

    /** Whether the caller may do all of it; throws {@link RpcException} AUTHORIZER_UNAVAILABLE if that is not known. */
    boolean areAllowed(Principal caller, Collection<Access> accesses);

    /**
     * Does some work again and again, in the context of the call, on a thread that may block: at least twice in the time
     * for which an authorization is good, so that an answer that does not come is noticed within it.
     *
     * @return ends that
     */
    Runnable repeat(Runnable work);
}
