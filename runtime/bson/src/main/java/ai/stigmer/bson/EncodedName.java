package ai.stigmer.bson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * A few bytes that are written very often, such as the name of a field. They go out eight at a time, so that up to seven
 * bytes behind them are overwritten, which {@link BsonSink} leaves room for. Immutable.
 */
final class EncodedName {
    private final int length;
    private final long first;
    private final long second;
    private final long[] others;

    /** Which bits of the last word are of the bytes and not behind them. */
    private final long lastBits;

    private EncodedName(byte[] bytes) {
        this.length = bytes.length;
        int count = (length + Long.BYTES - 1) / Long.BYTES;
        byte[] padded = Arrays.copyOf(bytes, Math.max(2, count) * Long.BYTES);
        this.first = LittleEndian.getLong(padded, 0);
        this.second = LittleEndian.getLong(padded, Long.BYTES);
        this.others = new long[Math.max(0, count - 2)];
        for (int i = 0; i < others.length; i++) {
            others[i] = LittleEndian.getLong(padded, (i + 2) * Long.BYTES);
        }
        this.lastBits = -1L >>> ((-length & (Long.BYTES - 1)) * Byte.SIZE);
    }

    /** The beginning of an element: a byte for its type, and its name. */
    static EncodedName element(String name) {
        return element((byte) 0, name);
    }

    /** The beginning of an element of a type that is known. */
    static EncodedName element(byte type, String name) {
        byte[] bytes = ("\0" + name + "\0").getBytes(UTF_8);
        bytes[0] = type;
        return new EncodedName(bytes);
    }

    /** A whole element of the type string. */
    static EncodedName stringElement(String name, String text) {
        BsonSink sink = new BsonSink(new byte[0]);
        byte[] utf8 = text.getBytes(UTF_8);
        sink.stringElement(element(name), utf8, 0, utf8.length);
        return new EncodedName(Arrays.copyOf(sink.buffer(), sink.length()));
    }

    /** A value of the type string: its length, the text, and the NUL at the end. */
    static EncodedName string(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        byte[] value = new byte[Integer.BYTES + utf8.length + 1];
        LittleEndian.putInt(value, 0, utf8.length + 1);
        System.arraycopy(utf8, 0, value, Integer.BYTES, utf8.length);
        return new EncodedName(value);
    }

    int length() {
        return length;
    }

    /** The name of the element of which this is the beginning. */
    String elementName() {
        byte[] bytes = new byte[length + Long.BYTES];
        writeTo(bytes, 0);
        return new String(bytes, 1, length - 2, UTF_8);
    }

    /** Writes the bytes, and returns where they end. */
    int writeTo(byte[] target, int at) {
        LittleEndian.putLong(target, at, first);
        if (length > Long.BYTES) {
            LittleEndian.putLong(target, at + Long.BYTES, second);
            for (int i = 0; i < others.length; i++) {
                LittleEndian.putLong(target, at + (i + 2) * Long.BYTES, others[i]);
            }
        }
        return at + length;
    }

    /** Whether the same bytes stand here, but for the first, which is the type of an element. */
    boolean isElementAt(byte[] source, int at) {
        if (source.length - at < length + Long.BYTES) {
            return false;
        }
        long difference = (first ^ LittleEndian.getLong(source, at)) & ~0xFFL;
        if (length > Long.BYTES) {
            if (difference != 0) {
                return false;
            }
            difference = second ^ LittleEndian.getLong(source, at + Long.BYTES);
            for (int i = 0; i < others.length; i++) {
                if (difference != 0) {
                    return false;
                }
                difference = others[i] ^ LittleEndian.getLong(source, at + (i + 2) * Long.BYTES);
            }
        }
        return (difference & lastBits) == 0;
    }
}
