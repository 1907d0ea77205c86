package ai.stigmer.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.grpc.Metadata;
import io.grpc.Status;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/** Messages in envelopes, and a last envelope that says in JSON how the call ended. */
final class ConnectStreamAnswer<O> implements Answer<O> {
    static final String ENCODING = "connect-content-encoding";
    private static final int END = 2;

    private final ServedRpc<?, O> rpc;
    private final MessageCodec codec;
    private final ConnectErrors errors;
    private final ResponseBody body;
    private final boolean gzip;
    private boolean begun;

    ConnectStreamAnswer(
            ServedRpc<?, O> rpc, MessageCodec codec, ConnectErrors errors, ResponseBody body, boolean gzip) {
        this.rpc = rpc;
        this.codec = codec;
        this.errors = errors;
        this.body = body;
        this.gzip = gzip;
    }

    @Override
    public void headers(Metadata headers) {
        begin(headers);
        body.write(new byte[0]);
    }

    @Override
    public void message(O message) {
        body.write(envelope(0, codec.answer(rpc, message)));
    }

    @Override
    public void close(Status status, Metadata trailers) {
        if (!begun) {
            begin(new Metadata());
        }
        JsonObject end = new JsonObject();
        if (!status.isOk()) {
            end.add("error", errors.of(status, trailers));
        }
        JsonObject metadata = new JsonObject();
        HttpMetadata.forEach(trailers, (name, value) -> {
            if (!metadata.has(name)) {
                metadata.add(name, new JsonArray());
            }
            metadata.getAsJsonArray(name).add(value);
        });
        if (!metadata.isEmpty()) {
            end.add("metadata", metadata);
        }
        body.end(envelope(END, end.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private void begin(Metadata headers) {
        begun = true;
        body.head().setStatus(HttpStatus.OK_200);
        HttpFields.Mutable fields = body.head().getHeaders();
        fields.put(HttpHeader.CONTENT_TYPE, "application/connect+" + codec.name());
        if (gzip) {
            fields.put(ENCODING, Compression.GZIP);
        }
        HttpMetadata.forEach(headers, fields::add);
    }

    private byte[] envelope(int flags, byte[] content) {
        return gzip && Compression.isWorthwhile(content)
                ? Envelopes.of(flags | Envelopes.COMPRESSED, Compression.gzip(content))
                : Envelopes.of(flags, content);
    }
}
