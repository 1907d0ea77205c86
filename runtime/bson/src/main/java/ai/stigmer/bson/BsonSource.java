package ai.stigmer.bson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Reads a document, which may come from anywhere: every length is checked against the document around, and reading past
 * the end of the array is an {@link IndexOutOfBoundsException}. For one thread and one document.
 */
final class BsonSource {
    private final byte[] bytes;
    private int position;
    private int limit;
    private int nameStart;
    private int nameEnd;
    private boolean exact = true;

    BsonSource(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.position = start;
        this.limit = start + length;
    }

    byte[] bytes() {
        return bytes;
    }

    /** How long the document is that begins here. */
    int documentLength() {
        return LittleEndian.getInt(bytes, position);
    }

    /** Enters the document that begins here, and returns the limit to give back to {@link #leave}. */
    int enter() {
        int length = documentLength();
        if (length < Integer.BYTES + 1 || length > limit - position) {
            throw new DocumentMismatch("a document of " + length + " bytes in " + (limit - position));
        }
        int outer = limit;
        limit = position + length - 1;
        position += Integer.BYTES;
        return outer;
    }

    void leave(int outer) {
        if (position != limit || bytes[position] != 0) {
            throw new DocumentMismatch("a document that does not end where it says");
        }
        position++;
        limit = outer;
    }

    boolean hasNext() {
        return position < limit;
    }

    /** The type of the element that begins here, whose name is stepped over. */
    byte nextElement() {
        byte type = bytes[position];
        nameStart = position + 1;
        nameEnd = endOfName(nameStart);
        position = nameEnd + 1;
        return type;
    }

    /** Steps over the beginning of the next element if it is this, whatever its type, which is still to be read. */
    boolean skipIfNext(EncodedName element) {
        if (!element.isElementAt(bytes, position)) {
            return false;
        }
        nameStart = position + 1;
        position += element.length();
        nameEnd = position - 1;
        return true;
    }

    /** The type of the element that began last. */
    byte type() {
        return bytes[nameStart - 1];
    }

    /** Where the name of the element that began last stands. */
    int nameStart() {
        return nameStart;
    }

    int nameEnd() {
        return nameEnd;
    }

    boolean isNamed(byte[] name) {
        return Arrays.equals(bytes, nameStart, nameEnd, name, 0, name.length);
    }

    String text(int start, int end) {
        return new String(bytes, start, end - start, UTF_8);
    }

    int readInt32() {
        int value = LittleEndian.getInt(bytes, position);
        position += Integer.BYTES;
        return value;
    }

    long readInt64() {
        long value = LittleEndian.getLong(bytes, position);
        position += Long.BYTES;
        return value;
    }

    byte readByte() {
        return bytes[position++];
    }

    /** Steps over bytes, and returns where they began. */
    int skip(int length) {
        if (length < 0 || length > limit - position) {
            throw new DocumentMismatch(length + " bytes where " + (limit - position) + " are left");
        }
        int start = position;
        position += length;
        return start;
    }

    /** The length of a text without its NUL. The text begins here. */
    int readStringLength() {
        int length = readInt32();
        if (length < 1 || length > limit - position) {
            throw new DocumentMismatch("a string of " + length + " bytes");
        }
        return length - 1;
    }

    /** How long the element is whose name has just been read, if its value has a length, and a guess if not. */
    int elementLength(byte type) {
        int name = nameEnd - nameStart;
        return switch (type) {
            case BsonTypes.STRING, BsonTypes.BINARY, BsonTypes.DOCUMENT, BsonTypes.ARRAY ->
                name + Math.max(0, documentLength());
            default -> name + Long.BYTES;
        };
    }

    /** Steps over a text and the NUL at its end, and returns where it began. */
    int skipString(int length) {
        int start = position;
        position += length + 1;
        return start;
    }

    /** A number that was written by hand or under another schema may be of another type than a codec would write. */
    long readInteger(byte type) {
        return switch (type) {
            case BsonTypes.INT32 -> readInt32();
            case BsonTypes.INT64 -> readInt64();
            case BsonTypes.DOUBLE -> {
                double value = Double.longBitsToDouble(readInt64());
                if ((long) value != value || value == 0x1p63) {
                    throw new DocumentMismatch("expected a whole number, found " + value);
                }
                yield (long) value;
            }
            case BsonTypes.BOOLEAN -> readByte() == 0 ? 0 : 1;
            default -> throw DocumentMismatch.expected("a whole number", type);
        };
    }

    /** The bits of a double, or of a whole number that is exactly one. */
    long readDoubleBits(byte type) {
        if (type == BsonTypes.DOUBLE) {
            return readInt64();
        }
        long whole = readInteger(type);
        double value = whole;
        if ((long) value != whole || whole == Long.MAX_VALUE) {
            throw new DocumentMismatch("expected a double, found " + whole);
        }
        return Double.doubleToRawLongBits(value);
    }

    /** The length of a value of the type binary, whose bytes begin here. */
    int startBinary(byte type) {
        if (type != BsonTypes.BINARY) {
            throw DocumentMismatch.expected("binary", type);
        }
        int length = readInt32();
        readByte();
        return length;
    }

    /** Whether the next element has a name that begins with this byte. */
    boolean isNextNamed(char first) {
        return hasNext() && bytes[position + 1] == first;
    }

    int position() {
        return position;
    }

    void moveTo(int earlier) {
        position = earlier;
    }

    /** Leaves the document that was entered as if it had not been. */
    void moveTo(int earlier, int outer) {
        position = earlier;
        limit = outer;
    }

    /** Whether all that was read so far stands as a codec of this schema would write it. */
    boolean isExact() {
        return exact;
    }

    /** Remembers that something was passed over, or stood where this schema would not put it. */
    void passOver() {
        exact = false;
    }

    /** Whether the document whose elements begin at a position has one of this name. Nothing is read by this. */
    boolean has(String name, int elements) {
        byte[] wanted = name.getBytes(UTF_8);
        int next = position;
        int start = nameStart;
        int end = nameEnd;
        position = elements;
        boolean found = false;
        while (!found && hasNext()) {
            byte type = nextElement();
            found = isNamed(wanted);
            skipValue(type);
        }
        position = next;
        nameStart = start;
        nameEnd = end;
        return found;
    }

    /** Steps over a value of any type. */
    void skipValue(byte type) {
        switch (BsonTypes.known(type)) {
            case NULL, UNDEFINED, MIN_KEY, MAX_KEY -> {}
            case BOOLEAN -> skip(1);
            case INT32 -> skip(Integer.BYTES);
            case INT64, DOUBLE, DATE_TIME, TIMESTAMP -> skip(Long.BYTES);
            case OBJECT_ID -> skip(12);
            case DECIMAL128 -> skip(16);
            case STRING, JAVASCRIPT, SYMBOL -> skip(readInt32());
            case BINARY -> skip(1 + readInt32());
            case DB_POINTER -> skip(12 + readInt32());
            case REGULAR_EXPRESSION -> {
                position = endOfName(position) + 1;
                position = endOfName(position) + 1;
            }
            case DOCUMENT, ARRAY, JAVASCRIPT_WITH_SCOPE -> skip(documentLength());
            case END_OF_DOCUMENT -> throw new DocumentMismatch("a document that ends early");
        }
    }

    private int endOfName(int start) {
        int end = Bytes.find((char) 0, bytes, start, bytes.length);
        if (end == bytes.length) {
            throw new DocumentMismatch("a name that does not end");
        }
        return end;
    }
}
