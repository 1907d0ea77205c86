package ai.stigmer.http;

import ai.stigmer.runtime.rpc.internal.RequestLimit;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/** Connect's form for streams of either side. */
record ConnectStream(MessageCodec codec, ConnectErrors errors) implements Protocol {
    private static final String ACCEPT_ENCODING = "connect-accept-encoding";

    @Override
    public <O> Answer<O> answer(ServedRpc<?, O> rpc, Request request, ResponseBody body) {
        return new ConnectStreamAnswer<>(
                rpc, codec, errors, body, Compression.acceptsGzip(request.getHeaders(), ACCEPT_ENCODING));
    }

    @Override
    public RequestMessages messages(ServedRpc<?, ?> rpc, Request request, RequestLimit limit) {
        Connect.requireVersion(request);
        boolean gzip = Compression.isGzip(request.getHeaders().get(ConnectStreamAnswer.ENCODING));
        return new Envelopes(new RequestDecoding(rpc, codec, gzip, limit));
    }

    @Override
    public Optional<Duration> timeout(Request request) {
        return Connect.timeout(request);
    }
}
