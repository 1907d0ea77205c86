package ai.stigmer.protoc.emit.openapi;

import ai.stigmer.protoc.emit.PostureText;
import ai.stigmer.protoc.model.CallShape;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.RpcModel;
import ai.stigmer.protoc.model.RpcSchema;
import java.util.ArrayList;
import java.util.List;

/** An rpc as the gateway serves it: the path is its name, the method is POST, and GET where it has no side effects. */
final class Paths {
    private static final String JSON = "application/json";
    private static final String EVENTS = "text/event-stream";
    private static final String ENVELOPES = "application/connect+json";
    private static final PostureText POSTURE = PostureText.markdown();

    private Paths() {}

    static JsonObject of(RpcModel rpc, RpcSchema schema) {
        JsonObject path = new JsonObject().with("post", post(rpc, schema));
        boolean readable = rpc.shape() == CallShape.UNARY || rpc.shape() == CallShape.SERVER_STREAMING;
        return schema.withoutSideEffects() && readable ? path.with("get", get(rpc, schema)) : path;
    }

    private static JsonObject post(RpcModel rpc, RpcSchema schema) {
        JsonObject operation = head(rpc, "");
        operation.with("parameters", Headers.parametersOf(rpc));
        operation.with(
                "requestBody",
                new JsonObject().with("required", true).with("content", request(rpc.shape(), schema.input())));
        return tail(rpc, schema, operation);
    }

    private static JsonObject get(RpcModel rpc, RpcSchema schema) {
        List<JsonObject> parameters = new ArrayList<>();
        parameters.add(new JsonObject()
                .with("name", "message")
                .with("in", "query")
                .with("required", true)
                .with("description", "The request.")
                .with("content", json(schema.input())));
        parameters.add(choice("encoding", "json"));
        parameters.add(choice("connect", "v1"));
        parameters.addAll(Headers.parametersOf(rpc));
        return tail(rpc, schema, head(rpc, "-get").with("parameters", parameters));
    }

    private static JsonObject choice(String name, String value) {
        return new JsonObject()
                .with("name", name)
                .with("in", "query")
                .with("schema", new JsonObject().with("type", "string").with("enum", List.of(value)));
    }

    private static JsonObject head(RpcModel rpc, String suffix) {
        String comment = Comments.of(rpc.comment());
        return new JsonObject()
                .with("operationId", rpc.fullMethod().replace('/', '.') + suffix)
                .with("tags", List.of(rpc.service()))
                .with("summary", rpc.name())
                .with(
                        "description",
                        comment + (comment.isEmpty() ? "" : "\n\n") + "This rpc " + POSTURE.of(rpc.posture()) + ".")
                .withMark("deprecated", rpc.deprecated());
    }

    private static JsonObject tail(RpcModel rpc, RpcSchema schema, JsonObject operation) {
        JsonObject responses = new JsonObject()
                .with(
                        "200",
                        new JsonObject()
                                .with("description", description(rpc.shape()))
                                .with("headers", Headers.of(rpc))
                                .with("content", answer(rpc.shape(), schema.output())));
        ErrorResponses.add(rpc, responses);
        return operation
                .with("responses", responses)
                .with("security", rpc.posture() instanceof Posture.Public ? List.of() : Credentials.required())
                .with(AuthorizationExtension.NAME, AuthorizationExtension.of(rpc));
    }

    private static JsonObject request(CallShape shape, String message) {
        return switch (shape) {
            case UNARY -> json(message);
            case SERVER_STREAMING -> json(message).with(ENVELOPES, envelopes(message));
            case CLIENT_STREAMING, BIDI_STREAMING -> new JsonObject().with(ENVELOPES, envelopes(message));
        };
    }

    private static JsonObject answer(CallShape shape, String message) {
        return switch (shape) {
            case UNARY -> json(message);
            case SERVER_STREAMING ->
                new JsonObject().with(EVENTS, events(message)).with(ENVELOPES, envelopes(message));
            case CLIENT_STREAMING, BIDI_STREAMING -> new JsonObject().with(ENVELOPES, envelopes(message));
        };
    }

    private static String description(CallShape shape) {
        return switch (shape) {
            case UNARY -> "The answer.";
            case SERVER_STREAMING ->
                "Each answer as it comes: in events for a request of `application/json` with the"
                        + " header `accept: text/event-stream`, else in envelopes. A failure before the first answer to a"
                        + " request for events has a status of its own; any other is the last event or envelope.";
            case CLIENT_STREAMING, BIDI_STREAMING -> "The answers in envelopes. A failure is in the last one.";
        };
    }

    private static JsonObject json(String message) {
        return new JsonObject().with(JSON, new JsonObject().with("schema", References.schema(message)));
    }

    private static JsonObject events(String message) {
        return stream(
                "Server-sent events. The `data` of one without a name is a message; `event: end` is the last one, or"
                        + " `event: error`, whose `data` is a `" + References.ERROR + "`.",
                message);
    }

    private static JsonObject envelopes(String message) {
        return stream(
                "Envelopes of the Connect protocol: a byte of flags, the length in four bytes, and a message as JSON. The"
                        + " last one of an answer has flag 2, and an `error` if the call failed.",
                message);
    }

    /** OpenAPI 3.1 has no word for the messages of a stream, so the name of their schema stands in ours. */
    private static JsonObject stream(String description, String message) {
        JsonObject text = new JsonObject().with("type", "string").with("description", description);
        return new JsonObject().with("schema", text).with("x-stigmer-message", message);
    }
}
