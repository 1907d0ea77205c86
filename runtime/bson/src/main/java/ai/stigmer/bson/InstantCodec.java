package ai.stigmer.bson;

/**
 * A {@code google.protobuf.Timestamp} or {@code Duration}. Every resource has many, and nearly all have both fields and
 * nothing else, so those are taken across in one step; what happens is that of any message.
 */
record InstantCodec(MessageCodec any) implements ValueCodec {
    private static final int SECONDS_TAG = WireTypes.tag(1, WireTypes.VARINT);
    private static final int NANOS_TAG = WireTypes.tag(2, WireTypes.VARINT);
    private static final EncodedName SECONDS = EncodedName.element(BsonTypes.INT64, "seconds");
    private static final EncodedName NANOS = EncodedName.element(BsonTypes.INT32, "nanos");

    @Override
    public int wireType() {
        return WireTypes.DELIMITED;
    }

    @Override
    public byte toBson(WireReader from, BsonSink to) {
        return to.hasDepth() && takeBoth(from, to) ? BsonTypes.DOCUMENT : any.toBson(from, to);
    }

    /**
     * Takes both fields if the message has them and nothing else.
     *
     * @return whether it has; if not, nothing is read or written
     */
    private static boolean takeBoth(WireReader from, BsonSink to) {
        int start = from.position();
        int outer = from.enter(from.readVarint32());
        int document = to.startDocument();
        boolean taken = takeEach(from, to) && !from.hasNext();
        to.endDocument(document);
        from.leave(outer);
        if (!taken) {
            to.undo(document);
            from.moveTo(start);
        }
        return taken;
    }

    private static boolean takeEach(WireReader from, BsonSink to) {
        if (!from.readIfNext(SECONDS_TAG)) {
            return false;
        }
        to.words(SECONDS);
        to.int64(from.readVarint64());
        if (!from.readIfNext(NANOS_TAG)) {
            return false;
        }
        to.words(NANOS);
        to.int32((int) from.readVarint64());
        return true;
    }

    @Override
    public void toWire(byte type, BsonSource from, WireSink to) {
        if (type != BsonTypes.DOCUMENT || !writeBoth(from, to)) {
            any.toWire(type, from, to);
        }
    }

    /**
     * Writes both fields if the document has them and nothing else.
     *
     * @return whether it has; if not, nothing is read or written
     */
    private static boolean writeBoth(BsonSource from, WireSink to) {
        int start = from.position();
        int outer = from.enter();
        if (from.skipIfNext(SECONDS) && from.type() == BsonTypes.INT64) {
            long seconds = from.readInt64();
            if (from.skipIfNext(NANOS) && from.type() == BsonTypes.INT32) {
                long nanos = from.readInt32();
                if (!from.hasNext()) {
                    from.leave(outer);
                    write(seconds, nanos, to);
                    return true;
                }
            }
        }
        from.moveTo(start, outer);
        return false;
    }

    private static void write(long seconds, long nanos, WireSink to) {
        to.oneByte(2 + Varints.width(seconds) + Varints.width(nanos));
        to.oneByte(SECONDS_TAG);
        to.varint64(seconds);
        to.oneByte(NANOS_TAG);
        to.varint64(nanos);
    }
}
