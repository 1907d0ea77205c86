package ai.stigmer.bson;

/**
 * A list as an array. On the wire its values are packed behind one tag, or each has its own; a reader takes both.
 *
 * @param writesPacked what the schema asks for
 */
record ListField(EncodedName name, int tag, int packedTag, boolean writesPacked, ValueCodec value)
        implements FieldPlan {
    @Override
    public boolean toBson(int found, WireReader from, BsonSink to) {
        int element = to.startElement(name);
        int array = to.startDocument();
        boolean taken;
        if (found == tag) {
            taken = takeEach(from, to);
        } else {
            taken = found == packedTag && takePacked(from, to);
        }
        to.endDocument(array);
        if (taken) {
            to.endElement(element, BsonTypes.ARRAY);
        } else {
            to.undo(element);
        }
        return taken;
    }

    /** Takes values up to the first that has no form. That one and those behind it are left where they are. */
    private boolean takeEach(WireReader from, BsonSink to) {
        int index = 0;
        int start;
        do {
            start = from.position();
            int element = to.startElement(index);
            byte type = value.toBson(from, to);
            if (type == ValueCodec.NONE) {
                to.undo(element);
                from.moveTo(start - Varints.width(tag));
                return index > 0;
            }
            to.endElement(element, type);
            index++;
        } while (from.readIfNext(tag));
        return true;
    }

    private boolean takePacked(WireReader from, BsonSink to) {
        int outer = from.enter(from.readVarint32());
        for (int index = 0; from.hasNext(); index++) {
            int element = to.startElement(index);
            byte type = value.toBson(from, to);
            if (type == ValueCodec.NONE) {
                from.leave(outer);
                return false;
            }
            to.endElement(element, type);
        }
        from.leave(outer);
        return true;
    }

    @Override
    public boolean isWholeByNumber(int found) {
        return (found == tag || found == packedTag) && value.alwaysHasForm();
    }

    /** A value alone is a list of one: so it was stored while the field was singular. */
    @Override
    public void toWire(byte type, BsonSource from, WireSink to) {
        if (type != BsonTypes.ARRAY) {
            writeOne(type, from, to);
            return;
        }
        int guess = from.documentLength();
        int outer = from.enter();
        if (writesPacked && from.hasNext()) {
            to.varint32(packedTag);
            int start = to.startLength(guess);
            writeAll(from, to);
            to.endLength(start, guess);
        } else {
            writeAll(from, to);
        }
        from.leave(outer);
    }

    private void writeOne(byte type, BsonSource from, WireSink to) {
        if (!skipUnknown(type, from)) {
            to.varint32(tag);
            value.toWire(type, from, to);
        }
    }

    private boolean skipUnknown(byte type, BsonSource from) {
        return value instanceof EnumCodec constants && constants.skipUnknown(type, from);
    }

    private void writeAll(BsonSource from, WireSink to) {
        int index = 0;
        try {
            for (; from.hasNext(); index++) {
                byte type = from.nextElement();
                if (skipUnknown(type, from)) {
                    continue;
                }
                if (writesPacked) {
                    to.makeRoom();
                } else {
                    to.varint32(tag);
                }
                value.toWire(type, from, to);
            }
        } catch (DocumentMismatch mismatch) {
            throw mismatch.within(Integer.toString(index));
        }
    }
}
