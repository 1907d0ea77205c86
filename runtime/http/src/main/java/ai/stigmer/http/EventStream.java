package ai.stigmer.http;

import ai.stigmer.runtime.rpc.internal.RequestLimit;
import io.grpc.Metadata;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/** A unary request whose answers come as server-sent events. */
record EventStream(Protocol asked, JsonCodec json, ConnectErrors errors) implements Protocol {
    @Override
    public <O> Answer<O> answer(ServedRpc<?, O> rpc, Request request, ResponseBody body) {
        return new EventStreamAnswer<>(rpc, EventIds.of(rpc), json, errors, body);
    }

    @Override
    public Metadata metadata(ServedRpc<?, ?> rpc, Request request) {
        Metadata headers = asked.metadata(rpc, request);
        EventIds.of(rpc).resume(request.getHeaders(), headers);
        return headers;
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
