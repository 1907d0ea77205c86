package ai.stigmer.bson;

/** Takes one value across, as it stands in a field, an element of a list, or an entry of a map. Immutable. */
interface ValueCodec {
    /** In place of a type: the value has no form in BSON. */
    byte NONE = 0;

    /** The wire type of the value, if it is not in a packed list. */
    int wireType();

    /**
     * Takes a value from the wire and writes it behind a name.
     *
     * @return the value's type in BSON, or {@link #NONE}, after which both positions mean nothing
     */
    byte toBson(WireReader from, BsonSink to);

    /** Whether {@link #toBson} never gives {@link #NONE}. */
    default boolean alwaysHasForm() {
        return true;
    }

    /**
     * Takes a value of some type from behind its name and writes it behind a tag.
     *
     * @throws DocumentMismatch if the type is not one that {@link #toBson} gives, or the value is out of range
     */
    void toWire(byte type, BsonSource from, WireSink to);
}
