package ai.stigmer.bson;

/** Takes the key of a map across. Immutable. */
interface MapKey {
    int wireType();

    /**
     * Takes a key from the wire and writes it as a name, without the NUL at its end.
     *
     * @return whether it could; if not, both positions mean nothing
     */
    boolean toBson(WireReader from, BsonSink to);

    /** Whether every key can be taken. */
    default boolean alwaysHasForm() {
        return true;
    }

    /**
     * Writes the key that a name stands for.
     *
     * @throws DocumentMismatch if the name stands for none
     */
    void toWire(byte[] source, int start, int end, WireSink to);
}
