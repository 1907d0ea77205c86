package ai.stigmer.bson;

/** A document that stands for a message as protobuf bytes. */
final class RawMessage {
    private RawMessage() {}

    /**
     * Writes the bytes of the message if the document that was entered is such a one.
     *
     * @return whether it is; if not, nothing is read or written
     */
    static boolean toWire(BsonSource from, WireSink to) {
        if (!from.isNextNamed('%')) {
            return false;
        }
        int start = from.position();
        byte type = from.nextElement();
        if (!from.isNamed(ReservedKeys.RAW_KEY)) {
            from.moveTo(start);
            return false;
        }
        int length = from.startBinary(type);
        to.bytes(from.bytes(), from.skip(length), length);
        return true;
    }
}
