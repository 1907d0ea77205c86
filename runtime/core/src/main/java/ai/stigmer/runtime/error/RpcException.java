package ai.stigmer.runtime.error;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A failure that the caller is meant to see: a reason, a text, and where they help the fields at fault and the time
 * after which a retry makes sense. Anything else that is thrown becomes {@link ErrorReason#INTERNAL} and shows nothing
 * of the insides.
 */
public final class RpcException extends RuntimeException {
    /** When to ask again what could not be answered. */
    private static final Duration OUTAGE_PAUSE = Duration.ofSeconds(1);

    private static final long serialVersionUID = 1L;

    private final ErrorReason reason;
    private final transient List<FieldViolation> violations;
    private final transient @Nullable Duration retryAfter;

    /**
     * One field at fault.
     *
     * @param field the path of the field in the request, {@code metadata.id}
     * @param description what is wrong with it and what was expected
     */
    public record FieldViolation(String field, String description) {
        public FieldViolation {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(description, "description");
        }
    }

    private RpcException(
            ErrorReason reason,
            String message,
            List<FieldViolation> violations,
            @Nullable Duration retryAfter,
            @Nullable Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    /**
     * A failure with a text and no more.
     *
     * @param reason one of the runtime's, or the service's own for a cause that only the service knows
     */
    public static RpcException of(ErrorReason reason, String message) {
        return new RpcException(reason, message, List.of(), null, null);
    }

    /** The authorization engine has not answered, which is an outage and never an allow. */
    public static RpcException authorizerUnavailable() {
        return of(ErrorReason.AUTHORIZER_UNAVAILABLE, "authorization check could not be completed")
                .retryAfter(OUTAGE_PAUSE);
    }

    /** One field is wrong: INVALID_ARGUMENT with a {@code google.rpc.BadRequest} that names it. */
    public static RpcException invalidField(String field, String description) {
        return invalidFields(List.of(new FieldViolation(field, description)));
    }

    /** Several fields are wrong; all of them are reported in one answer. */
    public static RpcException invalidFields(List<FieldViolation> violations) {
        StringBuilder message = new StringBuilder();
        for (FieldViolation violation : violations) {
            message.append(message.isEmpty() ? "" : "; ")
                    .append(violation.field())
                    .append(": ")
                    .append(violation.description());
        }
        return new RpcException(ErrorReason.INVALID_FIELD, message.toString(), violations, null, null);
    }

    /** The same failure with {@code google.rpc.RetryInfo}. */
    public RpcException retryAfter(Duration delay) {
        return new RpcException(reason, text(), violations, delay, getCause());
    }

    /** The same failure with its cause, for the log. The caller never sees it. */
    public RpcException causedBy(Throwable cause) {
        return new RpcException(reason, text(), violations, retryAfter, cause);
    }

    public ErrorReason reason() {
        return reason;
    }

    /** The text that the caller reads. */
    public String text() {
        return Objects.requireNonNullElse(getMessage(), reason.name());
    }

    public List<FieldViolation> violations() {
        return violations;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
