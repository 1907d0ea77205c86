package ai.stigmer.bson;

/** SmallCopies of bytes, most of which are a few. */
final class SmallCopies {
    /** How many bytes behind a copy may be overwritten. */
    static final int SLACK = 4 * Long.BYTES;

    private SmallCopies() {}

    static void copy(byte[] source, int start, byte[] target, int at, int length) {
        if (length > SLACK || source.length - start < SLACK) {
            System.arraycopy(source, start, target, at, length);
            return;
        }
        // For a few bytes a call of arraycopy takes longer than to copy some more of them.
        LittleEndian.putLong(target, at, LittleEndian.getLong(source, start));
        LittleEndian.putLong(target, at + 8, LittleEndian.getLong(source, start + 8));
        LittleEndian.putLong(target, at + 16, LittleEndian.getLong(source, start + 16));
        LittleEndian.putLong(target, at + 24, LittleEndian.getLong(source, start + 24));
    }
}
