package ai.stigmer.http;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.internal.RequestLimit;
import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.KnownLength;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Makes the bytes that the rpc reads of what was received. Whatever is wrong with it is thrown when the rpc reads it, so it
 * is answered behind the same guards as any other mistake: after the caller is known, with details and a request id.
 */
final class RequestDecoding {
    private final ServedRpc<?, ?> rpc;
    private final MessageCodec codec;
    private final boolean gzip;
    private final RequestLimit limit;

    /**
     * A decoding.
     *
     * @param gzip whether the client said that it compresses
     */
    RequestDecoding(ServedRpc<?, ?> rpc, MessageCodec codec, boolean gzip, RequestLimit limit) {
        this.rpc = rpc;
        this.codec = codec;
        this.gzip = gzip;
        this.limit = limit;
    }

    RequestLimit limit() {
        return limit;
    }

    /** A message that came as it is. */
    InputStream plain(byte[] received) {
        if (limit.isExceededBy(received.length)) {
            return new Unreadable(limit.exceeded(received.length));
        }
        try {
            return new Bytes(codec.request(rpc, received));
        } catch (InvalidProtocolBufferException | RuntimeException malformed) {
            return unreadable("the request is no " + codec.name() + " form of "
                    + rpc.schema().getInputType().getFullName() + ": " + malformed.getMessage());
        }
    }

    /**
     * A message that came compressed.
     *
     * @throws BrokenRequest if it cannot be decompressed
     */
    InputStream compressed(byte[] received) {
        if (!gzip) {
            throw BrokenRequest.contradictory("the message is marked as compressed, but no header says how");
        }
        try (InputStream inflated = new GZIPInputStream(new ByteArrayInputStream(received))) {
            byte[] message = inflated.readNBytes(limit.bytes());
            return inflated.read() < 0 ? plain(message) : new Unreadable(limit.exceededOnceDecompressed());
        } catch (IOException malformed) {
            throw BrokenRequest.invalid("the message is not compressed by gzip, as its header says");
        }
    }

    InputStream tooLarge(long bytes) {
        return new Unreadable(limit.exceeded(bytes));
    }

    private static InputStream unreadable(String why) {
        return new Unreadable(RpcException.of(ErrorReason.INVALID_FIELD, why));
    }

    /** A message of known length, as those of a gRPC transport are. */
    private static final class Bytes extends ByteArrayInputStream implements KnownLength {
        Bytes(byte[] message) {
            super(message);
        }
    }

    private static final class Unreadable extends InputStream {
        private final RpcException why;

        Unreadable(RpcException why) {
            this.why = why;
        }

        @Override
        public int read() {
            throw why;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            throw why;
        }
    }
}
