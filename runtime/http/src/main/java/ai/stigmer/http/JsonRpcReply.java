package ai.stigmer.http;

import ai.stigmer.runtime.error.ErrorReason;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/**
 * What is said to one JSON-RPC request.
 *
 * @param id the request's
 * @param codes the error codes of the protocol that the rpcs are of; every other failure has one of JSON-RPC's own
 */
record JsonRpcReply(JsonCodec json, Map<ErrorReason, Integer> codes, JsonElement id) {
    /** For every failure that JSON-RPC has no code for. */
    private static final int SERVER_ERROR = -32_000;

    /** To a request that could not be read. */
    static JsonRpcReply toNobody(JsonCodec json, Map<ErrorReason, Integer> codes) {
        return new JsonRpcReply(json, codes, JsonNull.INSTANCE);
    }

    JsonRpcReply to(JsonElement request) {
        return new JsonRpcReply(json, codes, request);
    }

    String result(String message) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":" + message + "}";
    }

    String failure(Status status, Metadata trailers) {
        List<Any> details = StatusProto.fromStatusAndTrailers(status, trailers).getDetailsList();
        JsonArray data = new JsonArray();
        details.forEach(
                detail -> json.printIfKnown(detail).map(JsonParser::parseString).ifPresent(data::add));
        return failure(
                code(status.getCode(), details),
                Objects.requireNonNullElse(
                        status.getDescription(), status.getCode().name()),
                data);
    }

    private String failure(int code, String message, JsonArray data) {
        JsonObject error = new JsonObject();
        error.addProperty("code", code);
        error.addProperty("message", message);
        if (!data.isEmpty()) {
            error.add("data", data);
        }
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"error\":" + error + "}";
    }

    private int code(Status.Code code, List<Any> details) {
        return details.stream()
                .filter(detail -> detail.is(ErrorInfo.class))
                .findFirst()
                .flatMap(detail -> ofProtocol(code, detail))
                .orElseGet(() -> switch (code) {
                    case INVALID_ARGUMENT, OUT_OF_RANGE -> JsonRpcRefusal.INVALID_PARAMS;
                    case UNIMPLEMENTED -> JsonRpcRefusal.METHOD_NOT_FOUND;
                    case INTERNAL, UNKNOWN, DATA_LOSS -> JsonRpcRefusal.INTERNAL_ERROR;
                    default -> SERVER_ERROR;
                });
    }

    private Optional<Integer> ofProtocol(Status.Code code, Any detail) {
        try {
            ErrorInfo info = detail.unpack(ErrorInfo.class);
            return Optional.ofNullable(codes.get(new ErrorReason(info.getDomain(), info.getReason(), code)));
        } catch (InvalidProtocolBufferException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Answers a request that no rpc has been called for. */
    void refuse(JsonRpcRefusal refused, ResponseBody body) {
        send(body, HttpStatus.OK_200, failure(refused.code(), refused.text(), new JsonArray()));
    }

    /** Ends an exchange in which nothing has been sent. Who may not call, or not now, reads it from HTTP's status too. */
    void fail(ResponseBody body, Status status, Metadata trailers) {
        int http = switch (status.getCode()) {
            case UNAUTHENTICATED, PERMISSION_DENIED, RESOURCE_EXHAUSTED, UNAVAILABLE ->
                ConnectErrors.httpStatus(status.getCode());
            default -> HttpStatus.OK_200;
        };
        send(body, http, failure(status, trailers));
    }

    void send(ResponseBody body, int status, String text) {
        body.head().setStatus(status);
        body.head().getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        // A browser must not take JSON for anything else.
        body.head().getHeaders().put("x-content-type-options", "nosniff");
        body.end(text.getBytes(StandardCharsets.UTF_8));
    }
}
