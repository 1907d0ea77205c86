package ai.stigmer.runtime.store.bson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * A few bytes that are written very often, such as the name of a field. They go out eight at a time, so that up to seven
 * bytes behind them are overwritten, which {@link BsonSink} leaves room for. Immutable.
 */
final class Words {
    private final long[] words;
    private final int length;

    private Words(byte[] bytes) {
        this.length = bytes.length;
        this.words = new long[(bytes.length + Long.BYTES - 1) / Long.BYTES];
        byte[] padded = Arrays.copyOf(bytes, words.length * Long.BYTES);
        for (int i = 0; i < words.length; i++) {
            words[i] = LittleEndian.getLong(padded, i * Long.BYTES);
        }
    }

    /** The beginning of an element: a byte for its type, and its name. */
    static Words element(String name) {
        return new Words(("\0" + name + "\0").getBytes(UTF_8));
    }

    /** A value of the type string: its length, the text, and the NUL at the end. */
    static Words string(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        byte[] value = new byte[Integer.BYTES + utf8.length + 1];
        LittleEndian.putInt(value, 0, utf8.length + 1);
        System.arraycopy(utf8, 0, value, Integer.BYTES, utf8.length);
        return new Words(value);
    }

    int length() {
        return length;
    }

    /** Writes the bytes, and returns where they end. */
    int writeTo(byte[] target, int at) {
        for (int i = 0; i < words.length; i++) {
            LittleEndian.putLong(target, at + i * Long.BYTES, words[i]);
        }
        return at + length;
    }
}
