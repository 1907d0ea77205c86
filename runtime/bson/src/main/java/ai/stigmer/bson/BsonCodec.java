package ai.stigmer.bson;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.ExtensionRegistryLite;
import com.google.protobuf.GeneratedMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.bson.RawBsonDocument;

/**
 * Turns messages of one type into BSON documents and back, without a loss: fields by their names in the proto, enums by
 * name, messages as nested documents, Struct as the document that it describes. What BSON has no form for stands under
 * keys that begin with {@code %}, which no field name and no escaped map key does in that way.
 *
 * <p>It goes straight from the bytes of one format to those of the other; protobuf itself makes and reads the bytes at
 * its end. How each field is taken across is decided once, from the descriptor.
 *
 * <p>Immutable but for buffers that it keeps, and thread-safe.
 */
public final class BsonCodec<M extends Message> {
    private final M defaultInstance;
    private final MessagePlan plan;
    private final ExtensionRegistryLite extensions;
    private final StoredNames storedNames;
    private final ScratchBuffers wireBuffers = new ScratchBuffers();
    private final ScratchBuffers documentBuffers = new ScratchBuffers();

    /**
     * A message that was read.
     *
     * @param exact whether the document holds nothing that was passed over, and nothing under a name or number that the
     *     schema has no longer or had not yet
     */
    public record Decoded<M extends Message>(M message, boolean exact) {}

    private BsonCodec(M defaultInstance, ExtensionRegistryLite extensions, FieldHints hints) {
        // A generated class keeps a map in a map, a dynamic message in a list.
        boolean uniqueKeys = defaultInstance instanceof GeneratedMessage;
        this.defaultInstance = defaultInstance;
        this.plan = new PlanCompiler(uniqueKeys, hints).message(defaultInstance.getDescriptorForType());
        this.extensions = Objects.requireNonNull(extensions, "extensions");
        this.storedNames = new StoredNames(hints);
    }

    /** A codec for a type whose messages have no extensions that matter, and of whose fields nothing else is known. */
    public static <M extends Message> BsonCodec<M> of(M defaultInstance) {
        return of(defaultInstance, ExtensionRegistryLite.getEmptyRegistry(), FieldHints.NONE);
    }

    /**
     * A codec that knows former names and the keys of items.
     *
     * @throws IllegalArgumentException if a hint names a field that cannot be meant
     */
    public static <M extends Message> BsonCodec<M> of(M defaultInstance, FieldHints hints) {
        return of(defaultInstance, ExtensionRegistryLite.getEmptyRegistry(), hints);
    }

    /**
     * A codec that gives extensions back as such; without the registry they come back as unknown fields, as they do
     * when a message is parsed.
     *
     * @throws IllegalArgumentException if a hint names a field that cannot be meant
     */
    public static <M extends Message> BsonCodec<M> of(
            M defaultInstance, ExtensionRegistryLite extensions, FieldHints hints) {
        return new BsonCodec<>(Objects.requireNonNull(defaultInstance, "defaultInstance"), extensions, hints);
    }

    /** The message as a document. */
    public RawBsonDocument encode(M message) {
        int size = message.getSerializedSize();
        byte[] wire = wireBuffers.take(size);
        serialize(message, wire, size);
        BsonSink sink = new BsonSink(documentBuffers.take(size));
        plan.toBson(new WireReader(wire, size), sink);
        byte[] document = Arrays.copyOf(sink.buffer(), sink.length());
        wireBuffers.giveBack(wire);
        documentBuffers.giveBack(sink.buffer());
        return new RawBsonDocument(document);
    }

    private static void serialize(Message message, byte[] target, int size) {
        try {
            CodedOutputStream output = CodedOutputStream.newInstance(target, 0, size);
            message.writeTo(output);
            output.checkNoSpaceLeft();
        } catch (IOException impossible) {
            throw new UncheckedIOException("An array refused " + size + " bytes", impossible);
        }
    }

    /**
     * The message that a document was made from. What only another version of the schema knows is passed over; see
     * {@link #decodeExactly}.
     *
     * @throws IllegalArgumentException naming the path if a value is of a type that the field cannot be read from
     */
    public M decode(RawBsonDocument document) {
        return decodeExactly(document).message();
    }

    /**
     * The message that a document was made from, and whether that is all of it.
     *
     * @throws IllegalArgumentException as {@link #decode}
     */
    public Decoded<M> decodeExactly(RawBsonDocument document) {
        int length = document.getByteLength();
        WireSink sink = new WireSink(wireBuffers.take(length));
        BsonSource source = new BsonSource(document.getBackingArray(), document.getByteOffset(), length);
        try {
            plan.toWire(source, sink);
        } catch (IndexOutOfBoundsException end) {
            throw new IllegalArgumentException("a document that ends early", end);
        }
        M message = parse(sink.buffer(), sink.length());
        wireBuffers.giveBack(sink.buffer());
        return new Decoded<>(message, source.isExact());
    }

    /** How what {@link #decode} passes over stays when a document is replaced. */
    public StoredNames storedNames() {
        return storedNames;
    }

    @SuppressWarnings("unchecked") // The default instance's parser gives messages of its type.
    private M parse(byte[] wire, int length) {
        try {
            CodedInputStream input = CodedInputStream.newInstance(wire, 0, length);
            // What is as deep as this has been a message before. Whoever takes messages from outside has a limit there.
            input.setRecursionLimit(Integer.MAX_VALUE);
            Message message = defaultInstance.getParserForType().parsePartialFrom(input, extensions);
            input.checkLastTagWas(0);
            return (M) message;
        } catch (InvalidProtocolBufferException broken) {
            throw new IllegalArgumentException(
                    defaultInstance.getDescriptorForType().getFullName() + ": " + broken.getMessage(), broken);
        }
    }
}
