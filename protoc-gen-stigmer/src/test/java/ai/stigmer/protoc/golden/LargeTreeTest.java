package ai.stigmer.protoc.golden;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A tree of protos as large organizations keep it: many packages, each with messages of its own in a file beside that of
 * its services, two versions side by side, common messages that all of them import, and services whose names repeat.
 */
final class LargeTreeTest {
    private static final int PACKAGES = Integer.getInteger("stigmer.packages", 5);
    private static final int RPCS = 20;

    @TempDir
    private Path folder;

    @Test
    void a_tree_of_hundreds_of_rpcs_generates_and_compiles() throws Exception {
        // given
        GoldenCase tree = new GoldenCase(Files.createDirectories(folder.resolve("tree")));
        write(tree, "acme/type/reference.proto", """
                syntax = "proto3";
                package acme.type;
                option java_package = "com.acme.type";
                option java_multiple_files = true;
                message Reference { string name = 1; Parent parent = 2; message Parent { string name = 1; } }
                enum Kind { KIND_UNSPECIFIED = 0; shelf = 1; book = 2; }
                """);
        for (int i = 0; i < PACKAGES; i++) {
            for (String version : new String[] {"v1", "v1beta1"}) {
                write(tree, "acme/area%d/%s/resources.proto".formatted(i, version), resources(i, version));
                write(tree, "acme/area%d/%s/service.proto".formatted(i, version), services(i, version));
            }
        }

        // when
        Generation generation = Generation.of(tree.request());

        // then
        assertThat(generation.error()).isEmpty();
        assertThat(generation.files()).hasSize(2 * 2 * PACKAGES);
        assertThat(generation.files().values().stream()
                        .mapToLong(controller -> controller.split("new RpcMethod<>", -1).length - 1)
                        .sum())
                .isEqualTo(2L * 2 * PACKAGES * RPCS);
        Path classes = GeneratedCode.compileProtos(List.of(tree), folder.resolve("work"));
        assertThat(GeneratedCode.compile(generation.files(), classes)).succeededWithoutWarnings();
    }

    private static void write(GoldenCase tree, String name, String text) throws Exception {
        Path file = tree.folder().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String header(int area, String version) {
        return """
                syntax = "proto3";
                package acme.area%1$d.%2$s;
                import "acme/type/reference.proto";
                import "stigmer/options.proto";
                option java_package = "com.acme.area%1$d.%2$s";
                option java_multiple_files = true;
                option java_outer_classname = "Area%1$d";
                """.formatted(area, version);
    }

    private static String resources(int area, String version) {
        return header(area, version).replace("Area", "AreaResources") + """
                message Book {
                  string name = 1;
                  acme.type.Reference shelf = 2;
                  oneof place { string rack = 3; Location location = 4; }
                  map<string, string> labels = 5;
                  message Location { string name = 1; }
                }
                message BookRequest {
                  Book book = 1;
                  acme.type.Reference reference = 2;
                  acme.type.Kind kind = 3;
                  repeated string names = 4;
                }
                """;
    }

    private static String services(int area, String version) {
        StringBuilder text = new StringBuilder(header(area, version).replace("Area", "AreaServices"));
        text.append("import \"acme/area%d/%s/resources.proto\";\n".formatted(area, version));
        for (String service : new String[] {"BookService", "AdminService"}) {
            text.append("// Serves books.\nservice ").append(service).append(" {\n");
            for (int rpc = 0; rpc < RPCS; rpc++) {
                text.append("  rpc Call%dBook(%sBookRequest) returns (%sBook) {\n"
                        .formatted(rpc, rpc % 5 == 4 ? "stream " : "", rpc % 3 == 2 ? "stream " : ""));
                text.append("    option (stigmer.rpc) = { ").append(who(rpc)).append(" };\n  }\n");
            }
            text.append("}\n");
        }
        return text.toString();
    }

    private static String who(int rpc) {
        return switch (rpc % 6) {
            case 0 -> "permission: \"can_view\" kind: \"book\" id: \"book.location.name\"";
            case 1 ->
                "permission: \"can_edit\" kind_path: \"kind\" id: \"reference.parent.name\" error_msg: \"not yours\"";
            case 2 -> "permission: \"can_list\" kind: \"book\" id: \"names\"";
            case 3 -> "access: HANDLER";
            case 4 -> "access: PUBLIC";
            default ->
                "permission: \"can_view\" kind: \"book\" id: \"book.rack\""
                        + " also { permission: \"can_view\" kind: \"shelf\" id: \"book.shelf.name\" }";
        };
    }
}
