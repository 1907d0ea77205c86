package ai.stigmer.runtime.store.bson;

import com.google.protobuf.Message;
import org.bson.BsonReader;
import org.bson.BsonWriter;

/** Writes and reads one value as it stands in a field, an element of a list, or an entry of a map. Immutable. */
interface ValueCodec {
    /** Writes a value, as {@code Message.getField} gives it, behind the name that was written. */
    void write(Object value, BsonWriter writer);

    /**
     * Reads a value, as {@code Message.Builder.setField} takes it.
     *
     * @param owner of the field that the value is for
     * @throws RuntimeException if something else stands there
     */
    Object read(BsonReader reader, Message.Builder owner);
}
