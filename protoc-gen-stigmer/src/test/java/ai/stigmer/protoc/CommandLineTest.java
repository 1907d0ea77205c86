package ai.stigmer.protoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plugin says to people. */
final class CommandLineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void version_names_the_program() {
        assertThat(run("--version")).isZero();
        assertThat(output()).startsWith("protoc-gen-stigmer ");
    }

    @Test
    void help_explains_every_option() {
        assertThat(run("--help")).isZero();
        assertThat(output())
                .contains(
                        "missing_authorization=",
                        "inject=",
                        "generated=",
                        "manifest=",
                        "docs=",
                        "authorization_package=",
                        "dump=",
                        "--compare OLD NEW");
    }

    @Test
    void an_unknown_argument_is_one_line_of_error() {
        assertThat(run("--frobnicate")).isEqualTo(2);
        assertThat(error()).isEqualTo("protoc-gen-stigmer: unknown argument --frobnicate; try --help\n");
    }

    @Test
    void compare_of_equal_manifests_finds_nothing() throws IOException {
        Path manifest = manifest("old", checked("p.S/a", "can_edit", "agent", "id"));

        assertThat(run("--compare", manifest.toString(), manifest.toString())).isZero();
        assertThat(output()).isEqualTo("Nothing changed in who may call what.\n");
    }

    @Test
    void compare_prints_every_rpc_that_became_weaker_stronger_new_or_gone_and_fails_for_weaker() throws IOException {
        Path older = manifest(
                "old",
                checked("p.S/a", "can_edit", "agent", "id"),
                checked("p.S/b", "can_edit", "agent", "id"),
                checked("p.S/c", "can_edit", "agent", "id"),
                checked("p.S/d", "can_edit", "agent", "id"),
                posture("p.S/e", "handler"),
                posture("p.S/f", "handler"),
                posture("p.S/g", "public"),
                posture("p.S/h", "public"));
        Path newer = manifest(
                "new",
                posture("p.S/a", "public"),
                posture("p.S/b", "handler"),
                checked("p.S/c", "can_view", "agent", "id"),
                checked("p.S/d", "can_edit", "agent", "parent.id"),
                posture("p.S/e", "public"),
                checked("p.S/f", "can_edit", "agent", "id"),
                posture("p.S/g", "handler"),
                posture("p.S/i", "public"));

        assertThat(run("--compare", older.toString(), newer.toString())).isEqualTo(1);
        assertThat(output()).isEqualTo("""
                        weaker    p.S/a: can_edit on agent <id> -> public
                        weaker    p.S/b: can_edit on agent <id> -> handler
                        weaker    p.S/c: can_edit on agent <id> -> can_view on agent <id>
                        weaker    p.S/d: can_edit on agent <id> -> can_edit on agent <parent.id>
                        weaker    p.S/e: handler -> public
                        stronger  p.S/f: handler -> can_edit on agent <id>
                        stronger  p.S/g: public -> handler
                        gone      p.S/h: public
                        new       p.S/i: public
                        """);
    }

    @Test
    void compare_passes_when_nothing_became_weaker() throws IOException {
        Path older = manifest("old", posture("p.S/a", "public"));
        Path newer = manifest("new", checked("p.S/a", "can_view", "agent", "id"), posture("p.S/b", "public"));

        assertThat(run("--compare", older.toString(), newer.toString())).isZero();
    }

    @Test
    void compare_refuses_what_is_no_manifest() throws IOException {
        Path manifest = manifest("old");
        for (String text :
                List.of("", "{", "[]", "{}", "{\"version\": 2, \"rpcs\": []}", "{\"version\": 1, \"rpcs\": [{}]}")) {
            Path broken = Files.writeString(folder.resolve("broken.json"), text);
            errors.reset();

            assertThat(run("--compare", manifest.toString(), broken.toString())).isEqualTo(2);
            assertThat(error())
                    .startsWith("protoc-gen-stigmer: " + broken + " ")
                    .hasLineCount(1);
        }
        assertThat(run("--compare", manifest.toString(), "absent.json")).isEqualTo(2);
        assertThat(run("--compare", manifest.toString())).isEqualTo(2);
    }

    private Path manifest(String name, String... rpcs) throws IOException {
        String json = "{\"version\": 1, \"rpcs\": [" + String.join(",\n", rpcs) + "]}";
        return Files.writeString(folder.resolve(name + ".json"), json);
    }

    private static String posture(String method, String posture) {
        return "{\"method\": \"%s\", \"posture\": \"%s\", \"line\": 7}".formatted(method, posture);
    }

    private static String checked(String method, String permission, String kind, String path) {
        return ("{\"method\": \"%s\", \"posture\": \"checked\", \"permission\": \"%s\", \"resource_kind\": \"%s\", "
                        + "\"field_path\": \"%s\", \"error_msg\": \"say \\\"no\\\"\", \"line\": 3}")
                .formatted(method, permission, kind, path);
    }

    private int run(String... arguments) {
        return new CommandLine(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String error() {
        return errors.toString(StandardCharsets.UTF_8);
    }
}
