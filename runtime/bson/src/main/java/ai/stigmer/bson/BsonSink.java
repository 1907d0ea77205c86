package ai.stigmer.bson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * A document under construction. For one thread and one document.
 *
 * <p>An element begins with {@link #startElement}, goes on with its value, and ends with {@link #endElement}, as only the
 * value decides on the type. Beginning an element makes room for a value of a fixed size, so that those need no check.
 */
final class BsonSink {
    /**
     * How many documents and arrays stand inside each other at most. MongoDB takes a hundred, and the document is put into
     * others.
     */
    static final int MAX_DEPTH = 80;

    /** A value of a fixed size or the beginning of another, and what {@link EncodedName} and {@link SmallCopies} overwrite. */
    private static final int ROOM = 64;

    private byte[] bytes;
    private int position;
    private int depth;

    BsonSink(byte[] buffer) {
        this.bytes = buffer;
    }

    byte[] buffer() {
        return bytes;
    }

    int length() {
        return position;
    }

    int startDocument() {
        room(ROOM);
        depth++;
        position += Integer.BYTES;
        return position - Integer.BYTES;
    }

    void endDocument(int start) {
        room(1);
        bytes[position++] = 0;
        LittleEndian.putInt(bytes, start, position - start);
        depth--;
    }

    /** Whether a document can begin here that holds lists of documents. */
    boolean hasDepth() {
        return depth + 3 <= MAX_DEPTH;
    }

    int startElement(EncodedName name) {
        room(name.length() + ROOM);
        int start = position;
        position = name.writeTo(bytes, start);
        return start;
    }

    /** Begins an element whose name follows as bytes, up to and with the NUL. */
    int startElement() {
        room(ROOM);
        return position++;
    }

    /** Begins an element of an array. */
    int startElement(int index) {
        room(ROOM);
        int start = position++;
        position = Decimal.write(index, bytes, position);
        bytes[position++] = 0;
        return start;
    }

    void endElement(int start, byte type) {
        bytes[start] = type;
    }

    /** Takes back everything since an element began. */
    void undo(int start) {
        position = start;
    }

    void oneByte(int value) {
        bytes[position++] = (byte) value;
    }

    void int32(int value) {
        LittleEndian.putInt(bytes, position, value);
        position += Integer.BYTES;
    }

    void int64(long value) {
        LittleEndian.putLong(bytes, position, value);
        position += Long.BYTES;
    }

    void words(EncodedName words) {
        room(words.length() + ROOM);
        position = words.writeTo(bytes, position);
    }

    /** A whole element of the type string. */
    void stringElement(EncodedName name, byte[] source, int start, int length) {
        room(name.length() + length + ROOM);
        byte[] target = bytes;
        int element = position;
        int text = name.writeTo(target, element) + Integer.BYTES;
        target[element] = BsonTypes.STRING;
        LittleEndian.putInt(target, text - Integer.BYTES, length + 1);
        SmallCopies.copy(source, start, target, text, length);
        target[text + length] = 0;
        position = text + length + 1;
    }

    void string(byte[] source, int start, int length) {
        room(length + ROOM);
        LittleEndian.putInt(bytes, position, length + 1);
        SmallCopies.copy(source, start, bytes, position + Integer.BYTES, length);
        position += Integer.BYTES + length;
        bytes[position++] = 0;
    }

    /** Begins a value of the type binary, whose bytes follow. */
    void startBinary(int length) {
        room(ROOM);
        int32(length);
        oneByte(0);
    }

    void binary(byte[] source, int start, int length) {
        startBinary(length);
        bytes(source, start, length);
    }

    void bytes(byte[] source, int start, int length) {
        room(length + ROOM);
        SmallCopies.copy(source, start, bytes, position, length);
        position += length;
    }

    /** What was written since an earlier length, as a text of Latin letters, which tells any two apart. */
    String text(int start) {
        return new String(bytes, start, position - start, ISO_8859_1);
    }

    /** A text without length or end. */
    void text(String text) {
        byte[] source = text.getBytes(UTF_8);
        bytes(source, 0, source.length);
    }

    /** A number as text. */
    void decimal(long value) {
        room(ROOM);
        position = Decimal.write(value, bytes, position);
    }

    /** A document that holds nothing but protobuf bytes. */
    void raw(byte[] source, int start, int length) {
        int document = startDocument();
        int element = startElement(ReservedKeys.RAW_ELEMENT);
        binary(source, start, length);
        endElement(element, BsonTypes.BINARY);
        endDocument(document);
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
