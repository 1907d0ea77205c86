package ai.stigmer.runtime.store.bson;

import com.google.protobuf.ExtensionRegistryLite;
import com.google.protobuf.Message;
import java.util.Objects;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import org.bson.io.ByteBufferBsonInput;

/**
 * Turns messages of one type into BSON documents and back, without a loss: fields by their names in the proto, enums by
 * name, messages as nested documents, Struct as the document that it describes. What BSON has no form for stands under
 * keys that begin with {@code %}, which no field name and no escaped map key does in that way.
 *
 * <p>Which field is written how is decided once, from the descriptor. Immutable and safe for use by many threads.
 */
public final class BsonCodec<M extends Message> {
    private final M defaultInstance;
    private final MessagePlan plan;

    private BsonCodec(M defaultInstance, MessagePlan plan) {
        this.defaultInstance = defaultInstance;
        this.plan = plan;
    }

    /** A codec for a type whose messages have no extensions that matter. */
    public static <M extends Message> BsonCodec<M> of(M defaultInstance) {
        return of(defaultInstance, ExtensionRegistryLite.getEmptyRegistry());
    }

    /**
     * A codec that gives extensions back as such; without the registry they come back as unknown fields, as they do when
     * a message is parsed.
     */
    public static <M extends Message> BsonCodec<M> of(M defaultInstance, ExtensionRegistryLite extensions) {
        Objects.requireNonNull(defaultInstance, "defaultInstance");
        return new BsonCodec<>(
                defaultInstance, new PlanCompiler(extensions).message(defaultInstance.getDescriptorForType()));
    }

    /** The message as a document. */
    public RawBsonDocument encode(M message) {
        try (BasicOutputBuffer output = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(output)) {
            plan.write(message, writer);
            return new RawBsonDocument(output.getInternalBuffer(), 0, output.getSize());
        }
    }

    /**
     * The message that a document was made from.
     *
     * @throws IllegalArgumentException naming the field if the document was not made by a codec of this type
     */
    @SuppressWarnings("unchecked") // A builder of the default instance builds a message of its type.
    public M decode(RawBsonDocument document) {
        Message.Builder builder = defaultInstance.newBuilderForType();
        try (BsonBinaryReader reader = new BsonBinaryReader(new ByteBufferBsonInput(document.getByteBuffer()))) {
            plan.read(reader, builder);
        }
        return (M) builder.buildPartial();
    }
}
