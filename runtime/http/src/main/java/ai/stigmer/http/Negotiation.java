package ai.stigmer.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** Tells the protocol of a request by its method and its content type. */
final class Negotiation {
    private static final String CONNECT_STREAM = "application/connect+";
    private static final String UNARY = "application/";
    private static final String GRPC_WEB = "application/grpc-web";
    private static final String GRPC_WEB_TEXT = "application/grpc-web-text";

    private final ProtoCodec proto = new ProtoCodec();
    private final JsonCodec json;
    private final ConnectErrors errors;

    /** Either the protocol or why there is none. */
    sealed interface Outcome {
        record Agreed(Protocol protocol) implements Outcome {}

        record Refused(HttpRefusal refusal) implements Outcome {}
    }

    Negotiation(JsonCodec json) {
        this.json = json;
        this.errors = new ConnectErrors(json);
    }

    Outcome of(ServedRpc<?, ?> rpc, Request request) {
        if (HttpMethod.POST.is(request.getMethod())) {
            return posted(rpc, request).<Outcome>map(Outcome.Agreed::new).orElseGet(() -> unsupported(rpc));
        }
        if (HttpMethod.GET.is(request.getMethod()) && rpc.hasNoSideEffects()) {
            return gotten(rpc, request).<Outcome>map(Outcome.Agreed::new).orElseGet(() -> unsupported(rpc));
        }
        return new Outcome.Refused(new HttpRefusal(
                HttpStatus.METHOD_NOT_ALLOWED_405,
                rpc.hasNoSideEffects()
                        ? "use POST or GET"
                        : "use POST; GET is for rpcs that are marked as free of side effects",
                Map.of(HttpHeader.ALLOW.asString(), rpc.hasNoSideEffects() ? "GET, POST" : "POST")));
    }

    private Optional<Protocol> posted(ServedRpc<?, ?> rpc, Request request) {
        String type = contentType(request);
        if (type.startsWith(GRPC_WEB_TEXT)) {
            return grpcWeb(type, GRPC_WEB_TEXT, true);
        }
        if (type.startsWith(GRPC_WEB)) {
            return grpcWeb(type, GRPC_WEB, false);
        }
        if (type.startsWith(CONNECT_STREAM)) {
            return rpc.isUnary()
                    ? Optional.empty()
                    : codec(type.substring(CONNECT_STREAM.length())).map(codec -> new ConnectStream(codec, errors));
        }
        return type.startsWith(UNARY)
                ? codec(type.substring(UNARY.length()))
                        .flatMap(codec -> unaryRequest(rpc, request, new ConnectUnary(codec, errors)))
                : Optional.empty();
    }

    private Optional<Protocol> gotten(ServedRpc<?, ?> rpc, Request request) {
        Fields query = Request.extractQueryParameters(request);
        return codec(Optional.ofNullable(query.getValue(ConnectGet.ENCODING)).orElse(json.name()))
                .flatMap(codec -> unaryRequest(rpc, request, new ConnectGet(codec, query, errors)));
    }

    /** A stream of answers to one request comes as events, if the client takes those. */
    private Optional<Protocol> unaryRequest(ServedRpc<?, ?> rpc, Request request, Protocol unary) {
        if (rpc.isUnary()) {
            return Optional.of(unary);
        }
        return rpc.isServerStreaming() && takesEvents(request)
                ? Optional.of(new EventStream(unary, json, errors))
                : Optional.empty();
    }

    private Optional<Protocol> grpcWeb(String type, String base, boolean text) {
        String suffix = type.substring(base.length());
        return codec(suffix.isEmpty() ? proto.name() : suffix.substring(1))
                .filter(codec -> suffix.isEmpty() || suffix.charAt(0) == '+')
                .map(codec -> new GrpcWeb(codec, type, text));
    }

    private Optional<MessageCodec> codec(String name) {
        return List.of(proto, json).stream()
                .filter(codec -> codec.name().equals(name))
                .findFirst();
    }

    private static boolean takesEvents(Request request) {
        return request.getHeaders().getCSV(HttpHeader.ACCEPT, false).stream()
                .anyMatch(type -> essence(type).equals(EventStreamBody.CONTENT_TYPE));
    }

    private static String contentType(Request request) {
        return essence(Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE))
                .orElse(""));
    }

    private static String essence(String type) {
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    private static Outcome unsupported(ServedRpc<?, ?> rpc) {
        String accepted = (rpc.isUnary() || rpc.isServerStreaming() ? "application/json, application/proto, " : "")
                + (rpc.isUnary() ? "" : "application/connect+json, application/connect+proto, ")
                + "application/grpc-web, application/grpc-web-text";
        return new Outcome.Refused(new HttpRefusal(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
                "the content type must be one of " + accepted
                        + (rpc.isServerStreaming()
                                ? "; the first two with the header accept: text/event-stream, as the rpc streams"
                                : ""),
                Map.of("accept-post", accepted)));
    }
}
