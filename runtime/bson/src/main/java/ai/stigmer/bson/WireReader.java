package ai.stigmer.bson;

/**
 * Reads what protobuf itself has just written, and so trusts it. What is read must be within a limit: the end of the
 * innermost message. For one thread and one message.
 */
final class WireReader {
    private final byte[] bytes;
    private final UnmappedRanges leftovers = new UnmappedRanges();
    private int position;
    private int limit;

    WireReader(byte[] bytes, int length) {
        this.bytes = bytes;
        this.limit = length;
    }

    byte[] bytes() {
        return bytes;
    }

    int position() {
        return position;
    }

    boolean hasNext() {
        return position < limit;
    }

    /** What the messages around here have in no form of their own. */
    UnmappedRanges leftovers() {
        return leftovers;
    }

    /** Confines reading to the next bytes, and returns the limit to give back to {@link #leave}. */
    int enter(int length) {
        int outer = limit;
        limit = position + length;
        return outer;
    }

    void leave(int outer) {
        position = limit;
        limit = outer;
    }

    void moveTo(int earlier) {
        position = earlier;
    }

    /** Steps over bytes, and returns where they began. */
    int skip(int length) {
        int start = position;
        position += length;
        return start;
    }

    int readVarint32() {
        int first = bytes[position];
        if (first >= 0) {
            position++;
            return first;
        }
        int second = bytes[position + 1];
        if (second >= 0) {
            position += 2;
            return (first & 0x7F) | (second << 7);
        }
        return (int) readVarint64();
    }

    long readVarint64() {
        int first = bytes[position];
        if (first >= 0) {
            position++;
            return first;
        }
        if (bytes.length - position < Long.BYTES) {
            return readByByte();
        }
        long word = LittleEndian.getLong(bytes, position);
        int width = Varints.encodedWidth(word);
        if (width > Long.BYTES) {
            return readByByte();
        }
        position += width;
        return Varints.decoded(word);
    }

    private long readByByte() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[position++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    int readFixed32() {
        return LittleEndian.getInt(bytes, skip(Integer.BYTES));
    }

    long readFixed64() {
        return LittleEndian.getLong(bytes, skip(Long.BYTES));
    }

    /** Steps over the tag if it is the next one. */
    boolean readIfNext(int tag) {
        if (!hasNext()) {
            return false;
        }
        int start = position;
        if (readVarint32() == tag) {
            return true;
        }
        position = start;
        return false;
    }

    /** Leaves a field over that begins with a tag at an earlier position. */
    void leaveOver(int start) {
        position = start;
        skipField(readVarint32());
        leftovers.add(start, position);
    }

    private void skipField(int tag) {
        switch (WireTypes.type(tag)) {
            case WireTypes.VARINT -> readVarint64();
            case WireTypes.FIXED64 -> skip(Long.BYTES);
            case WireTypes.DELIMITED -> {
                int length = readVarint32();
                skip(length);
            }
            case WireTypes.START_GROUP -> skipGroup();
            case WireTypes.FIXED32 -> skip(Integer.BYTES);
            default -> throw new IllegalStateException("no field begins with the tag " + tag);
        }
    }

    /** Steps over the fields of a group and the tag at its end, and returns where that tag begins. */
    int skipGroup() {
        while (true) {
            int end = position;
            int tag = readVarint32();
            if (WireTypes.type(tag) == WireTypes.END_GROUP) {
                return end;
            }
            skipField(tag);
        }
    }
}
