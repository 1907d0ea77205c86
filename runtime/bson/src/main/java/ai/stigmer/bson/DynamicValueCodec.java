package ai.stigmer.bson;

/**
 * A {@code google.protobuf.Value} as the value that it describes. One that is not set is {@code {"%unset": true}}; one
 * that has no such form, as it holds unknown fields or an unknown null, stands as bytes in {@code {"%raw": …}}.
 */
final class DynamicValueCodec implements ValueCodec {
    private static final int NULL = WireTypes.tag(1, WireTypes.VARINT);
    private static final int NUMBER = WireTypes.tag(2, WireTypes.FIXED64);
    private static final int STRING = WireTypes.tag(3, WireTypes.DELIMITED);
    private static final int BOOL = WireTypes.tag(4, WireTypes.VARINT);
    private static final int STRUCT = WireTypes.tag(5, WireTypes.DELIMITED);
    private static final int LIST = WireTypes.tag(6, WireTypes.DELIMITED);

    private final StructCodec struct;
    private final ListValueCodec list;

    /**
     * @param unique whether the message's class already sees to it that no key of a Struct comes twice
     */
    DynamicValueCodec(boolean unique) {
        this.struct = new StructCodec(this, unique);
        this.list = new ListValueCodec(this);
    }

    StructCodec struct() {
        return struct;
    }

    ListValueCodec list() {
        return list;
    }

    @Override
    public int wireType() {
        return WireTypes.DELIMITED;
    }

    @Override
    public boolean alwaysHasForm() {
        return false;
    }

    @Override
    public byte toBson(WireReader from, BsonSink to) {
        int length = from.readVarint32();
        int start = from.position();
        int value = to.length();
        int outer = from.enter(length);
        byte type = from.hasNext() ? take(from, to) : writeUnset(to);
        boolean whole = !from.hasNext();
        from.leave(outer);
        if (type != NONE && whole) {
            return type;
        }
        to.undo(value);
        to.raw(from.bytes(), start, length);
        return BsonTypes.DOCUMENT;
    }

    private byte take(WireReader from, BsonSink to) {
        int tag = from.readVarint32();
        if (tag == STRING) {
            int length = from.readVarint32();
            to.string(from.bytes(), from.skip(length), length);
            return BsonTypes.STRING;
        }
        if (tag == NUMBER) {
            return ScalarCodec.DOUBLE.toBson(from, to);
        }
        if (tag == BOOL) {
            return ScalarCodec.BOOL.toBson(from, to);
        }
        if (tag == STRUCT) {
            return struct.takeFields(from.readVarint32(), from, to) ? BsonTypes.DOCUMENT : NONE;
        }
        if (tag == LIST) {
            return list.takeValues(from.readVarint32(), from, to) ? BsonTypes.ARRAY : NONE;
        }
        return tag == NULL && from.readVarint64() == 0 ? BsonTypes.NULL : NONE;
    }

    private static byte writeUnset(BsonSink to) {
        int document = to.startDocument();
        int element = to.startElement(ReservedKeys.UNSET_ELEMENT);
        to.oneByte(1);
        to.endElement(element, BsonTypes.BOOLEAN);
        to.endDocument(document);
        return BsonTypes.DOCUMENT;
    }

    @Override
    public void toWire(byte type, BsonSource from, WireSink to) {
        switch (type) {
            case BsonTypes.STRING -> {
                int length = from.readStringLength();
                to.varint32(1 + Varints.width(length) + length);
                to.oneByte(STRING);
                to.delimited(from.bytes(), from.skip(length), length);
                from.skip(1);
            }
            case BsonTypes.DOUBLE, BsonTypes.INT32, BsonTypes.INT64 -> {
                to.oneByte(1 + Long.BYTES);
                to.oneByte(NUMBER);
                to.fixed64(from.readDoubleBits(type));
            }
            case BsonTypes.BOOLEAN -> {
                to.oneByte(2);
                to.oneByte(BOOL);
                ScalarCodec.BOOL.toWire(type, from, to);
            }
            case BsonTypes.NULL -> {
                to.oneByte(2);
                to.oneByte(NULL);
                to.oneByte(0);
            }
            case BsonTypes.ARRAY -> writeList(from, to);
            case BsonTypes.DOCUMENT -> writeDocument(from, to);
            default -> throw DocumentMismatch.expected("a value as in JSON", type);
        }
    }

    private void writeList(BsonSource from, WireSink to) {
        int guess = from.documentLength();
        int start = to.startLength(guess);
        to.oneByte(LIST);
        list.toWire(BsonTypes.ARRAY, from, to);
        to.endLength(start, guess);
    }

    /** A Struct, or one of the two documents that stand for what has no other form. */
    private void writeDocument(BsonSource from, WireSink to) {
        int guess = from.documentLength();
        int start = to.startLength(guess);
        int outer = from.enter();
        if (!isUnset(from) && !RawMessage.toWire(from, to)) {
            to.oneByte(STRUCT);
            int fields = to.startLength(guess);
            struct.writeFields(from, to);
            to.endLength(fields, guess);
        }
        from.leave(outer);
        to.endLength(start, guess);
    }

    private static boolean isUnset(BsonSource from) {
        if (!from.isNextNamed('%')) {
            return false;
        }
        int start = from.position();
        byte type = from.nextElement();
        if (!from.isNamed(ReservedKeys.UNSET_KEY)) {
            from.moveTo(start);
            return false;
        }
        from.skipValue(type);
        return true;
    }
}
