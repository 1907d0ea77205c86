package ai.stigmer.http;

import io.grpc.Metadata;
import io.grpc.Status;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/** Messages in envelopes, and the trailers as a last one, as browsers cannot read those of HTTP. */
final class GrpcWebAnswer<O> implements Answer<O> {
    static final String ENCODING = "grpc-encoding";
    private static final int TRAILERS = 0x80;
    private static final Metadata.Key<byte[]> DETAILS =
            Metadata.Key.of("grpc-status-details-bin", Metadata.BINARY_BYTE_MARSHALLER);

    private final ServedRpc<?, O> rpc;
    private final MessageCodec codec;
    private final String contentType;
    private final ResponseBody body;
    private final boolean gzip;
    private final boolean text;
    private boolean begun;

    /**
     * An answer.
     *
     * @param contentType that of the request
     * @param text whether everything goes out in base64
     */
    GrpcWebAnswer(
            ServedRpc<?, O> rpc,
            MessageCodec codec,
            String contentType,
            ResponseBody body,
            boolean gzip,
            boolean text) {
        this.rpc = rpc;
        this.codec = codec;
        this.contentType = contentType;
        this.body = body;
        this.gzip = gzip;
        this.text = text;
    }

    @Override
    public void headers(Metadata headers) {
        begin(headers);
        body.write(new byte[0]);
    }

    @Override
    public void message(O message) {
        byte[] content = codec.answer(rpc, message);
        body.write(encoded(
                gzip && Compression.isWorthwhile(content)
                        ? Envelopes.of(Envelopes.COMPRESSED, Compression.gzip(content))
                        : Envelopes.of(0, content)));
    }

    @Override
    public void close(Status status, Metadata trailers) {
        if (!begun) {
            begin(new Metadata());
        }
        StringBuilder lines = new StringBuilder();
        lines.append("grpc-status: ").append(status.getCode().value()).append("\r\n");
        if (status.getDescription() != null) {
            lines.append("grpc-message: ")
                    .append(percentEncoded(status.getDescription()))
                    .append("\r\n");
        }
        byte[] details = trailers.get(DETAILS);
        if (details != null) {
            lines.append(DETAILS.name())
                    .append(": ")
                    .append(Base64.getEncoder().withoutPadding().encodeToString(details))
                    .append("\r\n");
        }
        HttpMetadata.forEach(
                trailers,
                (name, value) -> lines.append(name).append(": ").append(value).append("\r\n"));
        body.end(encoded(Envelopes.of(TRAILERS, lines.toString().getBytes(StandardCharsets.US_ASCII))));
    }

    private void begin(Metadata headers) {
        begun = true;
        body.head().setStatus(HttpStatus.OK_200);
        HttpFields.Mutable fields = body.head().getHeaders();
        fields.put(HttpHeader.CONTENT_TYPE, contentType);
        if (gzip) {
            fields.put(ENCODING, Compression.GZIP);
        }
        HttpMetadata.forEach(headers, fields::add);
    }

    private byte[] encoded(byte[] envelope) {
        return text ? Base64.getEncoder().encode(envelope) : envelope;
    }

    /** As the gRPC protocol has it for {@code grpc-message}. */
    private static String percentEncoded(String message) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : message.getBytes(StandardCharsets.UTF_8)) {
            if (each >= ' ' && each <= '~' && each != '%') {
                encoded.append((char) each);
            } else {
                encoded.append(String.format("%%%02X", each));
            }
        }
        return encoded.toString();
    }
}
