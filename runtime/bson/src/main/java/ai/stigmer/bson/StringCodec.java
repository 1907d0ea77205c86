package ai.stigmer.bson;

/**
 * A text. The text of a proto2 message may be bytes that are no text, and then stands as such.
 *
 * @param valid whether protobuf has made sure that it is UTF-8
 */
record StringCodec(boolean valid) implements ValueCodec {
    @Override
    public int wireType() {
        return WireTypes.DELIMITED;
    }

    @Override
    public byte toBson(WireReader from, BsonSink to) {
        int length = from.readVarint32();
        int start = from.skip(length);
        if (!valid && !Utf8.isValid(from.bytes(), start, length)) {
            to.binary(from.bytes(), start, length);
            return BsonTypes.BINARY;
        }
        to.string(from.bytes(), start, length);
        return BsonTypes.STRING;
    }

    @Override
    public void toWire(byte type, BsonSource from, WireSink to) {
        if (type == BsonTypes.STRING) {
            int length = from.readStringLength();
            to.delimited(from.bytes(), from.skip(length), length);
            from.skip(1);
        } else if (!valid && type == BsonTypes.BINARY) {
            ScalarCodec.BYTES.toWire(type, from, to);
        } else {
            writeBinary(type, from, to);
        }
    }

    /** Writes a text that was stored while the field was of bytes. */
    static void writeBinary(byte type, BsonSource from, WireSink to) {
        if (type != BsonTypes.BINARY) {
            throw DocumentMismatch.expected("string", type);
        }
        int length = from.startBinary(type);
        int start = from.skip(length);
        if (!Utf8.isValid(from.bytes(), start, length)) {
            throw new DocumentMismatch("expected string, found binary that is no UTF-8");
        }
        to.delimited(from.bytes(), start, length);
    }
}
