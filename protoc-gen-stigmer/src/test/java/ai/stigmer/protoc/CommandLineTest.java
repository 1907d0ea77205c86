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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(output()).contains("--compare OLD NEW", "--allow-new-public");
        assertThat(PluginOptions.NAMES)
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(name -> assertThat(output()).contains("\n  " + name + "="));
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
    void compare_knows_what_is_checked_on_what_an_operation_finds() throws IOException {
        Path older = manifest(
                "old",
                found("p.S/list", "can_view", "agent"),
                found("p.S/other", "can_view", "agent"),
                posture("p.S/apply", "target"));
        Path newer = manifest(
                "new",
                found("p.S/list", "can_see", "agent"),
                posture("p.S/other", "handler"),
                posture("p.S/apply", "public"));

        assertThat(run("--compare", older.toString(), newer.toString())).isEqualTo(1);
        assertThat(output()).isEqualTo("""
                        weaker    p.S/apply: target -> public
                        weaker    p.S/list: can_view on each agent that it finds -> can_see on each agent that it finds
                        weaker    p.S/other: can_view on each agent that it finds -> handler
                        """);
    }

    @Test
    void compare_knows_what_an_rpc_needs_besides() throws IOException {
        String alone = checked("p.S/a", "can_edit", "agent", "id");
        String both = alone.replace(
                "\"line\"",
                "\"also\": [{\"permission\": \"can_view\", \"resource_kind\": \"task\", \"field_path\": \"to\"}], \"line\"");
        Path older = manifest("old", alone, both.replace("p.S/a", "p.S/b"), both.replace("p.S/a", "p.S/c"));
        Path newer = manifest(
                "new",
                both,
                alone.replace("p.S/a", "p.S/b"),
                both.replace("p.S/a", "p.S/c").replace("can_view", "can_see"));

        assertThat(run("--compare", older.toString(), newer.toString())).isEqualTo(1);
        assertThat(output()).isEqualTo("""
                        stronger  p.S/a: can_edit on agent <id> -> can_edit on agent <id> and can_view on task <to>
                        weaker    p.S/b: can_edit on agent <id> and can_view on task <to> -> can_edit on agent <id>
                        weaker    p.S/c: can_edit on agent <id> and can_view on task <to> -> can_edit on agent <id> and can_see on task <to>
                        """);
    }

    @Test
    void compare_takes_no_manifest_whose_further_check_lacks_its_resource() throws IOException {
        String both = checked("p.S/a", "can_edit", "agent", "id")
                .replace("\"line\"", "\"also\": [{\"permission\": \"can_view\"}], \"line\"");
        Path manifest = manifest("old", both);

        assertThat(run("--compare", manifest.toString(), manifest.toString())).isEqualTo(2);
    }

    @Test
    void compare_passes_when_nothing_became_weaker() throws IOException {
        Path older = manifest("old", posture("p.S/a", "public"));
        Path newer = manifest("new", checked("p.S/a", "can_view", "agent", "id"), posture("p.S/b", "handler"));

        assertThat(run("--compare", older.toString(), newer.toString())).isZero();
    }

    @Test
    void compare_fails_for_a_public_rpc_that_is_new_unless_it_is_allowed() throws IOException {
        Path older = manifest("old", posture("p.S/a", "public"));
        Path newer = manifest("new", posture("p.S/renamed", "public"));

        assertThat(run("--compare", older.toString(), newer.toString())).isEqualTo(1);
        assertThat(run("--compare", "--allow-new-public", older.toString(), newer.toString()))
                .isZero();
        assertThat(run("--compare", older.toString(), newer.toString(), "--allow-new-public"))
                .isZero();
    }

    @Test
    void what_is_allowed_to_be_new_may_still_not_become_weaker() throws IOException {
        Path older = manifest("old", checked("p.S/a", "can_view", "agent", "id"));
        Path newer = manifest("new", posture("p.S/a", "public"), posture("p.S/b", "public"));

        assertThat(run("--compare", "--allow-new-public", older.toString(), newer.toString()))
                .isEqualTo(1);
    }

    @Test
    void compare_prints_another_call_shape_and_another_refusal() throws IOException {
        String check = checked("p.S/a", "can_view", "agent", "id");
        Path older = manifest("old", check.replace("\"line\"", "\"shape\": \"unary\", \"line\""));
        Path newer = manifest(
                "new",
                check.replace("say \\\"no\\\"", "go").replace("\"line\"", "\"shape\": \"serverStreaming\", \"line\""));

        assertThat(run("--compare", older.toString(), newer.toString())).isZero();
        assertThat(output()).isEqualTo("""
                        changed   p.S/a: call unary -> serverStreaming
                        changed   p.S/a: refusal "say "no"" -> "go"
                        """);
    }

    @Test
    void a_fixed_kind_is_not_taken_for_a_path_that_reads_the_same() throws IOException {
        String fixed = checked("p.S/a", "can_view", "<kind>", "id");
        Path older = manifest("old", fixed);
        Path newer =
                manifest("new", fixed.replace("\"resource_kind\": \"<kind>\"", "\"resource_kind_path\": \"kind\""));

        assertThat(run("--compare", older.toString(), newer.toString())).isEqualTo(1);
    }

    @Test
    void a_byte_order_mark_is_passed_over_and_nothing_raw_is_printed() throws IOException {
        Path older = manifest("old");
        Path newer = manifest("new", posture("p.S/a\\u001b[31m\\u202e", "public"));
        Files.writeString(newer, "\ufeff" + Files.readString(newer));

        assertThat(run("--compare", older.toString(), newer.toString())).isEqualTo(1);
        assertThat(output()).isEqualTo("new       p.S/a\\u001b[31m\\u202e: public\n");
    }

    @Test
    void what_is_not_utf_8_is_one_line_of_error() throws IOException {
        Path broken = Files.write(folder.resolve("broken.json"), new byte[] {(byte) 0xff, (byte) 0xfe, '{', 0});

        assertThat(run("--compare", broken.toString(), broken.toString())).isEqualTo(2);
        assertThat(error()).isEqualTo("protoc-gen-stigmer: " + broken + " is not UTF-8\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '^', textBlock = """
            {"method": "a/b", "posture": "public"}, {"method": "a/b", "posture": "handler"} ! lists the rpc a/b twice
            {"method": "a/b", "posture": "checked", "posture": "public"}       ! says "posture" twice in one object
            {"method": "a/b", "posture": "Public"}                             ! has an rpc of the posture "Public"; known are [checked, found, target, handler, public]
            {"method": "a/b", "posture": "checked"}                            ! has an rpc without permission: a/b
            {"method": "a/b", "posture": "checked", "permission": "p"}         ! has an rpc without resource_kind and resource_kind_path: a/b
            {"method": ["a/b"], "posture": "public"}                           ! is no manifest: method is not what it should be
            {"method": "a\\u001b[31m", "posture": "\\u001b[2J"}                ! has an rpc of the posture "\\u001b[2J"; known are [checked, found, target, handler, public]
            """)
    void compare_refuses_a_manifest_that_could_hide_something(String rpcs, String message) throws IOException {
        Path broken = manifest("broken", rpcs);

        assertThat(run("--compare", broken.toString(), broken.toString())).isEqualTo(2);
        assertThat(error()).isEqualTo("protoc-gen-stigmer: " + broken + " " + message + "\n");
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

    private static String found(String method, String permission, String kind) {
        return ("{\"method\": \"%s\", \"posture\": \"found\", \"operation\": \"LIST\", \"permission\": \"%s\", "
                        + "\"resource_kind\": \"%s\", \"line\": 5}")
                .formatted(method, permission, kind);
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
