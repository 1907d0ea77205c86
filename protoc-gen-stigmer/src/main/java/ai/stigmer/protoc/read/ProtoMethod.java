package ai.stigmer.protoc.read;

import java.io.IOException;

/**
 * An rpc as the proto declares it.
 *
 * @param index its place in the service
 * @param inputType the full name of the request message
 * @param outputType the full name of the response message
 */
public record ProtoMethod(
        int index,
        String name,
        String inputType,
        String outputType,
        boolean clientStreaming,
        boolean serverStreaming,
        boolean deprecated,
        OptionValues options) {

    static ProtoMethod read(Slice method, int index) throws IOException {
        String name = "";
        String input = "";
        String output = "";
        boolean clientStreaming = false;
        boolean serverStreaming = false;
        Slice options = Slice.EMPTY;
        for (WireReader field = method.read(); field.next(); ) {
            switch (field.number()) {
                case 1 -> name = field.text();
                case 2 -> input = TypeNames.withoutLeadingDot(field.text());
                case 3 -> output = TypeNames.withoutLeadingDot(field.text());
                case 4 -> options = field.slice();
                case 5 -> clientStreaming = field.bool();
                case 6 -> serverStreaming = field.bool();
                default -> {}
            }
        }
        boolean deprecated = false;
        for (WireReader option = options.read(); option.next(); ) {
            if (option.number() == 33) {
                deprecated = option.bool();
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
                new OptionValues(options));
    }
}
