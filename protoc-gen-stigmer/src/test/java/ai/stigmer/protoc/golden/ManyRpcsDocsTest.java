package ai.stigmer.protoc.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of 200 rpcs is one that people read. */
final class ManyRpcsDocsTest {
    @Test
    void two_hundred_rpcs_have_contents_tables_and_pictures_of_what_fits_into_one(@TempDir Path folder)
            throws Exception {
        Files.writeString(folder.resolve("many.proto"), proto(169, 30, 1));

        String page = Generation.of(ProtoCompiler.request(List.of(folder), List.of("many.proto"), "docs=page.md"))
                .files()
                .get("page.md");

        assertThat(page)
                .startsWith("# Who may call what\n\n200 rpcs: 200 checked before")
                .contains("- [many.S169](#manys169): 169 rpcs\n")
                .contains("- [many.S30](#manys30): 30 rpcs\n")
                .contains("- [many.S1](#manys1): 1 rpc\n");
        assertThat(page.lines().filter(line -> line.startsWith("| `rpc"))).hasSize(200);
        assertThat(page.lines().filter(line -> line.equals("```mermaid"))).hasSize(2);
        assertThat(page.lines().filter(line -> line.startsWith("  subgraph")))
                .containsExactlyInAnyOrder("  subgraph service1[\"S30\"]", "  subgraph service1[\"S1\"]");
    }

    private static String proto(int... sizes) {
        StringBuilder proto = new StringBuilder("""
                syntax = "proto3";
                package many;
                import "stigmer/options.proto";
                message In { string id = 1; }
                """);
        for (int size : sizes) {
            proto.append("service S").append(size).append(" {\n");
            for (int i = 0; i < size; i++) {
                proto.append("  rpc rpc").append(i).append("(In) returns (In) { option (stigmer.rpc) = ");
                proto.append("{ permission: \"can_view\" kind: \"thing\" id: \"id\" }; }\n");
            }
            proto.append("}\n");
        }
        return proto.toString();
    }
}
