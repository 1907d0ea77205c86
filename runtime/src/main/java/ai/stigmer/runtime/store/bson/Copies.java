package ai.stigmer.runtime.store.bson;

/** Copies of bytes, most of which are a few. */
final class Copies {
    /** How many bytes behind a copy may be overwritten. */
    static final int SLACK = Long.BYTES;

    private static final int FEW = 48;

    private Copies() {}

    static void copy(byte[] source, int start, byte[] target, int at, int length) {
        // For a few bytes a call of arraycopy takes longer than to copy them, eight at a time.
        if (length > FEW || source.length - start < length + SLACK) {
            System.arraycopy(source, start, target, at, length);
            return;
        }
        for (int i = 0; i < length; i += Long.BYTES) {
            LittleEndian.putLong(target, at + i, LittleEndian.getLong(source, start + i));
        }
    }
}
