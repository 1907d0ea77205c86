package ai.stigmer.http;

import ai.stigmer.runtime.rpc.internal.RequestLimit;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/** A unary request whose answers come as server-sent events. */
record EventStream(Protocol asked, JsonCodec json, ConnectErrors errors) implements Protocol {
    @Override
    public <O> Answer<O> answer(ServedRpc<?, O> rpc, Request request, ResponseBody body) {
        return new EventStreamAnswer<>(rpc, json, errors, body);
    }

    @Override
    public RequestMessages messages(ServedRpc<?, ?> rpc, Request request, RequestLimit limit) {
        return asked.messages(rpc, request, limit);
    }

    @Override
    public Optional<Duration> timeout(Request request) {
        return asked.timeout(request);
    }
}
