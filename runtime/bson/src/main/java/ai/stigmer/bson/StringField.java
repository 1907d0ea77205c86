package ai.stigmer.bson;

/**
 * A field with one text that protobuf has made sure is UTF-8. Most fields are, so they are taken across in one step;
 * what happens is that of a {@link SingularField} with a {@link StringCodec}.
 */
record StringField(EncodedName name, int tag) implements FieldPlan {
    @Override
    public boolean toBson(int found, WireReader from, BsonSink to) {
        if (found != tag) {
            return false;
        }
        int length = from.readVarint32();
        to.stringElement(name, from.bytes(), from.skip(length), length);
        return true;
    }

    @Override
    public boolean isWholeByNumber(int found) {
        return found == tag;
    }

    @Override
    public void toWire(byte type, BsonSource from, WireSink to) {
        if (type != BsonTypes.STRING) {
            to.varint32(tag);
            StringCodec.writeBinary(type, from, to);
            return;
        }
        int length = from.readStringLength();
        to.delimited(tag, from.bytes(), from.skipString(length), length);
    }
}
