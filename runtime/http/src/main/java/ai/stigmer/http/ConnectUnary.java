package ai.stigmer.http;

import ai.stigmer.runtime.rpc.internal.RequestLimit;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Connect's form for one request and one answer: plain HTTP, as {@code curl} speaks it. */
record ConnectUnary(MessageCodec codec, ConnectErrors errors) implements Protocol {
    @Override
    public <O> Answer<O> answer(ServedRpc<?, O> rpc, Request request, ResponseBody body) {
        return ConnectUnaryAnswer.to(request, rpc, codec, errors, body);
    }

    @Override
    public RequestMessages messages(ServedRpc<?, ?> rpc, Request request, RequestLimit limit) {
        Connect.requireVersion(request);
        boolean gzip = Compression.isGzip(request.getHeaders().get(HttpHeader.CONTENT_ENCODING));
        return new WholeBody(new RequestDecoding(rpc, codec, gzip, limit), gzip);
    }

    @Override
    public Optional<Duration> timeout(Request request) {
        return Connect.timeout(request);
    }
}
