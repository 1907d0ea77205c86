package ai.stigmer.http;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The body is one message. Of one that is too large the rest is read and dropped, up to twice the limit, so that a client
 * which is still sending hears why it is refused.
 */
final class WholeBody implements RequestMessages {
    private final RequestDecoding decoding;
    private final boolean compressed;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private long received;
    private boolean ended;
    private boolean taken;

    WholeBody(RequestDecoding decoding, boolean compressed) {
        this.decoding = decoding;
        this.compressed = compressed;
    }

    @Override
    public void add(ByteBuffer bytes) {
        received += bytes.remaining();
        if (decoding.limit().isExceededBy(received)) {
            ended |= received > 2L * decoding.limit().bytes();
            return;
        }
        byte[] part = new byte[bytes.remaining()];
        bytes.get(part);
        body.writeBytes(part);
    }

    @Override
    public void end() {
        ended = true;
    }

    @Override
    public Optional<InputStream> next() {
        if (!ended || taken) {
            return Optional.empty();
        }
        taken = true;
        if (decoding.limit().isExceededBy(received)) {
            return Optional.of(decoding.tooLarge(received));
        }
        byte[] message = body.toByteArray();
        return Optional.of(compressed ? decoding.compressed(message) : decoding.plain(message));
    }

    @Override
    public boolean isExhausted() {
        return taken;
    }
}
