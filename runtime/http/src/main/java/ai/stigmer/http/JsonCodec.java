package ai.stigmer.http;

import ai.stigmer.runtime.grpc.internal.AlwaysAnswered;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.protobuf.Any;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.TypeRegistry;
import com.google.protobuf.util.JsonFormat;
import com.google.rpc.ErrorDetailsProto;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Protobuf's JSON form. A field that the message does not have is refused: ignored, a misspelled one would clear what it
 * was meant to set. A required field is answered even where it is empty.
 */
final class JsonCodec implements MessageCodec {
    private static final List<Descriptor> FAILURES =
            ErrorDetailsProto.getDescriptor().getMessageTypes();

    private static final TypeAdapter<JsonElement> STRICT =
            new GsonBuilder().setStrictness(Strictness.STRICT).create().getAdapter(JsonElement.class);

    private final JsonFormat.Parser parser;
    private final JsonFormat.Printer printer;

    private JsonCodec(TypeRegistry types, Set<FieldDescriptor> alwaysAnswered) {
        this.parser = JsonFormat.parser().usingTypeRegistry(types);
        JsonFormat.Printer sparse =
                JsonFormat.printer().usingTypeRegistry(types).omittingInsignificantWhitespace();
        this.printer = alwaysAnswered.isEmpty() ? sparse : sparse.includingDefaultValueFields(alwaysAnswered);
    }

    /** A codec that knows every type of the rpcs' files and of those that they import, and what failures are made of. */
    static JsonCodec of(Collection<ServedRpc<?, ?>> rpcs) {
        TypeRegistry.Builder types = TypeRegistry.newBuilder().add(FAILURES);
        rpcs.forEach(rpc ->
                types.add(List.of(rpc.schema().getInputType(), rpc.schema().getOutputType())));
        return new JsonCodec(
                types.build(),
                AlwaysAnswered.in(
                        rpcs.stream().map(rpc -> rpc.schema().getOutputType()).toList()));
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public byte[] request(ServedRpc<?, ?> rpc, byte[] received) throws InvalidProtocolBufferException {
        DynamicMessage.Builder message = DynamicMessage.newBuilder(rpc.schema().getInputType());
        parser.merge(text(received), message);
        return message.build().toByteArray();
    }

    @Override
    public <O> byte[] answer(ServedRpc<?, O> rpc, O message) {
        if (message instanceof Message known) {
            return print(known).getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalStateException(rpc.fullName() + " answers with a message that has no descriptor");
    }

    /** A message as JSON on one line. */
    String print(Message message) {
        try {
            return printer.print(message);
        } catch (InvalidProtocolBufferException unknownType) {
            throw new IllegalStateException(
                    "the answer holds an Any that JSON cannot show: " + unknownType.getMessage(), unknownType);
        }
    }

    /** The same of something that is shown only where its type is known. */
    Optional<String> printIfKnown(Any any) {
        try {
            return Optional.of(printer.print(any));
        } catch (InvalidProtocolBufferException unknownType) {
            return Optional.empty();
        }
    }

    /**
     * JSON that is no message.
     *
     * @throws InvalidProtocolBufferException if it is none, with what is wrong
     */
    JsonElement parse(byte[] received) throws InvalidProtocolBufferException {
        try {
            return STRICT.fromJson(text(received));
        } catch (IOException | JsonParseException malformed) {
            throw new InvalidProtocolBufferException(
                    Objects.requireNonNullElse(malformed.getMessage(), "it is broken"));
        }
    }

    private static String text(byte[] received) throws InvalidProtocolBufferException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(received))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new InvalidProtocolBufferException("it is not UTF-8");
        }
    }
}
