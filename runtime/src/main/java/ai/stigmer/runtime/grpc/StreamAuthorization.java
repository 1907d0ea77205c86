package ai.stigmer.runtime.grpc;

import ai.stigmer.runtime.authentication.Principal;
import io.grpc.Context;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;

/**
 * Whom {@link Routes} ask about calls that are longer than one request: about each message that a client streams before it
 * reaches the handler, and about all of them again while the call lasts. A server with an authorization engine gives it
 * to its calls.
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

    /** Whether the caller may do all of it; throws {@link RpcException} AUTHORIZER_UNAVAILABLE if that is not known. */
    boolean areAllowed(Principal caller, Collection<Access> accesses);

    /**
     * Does some work again and again, in the context of the call, on a thread that may block.
     *
     * @return ends that
     */
    Runnable repeat(Runnable work);
}
