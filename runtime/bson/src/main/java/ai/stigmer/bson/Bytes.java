package ai.stigmer.bson;

/** Looks for a byte, eight at a time. */
final class Bytes {
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Bytes() {}

    /** Where a byte of ASCII stands first, or the end. */
    static int find(char wanted, byte[] source, int start, int end) {
        long everywhere = LOW_BITS * wanted;
        for (int at = start; at < end; at += Long.BYTES) {
            if (source.length - at < Long.BYTES) {
                return findEach(wanted, source, at, end);
            }
            long word = LittleEndian.getLong(source, at) ^ everywhere;
            long zeros = (word - LOW_BITS) & ~word & HIGH_BITS;
            if (zeros != 0) {
                return Math.min(end, at + (Long.numberOfTrailingZeros(zeros) >>> 3));
            }
        }
        return end;
    }

    private static int findEach(char wanted, byte[] source, int start, int end) {
        int at = start;
        while (at < end && source[at] != wanted) {
            at++;
        }
        return at;
    }
}
