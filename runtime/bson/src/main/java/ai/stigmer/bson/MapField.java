package ai.stigmer.bson;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map as a document. */
record MapField(EncodedName name, int tag, MapEntries entries) implements FieldPlan {
    @Override
    public boolean toBson(int found, WireReader from, BsonSink to) {
        if (found != tag) {
            return false;
        }
        int element = to.startElement(name);
        int document = to.startDocument();
        boolean taken = takeEntries(from, to);
        to.endDocument(document);
        if (taken) {
            to.endElement(element, BsonTypes.DOCUMENT);
        } else {
            to.undo(element);
        }
        return taken;
    }

    /** Takes entries up to the first that has no form. That one and those behind it are left where they are. */
    private boolean takeEntries(WireReader from, BsonSink to) {
        @Nullable Set<String> seen = entries.newKeys();
        boolean any = false;
        do {
            int start = from.position();
            if (!entries.toBson(from, to, seen)) {
                from.moveTo(start - Varints.width(tag));
                return any;
            }
            any = true;
        } while (from.readIfNext(tag));
        return true;
    }

    @Override
    public boolean isWholeByNumber(int found) {
        return found == tag && entries.alwaysHaveForm();
    }

    @Override
    public void toWire(byte type, BsonSource from, WireSink to) {
        if (type != BsonTypes.DOCUMENT) {
            throw DocumentMismatch.expected("document", type);
        }
        int outer = from.enter();
        while (from.hasNext()) {
            byte valueType = from.nextElement();
            if (!entries.skipUnknown(valueType, from)) {
                to.varint32(tag);
                entries.toWire(valueType, from, to);
            }
        }
        from.leave(outer);
    }
}
