package ai.stigmer.http;

import io.grpc.Metadata;
import io.grpc.Status;
import java.nio.charset.StandardCharsets;

/**
 * Server-sent events: each message as JSON in one event, then an event {@code end} or {@code error}. A failure before the
 * first message is an HTTP status, which a client sees without reading events.
 */
final class EventStreamAnswer<O> implements Answer<O> {
    private final ServedRpc<?, O> rpc;
    private final EventIds ids;
    private final JsonCodec json;
    private final ConnectErrors errors;
    private final ResponseBody body;
    private final EventStreamBody events;

    EventStreamAnswer(ServedRpc<?, O> rpc, EventIds ids, JsonCodec json, ConnectErrors errors, ResponseBody body) {
        this.rpc = rpc;
        this.ids = ids;
        this.json = json;
        this.errors = errors;
        this.body = body;
        this.events = new EventStreamBody(body);
    }

    @Override
    public void headers(Metadata headers) {
        events.begin(headers);
    }

    @Override
    public void message(O message) {
        events.event(ids.line(message), new String(json.answer(rpc, message), StandardCharsets.UTF_8));
    }

    @Override
    public void close(Status status, Metadata trailers) {
        if (status.isOk()) {
            if (!events.hasBegun()) {
                events.begin(new Metadata());
            }
            events.end("end", "{}");
        } else if (events.hasBegun()) {
            events.end("error", errors.of(status, trailers).toString());
        } else {
            HttpMetadata.forEach(trailers, body.head().getHeaders()::add);
            ConnectUnaryAnswer.failed(body, errors, status, trailers);
        }
    }

    @Override
    public void keepAlive() {
        events.keepAlive();
    }
}
