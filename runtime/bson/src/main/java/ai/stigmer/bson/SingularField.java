package ai.stigmer.bson;

/** A field with one value. */
record SingularField(EncodedName name, int tag, ValueCodec value) implements FieldPlan {
    @Override
    public boolean toBson(int found, WireReader from, BsonSink to) {
        if (found != tag) {
            return false;
        }
        int element = to.startElement(name);
        byte type = value.toBson(from, to);
        if (type == ValueCodec.NONE) {
            to.undo(element);
            return false;
        }
        to.endElement(element, type);
        return true;
    }

    @Override
    public boolean isWholeByNumber(int found) {
        return found == tag && value.alwaysHasForm();
    }

    @Override
    public void toWire(byte type, BsonSource from, WireSink to) {
        to.varint32(tag);
        value.toWire(type, from, to);
    }
}
