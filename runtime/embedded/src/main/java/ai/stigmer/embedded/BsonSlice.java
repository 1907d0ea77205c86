package ai.stigmer.embedded;

import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A value as BSON, in a document in place of the value itself. The library copies and compares it without looking into it.
 */
final class BsonSlice {
    private final byte type;
    private final byte[] bson;
    private final int from;
    private final int length;

    /**
     * Creates a slice.
     *
     * @param bson nobody changes it
     */
    BsonSlice(byte type, byte[] bson, int from, int length) {
        this.type = type;
        this.bson = bson;
        this.from = from;
        this.length = length;
    }

    byte type() {
        return type;
    }

    /** Whether the bytes are the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof BsonSlice slice
                        && type == slice.type
                        && Arrays.equals(bson, from, from + length, slice.bson, slice.from, slice.from + slice.length));
    }

    @Override
    public int hashCode() {
        return 31 * type + length;
    }

    Object value() {
        return BsonDecoder.decodeValue(type, Unpooled.wrappedBuffer(bson, from, length));
    }

    void writeTo(ByteBuf out) {
        out.writeBytes(bson, from, length);
    }
}
