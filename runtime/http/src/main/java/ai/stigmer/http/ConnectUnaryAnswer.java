package ai.stigmer.http;

import io.grpc.Metadata;
import io.grpc.Status;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/**
 * One message as the body of an HTTP response, or a failure as its status and JSON. Nothing is sent before the end, which
 * decides between the two.
 */
final class ConnectUnaryAnswer<O> implements Answer<O> {
    private static final String TRAILER = "trailer-";

    /** A browser must not take JSON for anything else. */
    private static final String CONTENT_TYPE_OPTIONS = "x-content-type-options";

    private final ServedRpc<?, O> rpc;
    private final MessageCodec codec;
    private final ConnectErrors errors;
    private final ResponseBody body;
    private final boolean gzip;
    private Metadata headers = new Metadata();
    private byte @Nullable [] message;

    /** The answer to a request, compressed where its client takes that. */
    static <O> Answer<O> to(
            Request request, ServedRpc<?, O> rpc, MessageCodec codec, ConnectErrors errors, ResponseBody body) {
        boolean gzip = Compression.acceptsGzip(request.getHeaders(), HttpHeader.ACCEPT_ENCODING.asString());
        return new ConnectUnaryAnswer<>(rpc, codec, errors, body, gzip);
    }

    private ConnectUnaryAnswer(
            ServedRpc<?, O> rpc, MessageCodec codec, ConnectErrors errors, ResponseBody body, boolean gzip) {
        this.rpc = rpc;
        this.codec = codec;
        this.errors = errors;
        this.body = body;
        this.gzip = gzip;
    }

    @Override
    public void headers(Metadata sent) {
        headers = sent;
    }

    @Override
    public void message(O sent) {
        message = codec.answer(rpc, sent);
    }

    @Override
    public void close(Status status, Metadata trailers) {
        HttpFields.Mutable fields = body.head().getHeaders();
        HttpMetadata.forEach(headers, fields::add);
        if (!status.isOk()) {
            HttpMetadata.forEach(trailers, (name, value) -> fields.add(TRAILER + name, value));
            failed(body, errors, status, trailers);
            return;
        }
        if (message == null) {
            failed(body, errors, Status.INTERNAL.withDescription("the rpc ended without an answer"), trailers);
            return;
        }
        HttpMetadata.forEach(trailers, (name, value) -> fields.add(TRAILER + name, value));
        body.head().setStatus(HttpStatus.OK_200);
        fields.put(HttpHeader.CONTENT_TYPE, "application/" + codec.name());
        fields.put(CONTENT_TYPE_OPTIONS, "nosniff");
        if (gzip && Compression.isWorthwhile(message)) {
            fields.put(HttpHeader.CONTENT_ENCODING, Compression.GZIP);
            message = Compression.gzip(message);
        }
        body.end(message);
    }

    /** Answers with a failure as HTTP knows it, where nothing has been sent yet. */
    static void failed(ResponseBody body, ConnectErrors errors, Status status, Metadata trailers) {
        Response response = body.head();
        response.setStatus(ConnectErrors.httpStatus(status.getCode()));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.getHeaders().put(CONTENT_TYPE_OPTIONS, "nosniff");
        body.end(errors.of(status, trailers).toString().getBytes(StandardCharsets.UTF_8));
    }
}
