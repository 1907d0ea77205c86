package ai.stigmer.bson;

/** A message as a document, or, where documents would stand too deep inside each other, as bytes in one. */
record MessageCodec(MessagePlan plan) implements ValueCodec {
    @Override
    public int wireType() {
        return WireTypes.DELIMITED;
    }

    @Override
    public byte toBson(WireReader from, BsonSink to) {
        int length = from.readVarint32();
        if (to.hasDepth()) {
            int outer = from.enter(length);
            plan.toBson(from, to);
            from.leave(outer);
        } else {
            to.raw(from.bytes(), from.skip(length), length);
        }
        return BsonTypes.DOCUMENT;
    }

    @Override
    public void toWire(byte type, BsonSource from, WireSink to) {
        if (type != BsonTypes.DOCUMENT) {
            throw DocumentMismatch.expected("document", type);
        }
        int guess = from.documentLength();
        int start = to.startLength(guess);
        plan.toWire(from, to);
        to.endLength(start, guess);
    }
}
