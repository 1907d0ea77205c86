package ai.stigmer.runtime.rpc.internal;

import io.grpc.Context;
import java.util.Objects;
import java.util.Optional;

/**
 * What one call is known by in logs and answers.
 *
 * <p>It lives in {@link io.grpc.Context}, so it follows the call to whichever thread works for it.
 *
 * @param value the client's own id, or a random one
 * @param rpc the full name of the rpc that is called
 */
public record RequestId(String value, String rpc) {
    private static final Context.Key<RequestId> KEY = Context.key("stigmer-request-id");

    public RequestId {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rpc, "rpc");
    }

    /** The id of the call that the current thread works for; empty outside of one. */
    public static Optional<RequestId> current() {
        return Optional.ofNullable(KEY.get());
    }

    /** The context in which {@link #current()} answers this id. */
    public Context attachTo(Context context) {
        return context.withValue(KEY, this);
    }

    @Override
    public String toString() {
        return value;
    }
}
