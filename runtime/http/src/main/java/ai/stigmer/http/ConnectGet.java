package ai.stigmer.http;

import ai.stigmer.runtime.rpc.internal.RequestLimit;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** Connect's form for rpcs without side effects: the request stands in the address. */
record ConnectGet(MessageCodec codec, Fields query, ConnectErrors errors) implements Protocol {
    static final String ENCODING = "encoding";
    private static final String COMPRESSION = "compression";
    private static final String MESSAGE = "message";

    @Override
    public <O> Answer<O> answer(ServedRpc<?, O> rpc, Request request, ResponseBody body) {
        return ConnectUnaryAnswer.to(request, rpc, codec, errors, body);
    }

    @Override
    public RequestMessages messages(ServedRpc<?, ?> rpc, Request request, RequestLimit limit) {
        String version = query.getValue("connect");
        if (version != null && !version.equals("v1")) {
            throw BrokenRequest.invalid("connect must be v1");
        }
        boolean gzip = Compression.isGzip(query.getValue(COMPRESSION));
        WholeBody message = new WholeBody(new RequestDecoding(rpc, codec, gzip, limit), gzip);
        message.add(ByteBuffer.wrap(bytes()));
        message.end();
        return message;
    }

    @Override
    public Optional<Duration> timeout(Request request) {
        return Connect.timeout(request);
    }

    private byte[] bytes() {
        String message = query.getValue(MESSAGE);
        if (message == null) {
            throw BrokenRequest.invalid(MESSAGE + " is the request, and must be in the query of a GET");
        }
        if (!"1".equals(query.getValue("base64"))) {
            return message.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getUrlDecoder().decode(message);
        } catch (IllegalArgumentException malformed) {
            throw BrokenRequest.invalid(MESSAGE + " must be base64 in its URL-safe form, as base64=1 says");
        }
    }
}
