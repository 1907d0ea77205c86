package ai.stigmer.bson;

/** A ListValue as an array, or as bytes in a document if it holds more than an array can. */
final class ListValueCodec implements ValueCodec {
    private static final int VALUE_TAG = WireTypes.tag(1, WireTypes.DELIMITED);

    private final DynamicValueCodec value;

    ListValueCodec(DynamicValueCodec value) {
        this.value = value;
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
        if (takeValues(length, from, to)) {
            return BsonTypes.ARRAY;
        }
        to.raw(from.bytes(), start, length);
        return BsonTypes.DOCUMENT;
    }

    /**
     * Takes the values, if they have a form, and the reader to their end in any case.
     *
     * @return whether it could; if not, nothing is written
     */
    boolean takeValues(int length, WireReader from, BsonSink to) {
        int outer = from.enter(length);
        boolean taken = false;
        if (to.hasDepth()) {
            int array = to.startDocument();
            taken = takeEach(from, to);
            to.endDocument(array);
            if (!taken) {
                to.undo(array);
            }
        }
        from.leave(outer);
        return taken;
    }

    private boolean takeEach(WireReader from, BsonSink to) {
        for (int index = 0; from.hasNext(); index++) {
            if (!from.readIfNext(VALUE_TAG)) {
                return false;
            }
            int element = to.startElement(index);
            to.endElement(element, value.toBson(from, to));
        }
        return true;
    }

    @Override
    public void toWire(byte type, BsonSource from, WireSink to) {
        int guess = from.documentLength();
        int start = to.startLength(guess);
        int outer = from.enter();
        if (type == BsonTypes.ARRAY) {
            writeValues(from, to);
        } else if (type != BsonTypes.DOCUMENT || !RawMessage.toWire(from, to)) {
            throw DocumentMismatch.expected("array", type);
        }
        from.leave(outer);
        to.endLength(start, guess);
    }

    /** Writes the values from the elements of the array that was entered. */
    void writeValues(BsonSource from, WireSink to) {
        int index = 0;
        try {
            for (; from.hasNext(); index++) {
                byte type = from.nextElement();
                to.varint32(VALUE_TAG);
                value.toWire(type, from, to);
            }
        } catch (DocumentMismatch mismatch) {
            throw mismatch.within(Integer.toString(index));
        }
    }
}
