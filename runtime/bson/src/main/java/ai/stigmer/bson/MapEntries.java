package ai.stigmer.bson;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a map, on the wire messages of a key and a value. Immutable.
 *
 * @param unique whether the message's class already sees to it that no key comes twice
 */
record MapEntries(MapKey key, int keyTag, ValueCodec value, int valueTag, boolean unique) {
    static final int KEY_NUMBER = 1;
    static final int VALUE_NUMBER = 2;

    static MapEntries of(MapKey key, ValueCodec value, boolean unique) {
        return new MapEntries(
                key,
                WireTypes.tag(KEY_NUMBER, key.wireType()),
                value,
                WireTypes.tag(VALUE_NUMBER, value.wireType()),
                unique);
    }

    /** What {@link #toBson} keeps the keys of one map in. */
    @Nullable
    Set<String> newKeys() {
        return unique ? null : new HashSet<>();
    }

    /**
     * Takes an entry, which is one if it has a key, then a value, and nothing else.
     *
     * @return whether it could; if not, nothing is written and the position of the reader means nothing
     */
    boolean toBson(WireReader from, BsonSink to, @Nullable Set<String> seen) {
        int outer = from.enter(from.readVarint32());
        int element = to.startElement();
        byte type = take(from, to, element + 1, seen);
        boolean taken = type != ValueCodec.NONE && !from.hasNext();
        if (taken) {
            to.endElement(element, type);
        } else {
            to.undo(element);
        }
        from.leave(outer);
        return taken;
    }

    private byte take(WireReader from, BsonSink to, int name, @Nullable Set<String> seen) {
        if (!from.readIfNext(keyTag) || !key.toBson(from, to)) {
            return ValueCodec.NONE;
        }
        if (seen != null && !seen.add(to.text(name))) {
            return ValueCodec.NONE;
        }
        to.oneByte(0);
        return from.readIfNext(valueTag) ? value.toBson(from, to) : ValueCodec.NONE;
    }

    /** Whether no entry is ever left over: for its key, for its value, or as its key comes twice. */
    boolean alwaysHaveForm() {
        return unique && key.alwaysHasForm() && value.alwaysHasForm();
    }

    /** Steps over the value of the entry whose name has just been read if only another version of its enum knows it. */
    boolean skipUnknown(byte type, BsonSource from) {
        return value instanceof EnumCodec constants && constants.skipUnknown(type, from);
    }

    /** Writes the entry whose name has just been read. */
    void toWire(byte type, BsonSource from, WireSink to) {
        int name = from.nameStart();
        int end = from.nameEnd();
        try {
            int guess = from.elementLength(type);
            int start = to.startLength(guess);
            to.oneByte(keyTag);
            key.toWire(from.bytes(), name, end, to);
            to.oneByte(valueTag);
            value.toWire(type, from, to);
            to.endLength(start, guess);
        } catch (DocumentMismatch mismatch) {
            throw mismatch.within(from.text(name, end));
        }
    }
}
