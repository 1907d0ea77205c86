package ai.stigmer.protoc.emit.openapi;

import ai.stigmer.protoc.model.CallShape;
import ai.stigmer.protoc.model.Operation;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.RpcModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The headers that the gateway and the runtime read and write. An rpc without a standard operation may have one's
 * pipeline all the same, so it has all that fit its shape.
 */
final class Headers {
    private static final Set<Operation> WRITING =
            EnumSet.of(Operation.CREATE, Operation.APPLY, Operation.UPDATE, Operation.UPDATE_STATUS, Operation.DELETE);

    private static final String REQUEST_ID = "x-request-id";

    private record Asked(String name, JsonObject schema, String description, Predicate<RpcModel> counts) {}

    private static final List<Asked> ASKED = List.of(
            new Asked(
                    "connect-protocol-version",
                    new JsonObject().with("type", "string").with("enum", List.of("1")),
                    "The version of the Connect protocol.",
                    rpc -> true),
            new Asked(
                    "connect-timeout-ms",
                    text("^[0-9]{1,10}$"),
                    "How many milliseconds the caller waits.",
                    rpc -> true),
            new Asked(
                    REQUEST_ID,
                    text("^[A-Za-z0-9_-]{1,128}$"),
                    "Names the call in the service's log, and is answered. One is made up where it is missing.",
                    rpc -> true),
            new Asked(
                    "stigmer-on-behalf-of",
                    text(""),
                    "The id of the user for whom the caller acts, if the service lets it.",
                    Headers::isGuarded),
            new Asked(
                    "stigmer-read-mask",
                    text(""),
                    "Answer no more than these fields: paths of field names as in the proto, with commas between them."
                            + " Required fields may then be missing from the answer.",
                    rpc -> isGuarded(rpc)
                            && rpc.shape() != CallShape.CLIENT_STREAMING
                            && rpc.shape() != CallShape.BIDI_STREAMING),
            new Asked(
                    "stigmer-update-mask",
                    text(""),
                    "Write these fields even where the request leaves them empty: paths of field names as in the proto.",
                    rpc -> isUnary(rpc, Operation.UPDATE, Operation.UPDATE_STATUS, Operation.APPLY)),
            new Asked(
                    "stigmer-sequence",
                    text("^[0-9]+$"),
                    "The runner's own number of this status update; one that is not newer than the last changes nothing.",
                    rpc -> isUnary(rpc, Operation.UPDATE_STATUS)),
            new Asked(
                    "stigmer-resume-version",
                    text("^[0-9]+$"),
                    "Send what is newer than this version of the resource; 0 if the client has none.",
                    Headers::isSubscription));

    private record Answered(String name, String description, Predicate<RpcModel> comes) {}

    private static final List<Answered> ANSWERED = List.of(
            new Answered(REQUEST_ID, "Names the call in the service's log.", rpc -> true),
            new Answered(
                    "stigmer-overtaken-by",
                    "The status update changed nothing: it was not newer than the last accepted number, which is this one.",
                    rpc -> isUnary(rpc, Operation.UPDATE_STATUS)),
            new Answered(
                    "stigmer-answer-masked",
                    "The write is stored, and these fields were left out of the answer, which would be too large.",
                    rpc -> isUnary(rpc, WRITING.toArray(new Operation[0]))),
            new Answered(
                    "stigmer-version",
                    "The version that the resource had when the call began.",
                    Headers::isSubscription));

    private Headers() {}

    /** The parameters that rpcs refer to. */
    static JsonObject sharedParameters() {
        JsonObject parameters = new JsonObject();
        for (Asked header : ASKED) {
            parameters.with(
                    header.name,
                    new JsonObject()
                            .with("name", header.name)
                            .with("in", "header")
                            .with("description", header.description)
                            .with("schema", header.schema));
        }
        return parameters;
    }

    /** The headers of answers that rpcs refer to. */
    static JsonObject shared() {
        JsonObject headers = new JsonObject();
        for (Answered header : ANSWERED) {
            headers.with(
                    header.name,
                    new JsonObject().with("description", header.description).with("schema", text("")));
        }
        return headers;
    }

    static List<JsonObject> parametersOf(RpcModel rpc) {
        List<JsonObject> parameters = new ArrayList<>();
        for (Asked header : ASKED) {
            if (header.counts.test(rpc)) {
                parameters.add(References.parameter(header.name));
            }
        }
        return parameters;
    }

    static JsonObject of(RpcModel rpc) {
        JsonObject headers = new JsonObject();
        for (Answered header : ANSWERED) {
            if (header.comes.test(rpc)) {
                headers.with(header.name, References.header(header.name));
            }
        }
        return headers;
    }

    /** What stands on every answer. */
    static JsonObject ofFailures() {
        return new JsonObject().with(REQUEST_ID, References.header(REQUEST_ID));
    }

    private static JsonObject text(String pattern) {
        return new JsonObject().with("type", "string").withText("pattern", pattern);
    }

    private static boolean isGuarded(RpcModel rpc) {
        return !(rpc.posture() instanceof Posture.Public);
    }

    private static boolean isUnary(RpcModel rpc, Operation... operations) {
        return isGuarded(rpc)
                && rpc.shape() == CallShape.UNARY
                && rpc.operation().map(List.of(operations)::contains).orElse(true);
    }

    private static boolean isSubscription(RpcModel rpc) {
        return isGuarded(rpc)
                && rpc.shape() == CallShape.SERVER_STREAMING
                && rpc.operation().or(() -> Optional.of(Operation.SUBSCRIBE)).get() == Operation.SUBSCRIBE;
    }
}
