package ai.stigmer.protoc.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The request that fills the class-data archive is what protoc makes of its proto, and nothing is wrong with it. */
final class TrainingRequestTest {
    private static final Path CANNED = Path.of("src/main/resources/ai/stigmer/protoc/training-request.binpb");
    private static final Path PROTOS = Path.of("src/test/resources/training");

    @Test
    void the_canned_request_is_that_of_its_proto_and_gives_controllers_manifest_and_docs() throws Exception {
        CodeGeneratorRequest request = withoutCommentsOfOthers(ProtoCompiler.request(
                List.of(PROTOS), List.of("training.proto"), "manifest=authorization.json,docs=authorization.md"));

        if (System.getProperty("goldens", "").equals("write")) {
            Files.write(CANNED, request.toByteArray());
        }

        assertThat(CodeGeneratorRequest.parseFrom(Files.readAllBytes(CANNED))).isEqualTo(request);
        Generation generation = Generation.of(request);
        assertThat(generation.error()).isEmpty();
        assertThat(generation.files()).hasSize(4);
    }

    /** Imported files are large, and nobody asks where something stands in them. */
    private static CodeGeneratorRequest withoutCommentsOfOthers(CodeGeneratorRequest request) {
        CodeGeneratorRequest.Builder builder = request.toBuilder();
        for (FileDescriptorProto.Builder file : builder.getProtoFileBuilderList()) {
            if (!builder.getFileToGenerateList().contains(file.getName())) {
                file.clearSourceCodeInfo();
            }
        }
        return builder.build();
    }
}
