package ai.stigmer.http;

import io.grpc.Metadata;
import io.grpc.Status;
import java.nio.charset.StandardCharsets;

/**
 * The answers to one JSON-RPC request as server-sent events, each a JSON-RPC response. A failure is the last of them; one
 * before the first is a response that is no event.
 */
final class JsonRpcEventsAnswer<O> implements Answer<O> {
    private final ServedRpc<?, O> rpc;
    private final JsonCodec json;
    private final JsonRpcReply reply;
    private final ResponseBody body;
    private final EventStreamBody events;

    JsonRpcEventsAnswer(ServedRpc<?, O> rpc, JsonCodec json, JsonRpcReply reply, ResponseBody body) {
        this.rpc = rpc;
        this.json = json;
        this.reply = reply;
        this.body = body;
        this.events = new EventStreamBody(body);
    }

    @Override
    public void headers(Metadata headers) {
        events.begin(headers);
    }

    @Override
    public void message(O message) {
        events.event("", reply.result(new String(json.answer(rpc, message), StandardCharsets.UTF_8)));
    }

    @Override
    public void close(Status status, Metadata trailers) {
        if (!status.isOk() && !events.hasBegun()) {
            HttpMetadata.forEach(trailers, body.head().getHeaders()::add);
            reply.fail(body, status, trailers);
        } else if (!status.isOk()) {
            events.event("", reply.failure(status, trailers));
            events.end();
        } else {
            events.end();
        }
    }

    @Override
    public void keepAlive() {
        events.keepAlive();
    }
}
