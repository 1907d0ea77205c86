package ai.stigmer.http;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The body is a sequence of messages, each behind a byte of flags and four of its length, as Connect and gRPC-Web have it.
 * What comes behind one that is too large is not read. Only what has arrived takes memory, whatever length was announced.
 */
final class Envelopes implements RequestMessages {
    static final int HEADER_BYTES = 5;
    static final int COMPRESSED = 1;

    private final RequestDecoding decoding;
    private ByteBuffer received = ByteBuffer.allocate(1024).flip();
    private boolean ended;
    private boolean tooLarge;

    Envelopes(RequestDecoding decoding) {
        this.decoding = decoding;
    }

    /** A message behind its flags and its length. */
    static byte[] of(int flags, byte[] message) {
        return ByteBuffer.allocate(HEADER_BYTES + message.length)
                .put((byte) flags)
                .putInt(message.length)
                .put(message)
                .array();
    }

    @Override
    public void add(ByteBuffer bytes) {
        int needed = received.remaining() + bytes.remaining();
        ByteBuffer room = needed <= received.capacity()
                ? received.compact()
                : ByteBuffer.allocate(Math.max(needed, 2 * received.capacity())).put(received);
        received = room.put(bytes).flip();
    }

    @Override
    public void end() {
        ended = true;
    }

    @Override
    public Optional<InputStream> next() {
        if (tooLarge || !received.hasRemaining()) {
            return Optional.empty();
        }
        if (received.remaining() < HEADER_BYTES) {
            return unfinished();
        }
        int flags = received.get(received.position());
        long length = Integer.toUnsignedLong(received.getInt(received.position() + 1));
        if ((flags & ~COMPRESSED) != 0) {
            throw BrokenRequest.invalid("the envelope of a message has the flags " + (flags & 0xff)
                    + ", but clients send 0 or, if it is compressed, 1");
        }
        if (decoding.limit().isExceededBy(length)) {
            tooLarge = true;
            return Optional.of(decoding.tooLarge(length));
        }
        if (received.remaining() < HEADER_BYTES + length) {
            return unfinished();
        }
        byte[] message = new byte[(int) length];
        received.position(received.position() + HEADER_BYTES).get(message);
        return Optional.of(flags == COMPRESSED ? decoding.compressed(message) : decoding.plain(message));
    }

    @Override
    public boolean isExhausted() {
        return tooLarge || (ended && !received.hasRemaining());
    }

    private Optional<InputStream> unfinished() {
        if (ended) {
            throw BrokenRequest.invalid("the request ended in the middle of a message");
        }
        return Optional.empty();
    }
}
