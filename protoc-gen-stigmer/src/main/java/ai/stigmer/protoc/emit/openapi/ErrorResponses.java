package ai.stigmer.protoc.emit.openapi;

import ai.stigmer.protoc.model.CallShape;
import ai.stigmer.protoc.model.Operation;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.RpcModel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The failures that an rpc can answer with, by HTTP status, as the gateway makes it of gRPC's code. */
final class ErrorResponses {
    private static final Set<Operation> READING =
            EnumSet.of(Operation.GET, Operation.GET_BY_REFERENCE, Operation.LIST, Operation.SUBSCRIBE, Operation.WATCH);

    private enum Failure {
        INVALID(
                "400",
                "`invalid_argument`: the request is wrong, reason `INVALID_FIELD`; `google.rpc.BadRequest` names each"
                        + " field. `failed_precondition`: the resource's state forbids it, such as `TERMINAL_PHASE`."),
        UNAUTHENTICATED("401", "`unauthenticated`: no credential, or one that does not hold."),
        FORBIDDEN("403", "`permission_denied`: the caller may not do that."),
        NOT_FOUND("404", "`not_found`: there is no such resource, and the caller may know."),
        CONFLICT(
                "409",
                "`already_exists`: the slug is taken. `aborted`: the resource is of another version than the request"
                        + " asks for, or too many write at once, reason `VERSION_CONFLICT`; with `google.rpc.RetryInfo`,"
                        + " try again."),
        UNSUPPORTED_TYPE("415", "The content type is none of these. As text, since it is no call yet."),
        EXHAUSTED(
                "429",
                "`resource_exhausted`: larger than a limit (`RESOURCE_TOO_LARGE`), or too many streams of one caller"
                        + " (`LIMIT_EXCEEDED`)."),
        LARGE_HEAD("431", "The headers are larger than the service takes. As text, since it is no call yet."),
        INTERNAL("500", "`internal`: an error id, which the service's log has as well."),
        UNAVAILABLE(
                "503",
                "`unavailable`: the store (`STORE_UNAVAILABLE`) or the authorization engine"
                        + " (`AUTHORIZER_UNAVAILABLE`) cannot answer. As text: the service is about to stop. Try again."),
        TIMEOUT("504", "`deadline_exceeded`: `connect-timeout-ms` has passed."),
        OTHER("default", "Any other code, such as one of the service's own.");

        private final String status;
        private final String description;

        Failure(String status, String description) {
            this.status = status;
            this.description = description;
        }

        /** Whether HTTP itself refuses the request, which is no call yet. */
        private boolean isBeforeTheCall() {
            return this == UNSUPPORTED_TYPE || this == LARGE_HEAD;
        }

        private JsonObject response() {
            JsonObject content = new JsonObject();
            if (!isBeforeTheCall()) {
                content.with("application/json", error());
            }
            if (isBeforeTheCall() || this == UNAVAILABLE) {
                content.with("text/plain", new JsonObject().with("schema", new JsonObject().with("type", "string")));
            }
            return ErrorResponses.response(description, content);
        }

        /** Its name in the document. */
        private String key() {
            return this == OTHER ? "error-other" : "error-" + status;
        }
    }

    private ErrorResponses() {}

    /** What rpcs refer to. */
    static JsonObject shared() {
        JsonObject responses = new JsonObject();
        for (Failure failure : Failure.values()) {
            responses.with(failure.key(), failure.response());
        }
        return responses;
    }

    /**
     * Adds an rpc's failures. The calls of one that always answers in envelopes have none: their status is 200 from the
     * start, and the last envelope tells the failure. A server stream's statuses are those of a client that asks for
     * events.
     */
    static void add(RpcModel rpc, JsonObject responses) {
        for (Failure failure : Failure.values()) {
            if (isPossible(failure, rpc)) {
                responses.with(
                        failure.status,
                        failure == Failure.FORBIDDEN && !Refusals.text(rpc).isEmpty()
                                ? refusal(Refusals.text(rpc))
                                : References.response(failure.key()));
            }
        }
    }

    private static boolean isPossible(Failure failure, RpcModel rpc) {
        boolean guarded = !(rpc.posture() instanceof Posture.Public);
        boolean inEnvelopes = rpc.shape() == CallShape.CLIENT_STREAMING || rpc.shape() == CallShape.BIDI_STREAMING;
        if (inEnvelopes || failure.isBeforeTheCall()) {
            return failure.isBeforeTheCall();
        }
        return switch (failure) {
            case UNAUTHENTICATED, FORBIDDEN -> guarded;
            case NOT_FOUND ->
                guarded && rpc.operation().map(ErrorResponses::findsOne).orElse(true);
            case CONFLICT ->
                guarded
                        && rpc.operation()
                                .map(operation -> !READING.contains(operation))
                                .orElse(true);
            default -> true;
        };
    }

    /** A create whose parent is missing is refused like a forbidden one; a list that finds nothing is empty. */
    private static boolean findsOne(Operation operation) {
        return operation != Operation.CREATE && operation != Operation.LIST && operation != Operation.WATCH;
    }

    private static JsonObject refusal(String text) {
        JsonObject example = new JsonObject().with("code", "permission_denied").with("message", text);
        return response(
                Failure.FORBIDDEN.description,
                new JsonObject().with("application/json", error().with("example", example)));
    }

    private static JsonObject error() {
        return new JsonObject().with("schema", References.schema(References.ERROR));
    }

    private static JsonObject response(String description, JsonObject content) {
        return new JsonObject()
                .with("description", description)
                .with("headers", Headers.ofFailures())
                .with("content", content);
    }

    /** The schemas of failures as the Connect protocol shows them. */
    static void addSchemas(JsonObject schemas) {
        schemas.with(
                References.ERROR,
                new JsonObject()
                        .with("type", "object")
                        .with("description", "How a call failed.")
                        .with(
                                "properties",
                                new JsonObject()
                                        .with("code", code())
                                        .with("message", text("What happened, and what would be right."))
                                        .with(
                                                "details",
                                                new JsonObject()
                                                        .with("type", "array")
                                                        .with("items", References.schema(References.ERROR_DETAIL))))
                        .with("required", List.of("code")));
        schemas.with(
                References.ERROR_DETAIL,
                new JsonObject()
                        .with("type", "object")
                        .with(
                                "description",
                                "More about a failure. `google.rpc.ErrorInfo` is always there: its `reason`, together"
                                        + " with its `domain`, is what programs decide by.")
                        .with(
                                "properties",
                                new JsonObject()
                                        .with("type", text("The full name of the message in `value`."))
                                        .with(
                                                "value",
                                                text("The message, in protobuf's binary form.")
                                                        .with("contentEncoding", "base64"))
                                        .with(
                                                "debug",
                                                new JsonObject()
                                                        .with("type", "object")
                                                        .with("description", "The same message as JSON.")))
                        .with("required", List.of("type", "value")));
    }

    private static JsonObject text(String description) {
        return new JsonObject().with("type", "string").with("description", description);
    }

    private static JsonObject code() {
        return new JsonObject()
                .with("type", "string")
                .with(
                        "enum",
                        List.of(
                                "canceled",
                                "unknown",
                                "invalid_argument",
                                "deadline_exceeded",
                                "not_found",
                                "already_exists",
                                "permission_denied",
                                "resource_exhausted",
                                "failed_precondition",
                                "aborted",
                                "out_of_range",
                                "unimplemented",
                                "internal",
                                "unavailable",
                                "data_loss",
                                "unauthenticated"));
    }
}
