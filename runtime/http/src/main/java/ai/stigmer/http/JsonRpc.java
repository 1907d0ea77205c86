package ai.stigmer.http;

import ai.stigmer.runtime.rpc.internal.RequestLimit;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/** A JSON-RPC request whose method is known. Its answers come as one response, or as server-sent events. */
record JsonRpc(JsonCodec json, JsonRpcReply reply) implements Protocol {
    @Override
    public <O> Answer<O> answer(ServedRpc<?, O> rpc, Request request, ResponseBody body) {
        return rpc.isUnary()
                ? new JsonRpcAnswer<>(rpc, json, reply, body)
                : new JsonRpcEventsAnswer<>(rpc, json, reply, body);
    }

    @Override
    public RequestMessages messages(ServedRpc<?, ?> rpc, Request request, RequestLimit limit) {
        return new WholeBody(new RequestDecoding(rpc, json, false, limit), false);
    }

    /** JSON-RPC has no way to say it. */
    @Override
    public Optional<Duration> timeout(Request request) {
        return Optional.empty();
    }
}
