package ai.stigmer.bson;

/** A Struct as the document that it describes, or as bytes in one if it holds more than a document can. */
final class StructCodec implements ValueCodec {
    private static final int ENTRY_TAG = WireTypes.tag(1, WireTypes.DELIMITED);

    private final MapEntries entries;

    StructCodec(DynamicValueCodec value, boolean unique) {
        this.entries = MapEntries.of(new StringKey(true), value, unique);
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
        if (!takeFields(length, from, to)) {
            to.raw(from.bytes(), start, length);
        }
        return BsonTypes.DOCUMENT;
    }

    /**
     * Takes the fields, if they have a form, and the reader to their end in any case.
     *
     * @return whether it could; if not, nothing is written
     */
    boolean takeFields(int length, WireReader from, BsonSink to) {
        int outer = from.enter(length);
        boolean taken = false;
        if (to.hasDepth()) {
            int document = to.startDocument();
            taken = takeEntries(from, to);
            to.endDocument(document);
            if (!taken) {
                to.undo(document);
            }
        }
        from.leave(outer);
        return taken;
    }

    private boolean takeEntries(WireReader from, BsonSink to) {
        var seen = entries.newKeys();
        while (from.hasNext()) {
            if (!from.readIfNext(ENTRY_TAG) || !entries.toBson(from, to, seen)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void toWire(byte type, BsonSource from, WireSink to) {
        if (type != BsonTypes.DOCUMENT) {
            throw DocumentMismatch.expected("document", type);
        }
        int guess = from.documentLength();
        int start = to.startLength(guess);
        int outer = from.enter();
        if (!RawMessage.toWire(from, to)) {
            writeFields(from, to);
        }
        from.leave(outer);
        to.endLength(start, guess);
    }

    /** Writes the fields from the elements of the document that was entered. */
    void writeFields(BsonSource from, WireSink to) {
        while (from.hasNext()) {
            byte type = from.nextElement();
            to.varint32(ENTRY_TAG);
            entries.toWire(type, from, to);
        }
    }
}
