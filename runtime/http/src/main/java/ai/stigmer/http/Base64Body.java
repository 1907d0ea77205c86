package ai.stigmer.http;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/**
 * The body is another one in base64, as in gRPC-Web's text form: groups of four characters, of which any may be padded,
 * as a sender may encode its parts one by one.
 */
final class Base64Body implements RequestMessages {
    private static final int GROUP = 4;

    private final RequestMessages decoded;
    private final byte[] group = new byte[GROUP];
    private int filled;
    private boolean broken;

    Base64Body(RequestMessages decoded) {
        this.decoded = decoded;
    }

    @Override
    public void add(ByteBuffer bytes) {
        ByteBuffer plain = ByteBuffer.allocate(bytes.remaining() + GROUP);
        while (bytes.hasRemaining() && !broken) {
            group[filled++] = bytes.get();
            if (filled == GROUP) {
                filled = 0;
                decode(plain);
            }
        }
        decoded.add(plain.flip());
    }

    private void decode(ByteBuffer into) {
        try {
            into.put(Base64.getDecoder().decode(group));
        } catch (IllegalArgumentException malformed) {
            broken = true;
        }
    }

    @Override
    public void end() {
        broken |= filled > 0;
        decoded.end();
    }

    @Override
    public Optional<InputStream> next() {
        if (broken) {
            throw BrokenRequest.invalid("the request is not base64, as its content type says");
        }
        return decoded.next();
    }

    @Override
    public boolean isExhausted() {
        return !broken && decoded.isExhausted();
    }
}
