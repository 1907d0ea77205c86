package ai.stigmer.runtime.error;

import io.grpc.Status;
import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Why a call failed, in the words of the answer's {@code google.rpc.ErrorInfo} (AIP-193). The constants are what the
 * runtime itself says. A service that refuses a call for a cause of its own has a reason of its own, in its own domain:
 *
 * <pre>{@code
 * static final ErrorReason BUDGET_SPENT =
 *         new ErrorReason("billing.example.com", "BUDGET_SPENT", Status.Code.FAILED_PRECONDITION);
 * }</pre>
 *
 * @param domain who gives the reason its meaning, as a rule the service's DNS name; not blank
 * @param name what clients tell the reason by within its domain: upper case, {@code [A-Z][A-Z0-9_]+[A-Z0-9]}, 63
 *     characters at most
 * @param code the status code that goes with it; not OK
 */
public record ErrorReason(String domain, String name, Status.Code code) implements Serializable {
    /** The domain of the runtime's own reasons. */
    public static final String DOMAIN = "stigmer.ai";

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]+[A-Z0-9]");
    private static final int NAME_LENGTH = 63;

    public static final ErrorReason INVALID_FIELD = own("INVALID_FIELD", Status.Code.INVALID_ARGUMENT);
    public static final ErrorReason UNAUTHENTICATED = own("UNAUTHENTICATED", Status.Code.UNAUTHENTICATED);
    public static final ErrorReason PERMISSION_DENIED = own("PERMISSION_DENIED", Status.Code.PERMISSION_DENIED);
    public static final ErrorReason AUTHORIZER_UNAVAILABLE = own("AUTHORIZER_UNAVAILABLE", Status.Code.UNAVAILABLE);
    public static final ErrorReason NOT_FOUND = own("NOT_FOUND", Status.Code.NOT_FOUND);
    public static final ErrorReason ALREADY_EXISTS = own("ALREADY_EXISTS", Status.Code.ALREADY_EXISTS);
    public static final ErrorReason VERSION_CONFLICT = own("VERSION_CONFLICT", Status.Code.ABORTED);
    public static final ErrorReason TERMINAL_PHASE = own("TERMINAL_PHASE", Status.Code.FAILED_PRECONDITION);
    public static final ErrorReason RESOURCE_TOO_LARGE = own("RESOURCE_TOO_LARGE", Status.Code.RESOURCE_EXHAUSTED);
    public static final ErrorReason LIMIT_EXCEEDED = own("LIMIT_EXCEEDED", Status.Code.RESOURCE_EXHAUSTED);
    public static final ErrorReason RESUME_TOKEN_EXPIRED = own("RESUME_TOKEN_EXPIRED", Status.Code.OUT_OF_RANGE);
    public static final ErrorReason STORE_UNAVAILABLE = own("STORE_UNAVAILABLE", Status.Code.UNAVAILABLE);
    public static final ErrorReason INTERNAL = own("INTERNAL", Status.Code.INTERNAL);

    /**
     * A reason.
     *
     * @throws IllegalArgumentException if clients could not tell it by its domain and name, or if it were no failure
     */
    public ErrorReason {
        Objects.requireNonNull(code, "code");
        if (domain.isBlank()) {
            throw new IllegalArgumentException("error reason " + name
                    + ": its domain is blank; name who gives it its meaning, as a rule the service's DNS name");
        }
        if (name.length() > NAME_LENGTH || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("error reason \"" + name + "\" of " + domain + ": must be " + NAME_LENGTH
                    + " characters at most and match " + NAME + ", such as BUDGET_SPENT");
        }
        if (code == Status.Code.OK) {
            throw new IllegalArgumentException("error reason " + name + " of " + domain
                    + ": its code is OK, which is no failure; use the code that the failure has");
        }
    }

    private static ErrorReason own(String name, Status.Code code) {
        return new ErrorReason(DOMAIN, name, code);
    }

    /** The name of one of the runtime's, {@code domain/NAME} of another. */
    @Override
    public String toString() {
        return domain.equals(DOMAIN) ? name : domain + "/" + name;
    }
}
