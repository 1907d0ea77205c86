package ai.stigmer.runtime.grpc;

import io.grpc.Status;

/**
 * Everything that can go wrong for a caller. The name of a reason is the {@code reason} of the answer's
 * {@code google.rpc.ErrorInfo} (AIP-193); its domain is {@code stigmer.ai}.
 */
public enum ErrorReason {
    INVALID_FIELD(Status.Code.INVALID_ARGUMENT),
    UNAUTHENTICATED(Status.Code.UNAUTHENTICATED),
    PERMISSION_DENIED(Status.Code.PERMISSION_DENIED),
    AUTHORIZER_UNAVAILABLE(Status.Code.UNAVAILABLE),
    NOT_FOUND(Status.Code.NOT_FOUND),
    ALREADY_EXISTS(Status.Code.ALREADY_EXISTS),
    VERSION_CONFLICT(Status.Code.ABORTED),
    TERMINAL_PHASE(Status.Code.FAILED_PRECONDITION),
    RESOURCE_TOO_LARGE(Status.Code.RESOURCE_EXHAUSTED),
    LIMIT_EXCEEDED(Status.Code.RESOURCE_EXHAUSTED),
    STORE_UNAVAILABLE(Status.Code.UNAVAILABLE),
    INTERNAL(Status.Code.INTERNAL);

    private final Status.Code code;

    ErrorReason(Status.Code code) {
        this.code = code;
    }

    /** The status code that goes with the reason. */
    public Status.Code code() {
        return code;
    }
}
