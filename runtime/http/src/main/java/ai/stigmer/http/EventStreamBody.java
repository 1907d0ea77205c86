package ai.stigmer.http;

import io.grpc.Metadata;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/** A response that consists of server-sent events. */
final class EventStreamBody {
    static final String CONTENT_TYPE = "text/event-stream";

    private final ResponseBody body;
    private boolean begun;

    EventStreamBody(ResponseBody body) {
        this.body = body;
    }

    boolean hasBegun() {
        return begun;
    }

    /** Sends the head, so that the client knows of the stream before there is an event. */
    void begin(Metadata headers) {
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

    /**
     * Sends JSON on one line, which is one line of data.
     *
     * @param fields lines before it, such as the event's id
     */
    void event(String fields, String line) {
        body.write(bytes(fields + "data: " + line + "\n\n"));
    }

    /** The same as the last event, which has a name. */
    void end(String name, String line) {
        body.end(bytes("event: " + name + "\ndata: " + line + "\n\n"));
    }

    /** Ends the stream without another event. */
    void end() {
        if (!begun) {
            begin(new Metadata());
        }
        body.end(new byte[0]);
    }

    /** A comment, which clients pass over. */
    void keepAlive() {
        if (begun && body.isReady()) {
            body.write(bytes(":\n\n"));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
