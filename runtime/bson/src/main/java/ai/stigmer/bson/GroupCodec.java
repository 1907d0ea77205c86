package ai.stigmer.bson;

/** A message that on the wire stands between two tags, the second of which is given. */
record GroupCodec(MessagePlan plan, int endTag) implements ValueCodec {
    @Override
    public int wireType() {
        return WireTypes.START_GROUP;
    }

    @Override
    public byte toBson(WireReader from, BsonSink to) {
        if (to.hasDepth()) {
            plan.toBson(from, to);
        } else {
            int start = from.position();
            int length = from.skipGroup() - start;
            to.raw(from.bytes(), start, length);
        }
        return BsonTypes.DOCUMENT;
    }

    @Override
    public void toWire(byte type, BsonSource from, WireSink to) {
        if (type != BsonTypes.DOCUMENT) {
            throw DocumentMismatch.expected("document", type);
        }
        plan.toWire(from, to);
        to.varint32(endTag);
    }
}
