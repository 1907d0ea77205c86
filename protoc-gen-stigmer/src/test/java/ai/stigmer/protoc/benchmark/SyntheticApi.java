package ai.stigmer.protoc.benchmark;

import ai.stigmer.protoc.golden.ProtoCompiler;
import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes APIs of any size as protos, with the comments and files that real ones have, and asks protoc for the request. */
final class SyntheticApi {
    private static final String OPTIONS = "ai.stigmer.iam.iampolicy.v1.rpcauthorization";
    private static final int SOURCE_FILE_DESCRIPTORS = 17;

    private SyntheticApi() {}

    /** The request for so many services of so many rpcs, with what protoc sends beside what is needed. */
    static byte[] request(int services, int rpcs) throws IOException, InterruptedException {
        Path root = Files.createTempDirectory("synthetic");
        List<String> files = new ArrayList<>();
        for (int i = 0; i < services; i++) {
            files.add(write(root, "api", i, messages(i)));
            files.add(write(root, "io", i, inputs(i)));
            files.add(write(root, "service", i, service(i, rpcs)));
        }
        CodeGeneratorRequest request = ProtoCompiler.request(List.of(root), files, "");
        // protoc repeats the descriptors of the files to generate, with their source-retained options.
        UnknownFieldSet.Field.Builder repeated = UnknownFieldSet.Field.newBuilder();
        request.getProtoFileList().stream()
                .filter(file -> files.contains(file.getName()))
                .map(file -> ByteString.copyFrom(file.toByteArray()))
                .forEach(repeated::addLengthDelimited);
        return request.toBuilder()
                .setUnknownFields(UnknownFieldSet.newBuilder()
                        .addField(SOURCE_FILE_DESCRIPTORS, repeated.build())
                        .build())
                .build()
                .toByteArray();
    }

    private static String write(Path root, String file, int number, String text) throws IOException {
        String name = "synthetic/v1/thing%d/%s.proto".formatted(number, file);
        Path path = root.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return name;
    }

    private static String head(int number, String... imports) {
        StringBuilder head = new StringBuilder("syntax = \"proto3\";\n\npackage synthetic.v1.thing" + number + ";\n\n");
        for (String file : imports) {
            head.append("import \"").append(file).append("\";\n");
        }
        return head.append("option java_multiple_files = true;\noption java_package = \"com.example.synthetic.thing")
                .append(number)
                .append("\";\n\n")
                .toString();
    }

    private static String messages(int number) {
        StringBuilder text = new StringBuilder(head(
                number,
                "ai/stigmer/commons/apiresource/metadata.proto",
                "ai/stigmer/commons/apiresource/status.proto"));
        text.append("// The resource, as everyone sees it.\nmessage Thing")
                .append(number)
                .append(" {\n");
        text.append("  ai.stigmer.commons.apiresource.ApiResourceMetadata metadata = 1;\n  Spec spec = 2;\n");
        text.append("  ai.stigmer.commons.apiresource.ApiResourceAuditStatus status = 3;\n\n");
        text.append("  // What a user asks for.\n  message Spec {\n");
        for (int i = 1; i <= 20; i++) {
            text.append("    // Field ").append(i).append(" says something that matters to somebody.\n");
            text.append("    string field_").append(i).append(" = ").append(i).append(";\n");
        }
        return text.append("  }\n}\n").toString();
    }

    private static String inputs(int number) {
        return head(number, "synthetic/v1/thing%d/api.proto".formatted(number)) + """
                  // Asks for a page.
                  message ListRequest {
                    // The organization.
                    string org = 1;
                    int32 page_size = 2;
                    string page_token = 3;
                  }

                  // A page.
                  message ListResponse {
                    repeated Thing%d items = 1;
                    string next_page_token = 2;
                  }
                  """.formatted(number);
    }

    private static String service(int number, int rpcs) {
        StringBuilder text = new StringBuilder(head(
                number,
                "synthetic/v1/thing%d/api.proto".formatted(number),
                "synthetic/v1/thing%d/io.proto".formatted(number),
                "ai/stigmer/iam/iampolicy/v1/rpcauthorization/method_options.proto"));
        text.append("// Does everything that one can do to a thing.\nservice Thing")
                .append(number);
        text.append("Controller {\n");
        for (int i = 0; i < rpcs; i++) {
            text.append("  // Does what number ").append(i).append(" is there for.\n");
            if (i % 5 == 4) {
                text.append(
                        "  rpc list%d(ListRequest) returns (ListResponse) {\n    option (%s.is_skip_authorization) = true;\n  }\n\n"
                                .formatted(i, OPTIONS));
            } else {
                text.append("""
                          rpc call%1$d(Thing%2$d) returns (Thing%2$d) {
                            option (%3$s.config).permission = can_edit;
                            option (%3$s.config).resource_kind = agent;
                            option (%3$s.config).field_path = "metadata.id";
                            option (%3$s.config).error_msg = "unauthorized to call number %1$d";
                          }

                        """.formatted(i, number, OPTIONS));
            }
        }
        return text.append("}\n").toString();
    }
}
