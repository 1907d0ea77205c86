package ai.stigmer.runtime.store.bson;

import java.util.Arrays;

/**
 * A message under construction, in protobuf's format but for one thing: the length of a message may take more bytes than
 * it needs, as its place is kept before the message is known. Every parser takes that; nobody but the parser sees it.
 *
 * <p>For one thread and one message.
 */
final class WireSink {
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

    void varint32(int value) {
        room(5);
        position = put(value, position);
    }

    void varint64(long value) {
        room(10);
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
        room(Integer.BYTES);
        LittleEndian.putInt(bytes, position, value);
        position += Integer.BYTES;
    }

    void fixed64(long value) {
        room(Long.BYTES);
        LittleEndian.putLong(bytes, position, value);
        position += Long.BYTES;
    }

    /** Bytes behind their length. */
    void delimited(byte[] source, int start, int length) {
        room(length + 5 + Copies.SLACK);
        position = put(length, position);
        Copies.copy(source, start, bytes, position, length);
        position += length;
    }

    /** A whole field: a tag, and bytes behind their length. */
    void delimited(int tag, byte[] source, int start, int length) {
        room(length + 10 + Copies.SLACK);
        int at = put(length, put(tag, position));
        Copies.copy(source, start, bytes, at, length);
        position = at + length;
    }

    void bytes(byte[] source, int start, int length) {
        room(length + Copies.SLACK);
        Copies.copy(source, start, bytes, position, length);
        position += length;
    }

    void oneByte(int value) {
        room(1);
        bytes[position++] = (byte) value;
    }

    /** Keeps a place for a length that is only guessed, and returns what {@link #endLength} wants to know. */
    int startLength(int guess) {
        int width = width(guess);
        room(width);
        position += width;
        return position;
    }

    /** Puts the length of everything since the start into its place, and makes that wider if the guess was too low. */
    void endLength(int start, int guess) {
        int length = position - start;
        int place = start - width(guess);
        int missing = width(length) - width(guess);
        if (missing > 0) {
            room(missing);
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

    static int width(int length) {
        // A byte for each seven bits: nine is to sixty-four nearly as one to seven.
        return (352 - 9 * Integer.numberOfLeadingZeros(length)) >>> 6;
    }

    private int put(int value, int at) {
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
