package ai.stigmer.protoc.read;

import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.MethodOptions;
import java.io.IOException;

/**
 * An rpc as the proto declares it.
 *
 * @param index its place in the service
 * @param inputType the full name of the request message
 * @param outputType the full name of the response message
 * @param withoutSideEffects whether it says so of itself
 */
public record ProtoMethod(
        int index,
        String name,
        String inputType,
        String outputType,
        boolean clientStreaming,
        boolean serverStreaming,
        boolean deprecated,
        boolean withoutSideEffects,
        OptionValues options) {

    private static final int NO_SIDE_EFFECTS = MethodOptions.IdempotencyLevel.NO_SIDE_EFFECTS_VALUE;

    static ProtoMethod read(Slice method, int index) throws IOException {
        String name = "";
        String input = "";
        String output = "";
        boolean clientStreaming = false;
        boolean serverStreaming = false;
        Slice options = Slice.EMPTY;
        for (WireReader field = method.read(); field.next(); ) {
            switch (field.number()) {
                case MethodDescriptorProto.NAME_FIELD_NUMBER -> name = field.text();
                case MethodDescriptorProto.INPUT_TYPE_FIELD_NUMBER -> input = TypeNames.withoutLeadingDot(field.text());
                case MethodDescriptorProto.OUTPUT_TYPE_FIELD_NUMBER ->
                    output = TypeNames.withoutLeadingDot(field.text());
                case MethodDescriptorProto.OPTIONS_FIELD_NUMBER -> options = field.slice();
                case MethodDescriptorProto.CLIENT_STREAMING_FIELD_NUMBER -> clientStreaming = field.bool();
                case MethodDescriptorProto.SERVER_STREAMING_FIELD_NUMBER -> serverStreaming = field.bool();
                default -> {}
            }
        }
        boolean deprecated = false;
        boolean withoutSideEffects = false;
        for (WireReader option = options.read(); option.next(); ) {
            switch (option.number()) {
                case MethodOptions.DEPRECATED_FIELD_NUMBER -> deprecated = option.bool();
                case MethodOptions.IDEMPOTENCY_LEVEL_FIELD_NUMBER ->
                    withoutSideEffects = option.integer() == NO_SIDE_EFFECTS;
                default -> {}
            }
        }
        return new ProtoMethod(
                index,
                Identifiers.require(name),
                input,
                output,
                clientStreaming,
                serverStreaming,
                deprecated,
                withoutSideEffects,
                new OptionValues(options));
    }
}
