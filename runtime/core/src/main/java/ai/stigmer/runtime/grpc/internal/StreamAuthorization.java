package ai.stigmer.runtime.grpc.internal;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.RpcMethod;
import io.grpc.Context;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * Whom {@link Routes} ask: about each message of a client's stream before it reaches the handler, and about a request whose
 * handler asks for that. It also says
 * when everything that a stream stands on is asked for again, its {@link Credential} as well. A {@code StigmerServer}
 * gives it to its calls.
 *
 * <p>Implementations are thread-safe.
 */
public interface StreamAuthorization {
    /** No authorization of a stream is good for longer than this. */
    Duration MAX_INTERVAL = Duration.ofSeconds(60);

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
    boolean checkAll(Principal caller, Collection<Access> accesses);

    /**
     * Does something again and again, on a thread that must not be held up: at least twice in the time for which an
     * authorization is good, so that an answer that does not come is noticed within it.
     *
     * @return cancels the repetition
     */
    Runnable repeat(Runnable work);

    /** Threads that may block. */
    Executor workers();

    /**
     * That of the current call.
     *
     * @throws IllegalStateException if there is none: then nothing is served that is not anybody's
     */
    static StreamAuthorization of(RpcMethod<?, ?> method) {
        StreamAuthorization checks = KEY.get();
        if (checks == null) {
            throw new IllegalStateException(
                    method.fullName()
                            + " is checked here, or again while it lasts, but the server has nobody to ask; serve it by a StigmerServer");
        }
        return checks;
    }
}
