package ai.stigmer.runtime.rpc.internal;

import io.grpc.Context;
import io.grpc.Metadata;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What one call is known by in logs and answers.
 *
 * <p>It lives in {@link io.grpc.Context}, so it follows the call to whichever thread works for it.
 *
 * @param value the client's own id, or a random one
 * @param rpc the full name of the rpc that is called
 */
public record RequestId(String value, String rpc) {
    /** Where a client names its call, and where the id is answered. */
    public static final Metadata.Key<String> HEADER = Metadata.Key.of("x-request-id", Metadata.ASCII_STRING_MARSHALLER);

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,128}");
    private static final Context.Key<RequestId> KEY = Context.key("stigmer-request-id");

    public RequestId {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rpc, "rpc");
    }

    /**
     * What a call is known by: the client's own id if it is well formed, else a random one.
     *
     * @param asked the value of {@link #HEADER}; several joined by commas, which are never well formed
     */
    public static String choose(String asked) {
        return FORM.matcher(asked).matches() ? asked : UUID.randomUUID().toString();
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
