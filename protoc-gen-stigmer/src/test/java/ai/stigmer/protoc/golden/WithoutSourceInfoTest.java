package ai.stigmer.protoc.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import org.junit.jupiter.api.Test;

/** Tools that send descriptors of their own leave the positions out. */
final class WithoutSourceInfoTest {
    @Test
    void a_diagnostic_names_the_file_and_no_line_that_nobody_knows() throws Exception {
        String error = Generation.of(withoutSourceInfo("errors_missing")).error();

        assertThat(error)
                .startsWith("missing.proto: MissingService.nothing: does not say")
                .doesNotContain(":1:");
    }

    @Test
    void the_manifest_names_the_file_and_no_line_that_nobody_knows() throws Exception {
        String manifest =
                Generation.of(withoutSourceInfo("agent_execution")).files().get("META-INF/authorization.json");

        assertThat(manifest).contains("\"file\": \"agents/v1/command.proto\"\n").doesNotContain("\"line\"");
    }

    private static CodeGeneratorRequest withoutSourceInfo(String golden) throws Exception {
        CodeGeneratorRequest.Builder request = GoldenCase.named(golden).request().toBuilder();
        request.getProtoFileBuilderList().forEach(FileDescriptorProto.Builder::clearSourceCodeInfo);
        return request.build();
    }
}
