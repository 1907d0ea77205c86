package ai.stigmer.bson;

/** Takes one field across, all of its values. Immutable. */
interface FieldPlan {
    /** The beginning of the field's element. */
    EncodedName name();

    /**
     * Takes a field from the wire and writes it under its name.
     *
     * @param tag with which the field began, after which the reader stands
     * @return whether it could; if not, nothing is written and the position of the reader means nothing
     */
    boolean toBson(int tag, WireReader from, BsonSink to);

    /**
     * Whether what begins with a tag among the leftovers of a document is of this field, and all that the field has. It
     * is not if the codec itself leaves single values of such a field over.
     */
    boolean isWholeByNumber(int found);

    /**
     * Takes what stands under the field's name and writes it with its tags.
     *
     * @throws DocumentMismatch if that is not what {@link #toBson} writes
     */
    void toWire(byte type, BsonSource from, WireSink to);
}
