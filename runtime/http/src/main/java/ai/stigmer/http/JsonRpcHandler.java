package ai.stigmer.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;

/**
 * Makes a call of a JSON-RPC 2.0 request: {@code method} is the rpc's name, {@code params} its request. Batches and
 * notifications are refused, since an rpc has one answer for one caller.
 */
final class JsonRpcHandler extends Handler.Abstract.NonBlocking {
    private static final String JSON = "application/json";
    private static final HttpRefusal WRONG_METHOD =
            new HttpRefusal(HttpStatus.METHOD_NOT_ALLOWED_405, "use POST", Map.of(HttpHeader.ALLOW.asString(), "POST"));
    private static final HttpRefusal WRONG_TYPE = new HttpRefusal(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
            "the content type must be " + JSON + ", uncompressed",
            Map.of("accept-post", JSON));

    private final JsonRpcBinding binding;
    private final Map<String, ServedRpc<?, ?>> rpcs;
    private final JsonCodec json;
    private final Exchanges exchanges;

    /**
     * A handler.
     *
     * @throws IllegalStateException if the server has no such service
     */
    JsonRpcHandler(JsonRpcBinding binding, List<ServedRpc<?, ?>> served, JsonCodec json, Exchanges exchanges) {
        this.binding = binding;
        this.rpcs = served.stream()
                .filter(rpc -> rpc.schema().getService().getFullName().equals(binding.service()))
                .collect(Collectors.toUnmodifiableMap(rpc -> rpc.schema().getName(), Function.identity()));
        if (rpcs.isEmpty()) {
            throw new IllegalStateException("cannot serve " + binding.service() + " by JSON-RPC at " + binding.path()
                    + ": the server has no service of this name");
        }
        this.json = json;
        this.exchanges = exchanges;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!request.getHttpURI().getPath().equals(binding.path())) {
            return false;
        }
        ResponseBody body = new ResponseBody(response, callback);
        if (!HttpMethod.POST.is(request.getMethod())) {
            Exchanges.refuse(WRONG_METHOD, request, body);
        } else if (!isPlainJson(request)) {
            Exchanges.refuse(WRONG_TYPE, request, body);
        } else {
            Content.Source.asByteArrayAsync(
                    request,
                    exchanges.limit().bytes(),
                    Promise.Invocable.from(
                            InvocationType.NON_BLOCKING,
                            read -> call(read, request, body),
                            unread -> Exchanges.refuse(tooLarge(), request, body)));
        }
        return true;
    }

    private static boolean isPlainJson(Request request) {
        String type = Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE))
                .orElse("");
        return type.toLowerCase(Locale.ROOT).matches(JSON + "\\s*(;.*)?")
                && request.getHeaders().get(HttpHeader.CONTENT_ENCODING) == null;
    }

    /** What fails for another reason has no client left that reads this. */
    private HttpRefusal tooLarge() {
        return new HttpRefusal(
                HttpStatus.PAYLOAD_TOO_LARGE_413,
                "the request is larger than the limit of " + exchanges.limit().bytes() + " bytes",
                Map.of());
    }

    private void call(byte[] read, Request request, ResponseBody body) {
        JsonRpcReply reply = JsonRpcReply.toNobody(json, binding.codes());
        try {
            JsonObject asked = envelope(read);
            reply = reply.to(id(asked));
            ServedRpc<?, ?> rpc = rpc(asked);
            ByteBuffer params = ByteBuffer.wrap(params(asked).getBytes(StandardCharsets.UTF_8));
            exchanges.begin(rpc, new JsonRpc(json, reply), request, Content.Source.from(params), body);
        } catch (JsonRpcRefusal refused) {
            reply.refuse(refused, body);
        }
    }

    private JsonObject envelope(byte[] read) {
        try {
            JsonElement parsed = json.parse(read);
            if (parsed.isJsonObject()
                    && new JsonPrimitive("2.0").equals(parsed.getAsJsonObject().get("jsonrpc"))) {
                return parsed.getAsJsonObject();
            }
        } catch (InvalidProtocolBufferException malformed) {
            throw new JsonRpcRefusal(JsonRpcRefusal.PARSE_ERROR, "the request is no JSON: " + malformed.getMessage());
        }
        throw new JsonRpcRefusal(
                JsonRpcRefusal.INVALID_REQUEST, "the request must be one JSON object with \"jsonrpc\": \"2.0\"");
    }

    private static JsonPrimitive id(JsonObject asked) {
        if (asked.get("id") instanceof JsonPrimitive id && !id.isBoolean()) {
            return id;
        }
        throw new JsonRpcRefusal(JsonRpcRefusal.INVALID_REQUEST, "\"id\" must be a string or a number");
    }

    private ServedRpc<?, ?> rpc(JsonObject asked) {
        if (asked.get("method") instanceof JsonPrimitive method && method.isString()) {
            ServedRpc<?, ?> rpc = rpcs.get(method.getAsString());
            if (rpc == null || !rpc.definition().getMethodDescriptor().getType().clientSendsOneMessage()) {
                throw new JsonRpcRefusal(
                        JsonRpcRefusal.METHOD_NOT_FOUND, "there is no such method; they are named as the rpcs are");
            }
            return rpc;
        }
        throw new JsonRpcRefusal(JsonRpcRefusal.INVALID_REQUEST, "\"method\" must be the name of a method");
    }

    private static String params(JsonObject asked) {
        JsonElement params = asked.get("params");
        if (params == null) {
            return "{}";
        }
        if (params.isJsonObject()) {
            return params.toString();
        }
        throw new JsonRpcRefusal(JsonRpcRefusal.INVALID_PARAMS, "\"params\" must be an object");
    }
}
