package ai.stigmer.bson;

import java.util.Arrays;

/**
 * A message under construction, in protobuf's format but for one thing: the length of a message may take more bytes
 * than it needs, as its place is kept before the message is known. Every parser takes that; nobody but the parser sees
 * it.
 *
 * <p>Whatever has no size of its own, such as a tag or a text, leaves room behind it for what has: numbers, and the
 * tags and lengths of one byte that go before them. So those need no check.
 *
 * <p>For one thread and one message.
 */
final class WireSink {
    /** More than a map's entry takes up to its value, and a Timestamp behind that. */
    private static final int ROOM = 64;

    private byte[] bytes;
    private int position;

    WireSink(byte[] buffer) {
        this.bytes = buffer;
    }

    byte[] buffer() {
        return bytes;
    }

    int length() {
        return position;
    }

    /** Takes back everything behind an earlier length. */
    void undo(int earlier) {
        position = earlier;
    }

    void varint32(int value) {
        room(5 + ROOM);
        position = put(value, position);
    }

    void varint64(long value) {
        if (value >>> 7 == 0) {
            bytes[position++] = (byte) value;
        } else if (value >>> Varints.BITS == 0) {
            int width = Varints.width(value);
            LittleEndian.putLong(bytes, position, Varints.encoded(value, width));
            position += width;
        } else {
            putByByte(value);
        }
    }

    private void putByByte(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[position++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[position++] = (byte) rest;
    }

    void fixed32(int value) {
        LittleEndian.putInt(bytes, position, value);
        position += Integer.BYTES;
    }

    void fixed64(long value) {
        LittleEndian.putLong(bytes, position, value);
        position += Long.BYTES;
    }

    /** Leaves room for a number that nothing else goes before. */
    void makeRoom() {
        room(ROOM);
    }

    /** Bytes behind their length. */
    void delimited(byte[] source, int start, int length) {
        room(length + 5 + ROOM);
        position = put(length, position);
        SmallCopies.copy(source, start, bytes, position, length);
        position += length;
    }

    /** A whole field: a tag, and bytes behind their length. */
    void delimited(int tag, byte[] source, int start, int length) {
        room(length + 10 + ROOM);
        int at = put(length, put(tag, position));
        SmallCopies.copy(source, start, bytes, at, length);
        position = at + length;
    }

    void bytes(byte[] source, int start, int length) {
        room(length + ROOM);
        SmallCopies.copy(source, start, bytes, position, length);
        position += length;
    }

    void oneByte(int value) {
        bytes[position++] = (byte) value;
    }

    /** Keeps a place for a length that is only guessed, and returns what {@link #endLength} wants to know. */
    int startLength(int guess) {
        int width = Varints.width(guess);
        room(width + ROOM);
        position += width;
        return position;
    }

    /** Puts the length of everything since the start into its place, and makes that wider if the guess was too low. */
    void endLength(int start, int guess) {
        int length = position - start;
        int width = Varints.width(guess);
        if (width == 2 && length >>> 14 == 0) {
            bytes[start - 2] = (byte) (length | 0x80);
            bytes[start - 1] = (byte) (length >>> 7);
        } else if (width == 1 && length >>> 7 == 0) {
            bytes[start - 1] = (byte) length;
        } else {
            putLength(start, width, length);
        }
    }

    private void putLength(int start, int guessedWidth, int length) {
        int place = start - guessedWidth;
        int missing = Varints.width(length) - guessedWidth;
        if (missing > 0) {
            room(missing + ROOM);
            System.arraycopy(bytes, start, bytes, start + missing, length);
            position += missing;
        }
        int end = Math.max(start, start + missing);
        int rest = length;
        for (int i = place; i < end - 1; i++) {
            bytes[i] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[end - 1] = (byte) rest;
    }

    private int put(int value, int at) {
        if (value >>> 7 == 0) {
            bytes[at] = (byte) value;
            return at + 1;
        }
        return putWide(value, at);
    }

    private int putWide(int value, int at) {
        int rest = value;
        int next = at;
        while ((rest & ~0x7F) != 0) {
            bytes[next++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[next++] = (byte) rest;
        return next;
    }

    private void room(int more) {
        if (bytes.length - position < more) {
            grow(more);
        }
    }

    /** Apart, so that the check alone is small enough to be part of its callers. */
    private void grow(int more) {
        bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(position, more), bytes.length * 2));
    }
}
