package ai.stigmer.http;

import io.grpc.Metadata;
import io.grpc.Status;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Server-sent events: each message as JSON in one event, then an event {@code end} or {@code error}. A failure before the
 * first message is an HTTP status, which a client sees without reading events.
 */
final class EventStreamAnswer<O> implements Answer<O> {
    static final String CONTENT_TYPE = "text/event-stream";

    private final ServedRpc<?, O> rpc;
    private final JsonCodec json;
    private final ConnectErrors errors;
    private final ResponseBody body;
    private boolean begun;

    EventStreamAnswer(ServedRpc<?, O> rpc, JsonCodec json, ConnectErrors errors, ResponseBody body) {
        this.rpc = rpc;
        this.json = json;
        this.errors = errors;
        this.body = body;
    }

    @Override
    public void headers(Metadata headers) {
        begun = true;
        body.head().setStatus(HttpStatus.OK_200);
        HttpFields.Mutable fields = body.head().getHeaders();
        fields.put(HttpHeader.CONTENT_TYPE, CONTENT_TYPE);
        fields.put(HttpHeader.CACHE_CONTROL, "no-cache");
        // A proxy that collects what it passes on would hold events back; nginx is told so by this header.
        fields.put("x-accel-buffering", "no");
        HttpMetadata.forEach(headers, fields::add);
        body.write(new byte[0]);
    }

    @Override
    public void message(O message) {
        body.write(event("", new String(json.answer(rpc, message), StandardCharsets.UTF_8)));
    }

    @Override
    public void close(Status status, Metadata trailers) {
        if (status.isOk()) {
            if (!begun) {
                headers(new Metadata());
            }
            body.end(event("event: end\n", "{}"));
        } else if (begun) {
            body.end(event("event: error\n", errors.of(status, trailers).toString()));
        } else {
            HttpMetadata.forEach(trailers, body.head().getHeaders()::add);
            ConnectUnaryAnswer.failed(body, errors, status, trailers);
        }
    }

    /** A comment, which clients pass over. */
    @Override
    public void keepAlive() {
        if (begun && body.isReady()) {
            body.write(":\n\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** JSON on one line is one line of data. */
    private static byte[] event(String name, String line) {
        return (name + "data: " + line + "\n\n").getBytes(StandardCharsets.UTF_8);
    }
}
