package ai.stigmer.bson;

/**
 * Numbers of up to 56 bits in protobuf's variable form, of eight bytes at most, as the long that those bytes are in little
 * endian. All of them at once: going byte by byte depends on lengths that no processor foresees.
 */
final class Varints {
    /** How many bits a varint has room for that fits in a long. */
    static final int BITS = 56;

    private static final long CONTINUED = 0x8080808080808080L;

    private Varints() {}

    /** How many bytes a number takes. */
    static int width(long value) {
        // One for each seven bits: nine is to sixty-four nearly as one to seven.
        return (640 - 9 * Long.numberOfLeadingZeros(value)) >>> 6;
    }

    static int width(int value) {
        return (352 - 9 * Integer.numberOfLeadingZeros(value)) >>> 6;
    }

    /** The bytes of a number of that width; what follows is zero. */
    static long encoded(long value, int width) {
        long spread = (value & 0x0FFFFFFFL) | (value & 0xFFFFFFF0000000L) << 4;
        spread = (spread & 0x00003FFF00003FFFL) | (spread & 0x0FFFC0000FFFC000L) << 2;
        spread = (spread & 0x007F007F007F007FL) | (spread & 0x3F803F803F803F80L) << 1;
        return spread | (CONTINUED & ((1L << ((width - 1) * Byte.SIZE)) - 1));
    }

    /** How many bytes the number takes that begins with these; nine if it does not end in them. */
    static int encodedWidth(long bytes) {
        return (Long.numberOfTrailingZeros(~bytes & CONTINUED) + Byte.SIZE) >>> 3;
    }

    /** The number that begins with these bytes and ends in them. */
    static long decoded(long bytes) {
        long end = ~bytes & CONTINUED;
        long groups = bytes & (end ^ (end - 1)) & ~CONTINUED;
        groups = (groups & 0x007F007F007F007FL) | (groups & 0x7F007F007F007F00L) >>> 1;
        groups = (groups & 0x00003FFF00003FFFL) | (groups & 0x3FFF00003FFF0000L) >>> 2;
        return (groups & 0x0FFFFFFFL) | (groups & 0x0FFFFFFF00000000L) >>> 4;
    }
}
