package ai.stigmer.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Single values as keys in the file, as BSON: what no document has, then numbers by size, then strings, then everything else
 * in some order. Two are the same key if their BSON is.
 */
final class ValueType extends BasicDataType<Object> {
    private static final int ABSENT = 0;
    private static final int NUMBER = 1;
    private static final int STRING = 2;
    private static final int OTHER = 3;
    private static final int OVERHEAD_BYTES = 56;
    private static final int USUAL_BYTES = 64;

    @Override
    public int compare(Object one, Object other) {
        int rank = rank(one);
        int order = Integer.compare(rank, rank(other));
        if (order != 0 || rank == ABSENT) {
            return order;
        }
        return switch (rank) {
            case STRING -> ((String) one).compareTo((String) other);
            case NUMBER -> {
                int size = compareSizes(((Number) one).doubleValue(), ((Number) other).doubleValue());
                if (size == 0 && one instanceof Long first && other instanceof Long second) {
                    // Large ones may be the same as a double.
                    yield Long.compare(first, second);
                }
                yield size != 0 ? size : Arrays.compareUnsigned(bson(one), bson(other));
            }
            default -> Arrays.compareUnsigned(bson(one), bson(other));
        };
    }

    /** NaN comes before every other number, as for MongoDB. */
    private static int compareSizes(double one, double other) {
        return Double.isNaN(one) || Double.isNaN(other)
                ? Boolean.compare(Double.isNaN(other), Double.isNaN(one))
                : Double.compare(one, other);
    }

    /** Whether MongoDB orders this key, and all keys that come before it, in the same way. */
    static boolean isOrderedUpTo(Object last) {
        return rank(last) != OTHER;
    }

    /** The first key that is equal to the value for MongoDB; empty if that is not known. */
    static Optional<Object> lowestEqualTo(Object value) {
        return switch (rank(value)) {
            case STRING -> Optional.of(value);
            // A double comes first of the numbers of one size, and a negative zero before the other.
            case NUMBER -> {
                double size = ((Number) value).doubleValue();
                yield Optional.of(size == 0 ? -0.0 : size);
            }
            default -> Optional.empty();
        };
    }

    private static int rank(Object value) {
        if (value instanceof String) {
            return STRING;
        }
        if (value instanceof Number) {
            return NUMBER;
        }
        return Missing.isNullOrMissing(value) ? ABSENT : OTHER;
    }

    /** The type and the value. */
    private static byte[] bson(Object value) {
        ByteBuf bson = Unpooled.buffer(USUAL_BYTES);
        byte type = BsonEncoder.determineType(value);
        bson.writeByte(type);
        BsonEncoder.encodeValue(type, value, bson);
        return Arrays.copyOf(bson.array(), bson.readableBytes());
    }

    @Override
    public int getMemory(Object value) {
        return OVERHEAD_BYTES + (value instanceof String text ? text.length() : USUAL_BYTES);
    }

    @Override
    public void write(WriteBuffer file, Object value) {
        int rank = rank(value);
        byte[] bytes = switch (rank) {
            case ABSENT -> new byte[0];
            case STRING -> ((String) value).getBytes(StandardCharsets.UTF_8);
            default -> bson(value);
        };
        file.putVarInt(bytes.length << 2 | rank).put(bytes);
    }

    @Override
    public Object read(ByteBuffer file) {
        int head = DataUtils.readVarInt(file);
        byte[] bytes = new byte[head >>> 2];
        file.get(bytes);
        return switch (head & 3) {
            case ABSENT -> Missing.getInstance();
            case STRING -> new String(bytes, StandardCharsets.UTF_8);
            default -> BsonDecoder.decodeValue(bytes[0], Unpooled.wrappedBuffer(bytes, 1, bytes.length - 1));
        };
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
