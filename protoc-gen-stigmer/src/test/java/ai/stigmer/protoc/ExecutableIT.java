package ai.stigmer.protoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ai.stigmer.protoc.golden.GoldenCase;
import ai.stigmer.protoc.golden.ProtoCompiler;
import com.google.protobuf.ByteString;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one executable file that the build leaves, as protoc and people start it. */
final class ExecutableIT {
    private static final Path BUILT = Path.of("target/protoc-gen-stigmer").toAbsolutePath();

    @TempDir
    private Path folder;

    private record Outcome(int exitCode, ByteString out, String errors) {
        String text() {
            return out.toStringUtf8();
        }
    }

    @Test
    void protoc_runs_it_from_any_folder_through_a_symbolic_link_on_a_path_with_blanks() throws Exception {
        Path home = Files.createDirectories(folder.resolve("a b/c d"));
        Path copy = Files.copy(BUILT, home.resolve("the plugin"));
        assertThat(copy.toFile().setExecutable(true)).isTrue();
        Path link = Files.createSymbolicLink(folder.resolve("link to it"), Path.of("a b/c d/the plugin"));
        GoldenCase golden = GoldenCase.named("call_shapes");

        for (String round : List.of("first", "second")) {
            Path output = Files.createDirectories(folder.resolve(round));
            List<String> arguments = new ArrayList<>(
                    List.of("--plugin=protoc-gen-stigmer=" + link, "--stigmer_out=" + output, "shapes.proto"));
            assertThat(ProtoCompiler.run(golden.roots(), arguments)).isEmpty();
            assertThat(filesIn(output)).isEqualTo(golden.expectedFiles());
        }

        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.filter(ExecutableIT::isArchive))
                    .as("the class-data archive beside the executable")
                    .hasSize(1);
        }
    }

    @Test
    void it_starts_from_a_relative_path_and_from_the_search_path() throws Exception {
        byte[] request = GoldenCase.named("call_shapes").request().toByteArray();
        Path bin = Files.createDirectories(folder.resolve("bin"));
        assertThat(Files.copy(BUILT, bin.resolve("protoc-gen-stigmer")).toFile().setExecutable(true))
                .isTrue();

        Outcome relative = start(List.of("bin/protoc-gen-stigmer"), request);
        Outcome searched = start(List.of("sh", "-c", "PATH=\"$PWD/bin:$PATH\" protoc-gen-stigmer"), request);

        assertThat(relative.exitCode()).isZero();
        assertThat(searched.exitCode()).isZero();
        assertThat(CodeGeneratorResponse.parseFrom(relative.out()))
                .isEqualTo(CodeGeneratorResponse.parseFrom(searched.out()));
    }

    @Test
    void in_a_folder_that_cannot_be_written_it_goes_without_an_archive_and_says_nothing() throws Exception {
        Path home = Files.createDirectories(folder.resolve("read-only"));
        Path copy = Files.copy(BUILT, home.resolve("protoc-gen-stigmer"));
        assertThat(copy.toFile().setExecutable(true)).isTrue();
        assertThat(home.toFile().setWritable(false)).isTrue();

        Outcome outcome = start(
                List.of(copy.toString()),
                GoldenCase.named("call_shapes").request().toByteArray());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.errors()).isEmpty();
        assertThat(home.toFile().setWritable(true)).isTrue();
    }

    @Test
    void a_damaged_archive_costs_time_and_nothing_else() throws Exception {
        byte[] request = GoldenCase.named("call_shapes").request().toByteArray();
        Path copy = Files.copy(BUILT, folder.resolve("protoc-gen-stigmer"));
        assertThat(copy.toFile().setExecutable(true)).isTrue();
        Outcome first = start(List.of(copy.toString()), request);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path archive : files.filter(ExecutableIT::isArchive).toList()) {
                assertThat(archive.toFile().setWritable(true)).isTrue();
                Files.write(archive, new byte[4096]);
            }
        }

        Outcome second = start(List.of(copy.toString()), request);

        assertThat(second.exitCode()).isZero();
        assertThat(second.errors()).isEmpty();
        assertThat(second.out()).isEqualTo(first.out());
    }

    @Test
    void the_output_is_the_same_byte_for_byte_in_every_run_and_whatever_the_order_of_the_files() throws Exception {
        CodeGeneratorRequest request = GoldenCase.named("agent_execution").request();
        CodeGeneratorRequest.Builder reversed = request.toBuilder().clearFileToGenerate();
        for (int i = request.getFileToGenerateCount() - 1; i >= 0; i--) {
            reversed.addFileToGenerate(request.getFileToGenerate(i));
        }

        Outcome one = start(List.of(BUILT.toString()), request.toByteArray());
        Outcome again = start(List.of(BUILT.toString()), request.toByteArray());
        Outcome otherOrder = start(List.of(BUILT.toString()), reversed.build().toByteArray());

        assertThat(again.out()).isEqualTo(one.out());
        assertThat(otherOrder.out()).isEqualTo(one.out());
    }

    @Test
    void a_dumped_request_replays() throws Exception {
        Path dump = folder.resolve("request.binpb");
        CodeGeneratorRequest request = GoldenCase.named("call_shapes").request().toBuilder()
                .setParameter("dump=" + dump)
                .build();

        Outcome first = start(List.of(BUILT.toString()), request.toByteArray());
        Outcome replayed = start(List.of("sh", "-c", BUILT + " < " + dump), new byte[0]);

        assertThat(Files.readAllBytes(dump)).isEqualTo(request.toByteArray());
        assertThat(replayed.out()).isEqualTo(first.out());
    }

    @Test
    void an_empty_a_truncated_and_a_garbled_request_are_one_line_of_error_and_exit_code_1() throws Exception {
        byte[] request = GoldenCase.named("call_shapes").request().toByteArray();
        byte[] garbled = request.clone();
        Arrays.fill(garbled, 20, 60, (byte) 0xff);

        for (byte[] broken : List.of(new byte[0], Arrays.copyOf(request, request.length - 5), garbled)) {
            Outcome outcome = start(List.of(BUILT.toString()), broken);

            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(outcome.errors()).startsWith("protoc-gen-stigmer: ").hasLineCount(1);
        }
    }

    @Test
    void a_reader_that_goes_away_is_one_line_of_error_and_exit_code_1() throws Exception {
        CodeGeneratorRequest request = GoldenCase.named("many_rpcs").request();
        Path file = Files.write(folder.resolve("request"), request.toByteArray());

        Outcome outcome =
                start(List.of("sh", "-c", "{ " + BUILT + " < " + file + "; echo $? > code; } | true"), new byte[0]);

        assertThat(Files.readString(folder.resolve("code")).strip()).isEqualTo("1");
        assertThat(outcome.errors()).startsWith("protoc-gen-stigmer: ").hasLineCount(1);
    }

    @Test
    void on_a_terminal_it_explains_itself_instead_of_waiting() throws Exception {
        assumeThat(Path.of("/usr/bin/script")).exists();

        Outcome outcome = start(List.of("script", "-qec", BUILT.toString(), "/dev/null"), null);

        assertThat(outcome.text()).contains("protoc-gen-stigmer is a plugin of protoc", "--compare OLD NEW");
    }

    @Test
    void version_and_help_answer() throws Exception {
        assertThat(start(List.of(BUILT.toString(), "--version"), new byte[0]).text())
                .matches("protoc-gen-stigmer \\d+\\.\\d+\\.\\d+.*\n");
        assertThat(start(List.of(BUILT.toString(), "--help"), new byte[0]).exitCode())
                .isZero();
    }

    private Outcome start(List<String> command, byte @Nullable [] input) throws IOException, InterruptedException {
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(errors.toFile())
                .start();
        CompletableFuture<Void> feeding = CompletableFuture.runAsync(() -> feed(process, input));
        byte[] out = process.getInputStream().readAllBytes();
        int exitCode = process.waitFor();
        feeding.join();
        return new Outcome(exitCode, ByteString.copyFrom(out), Files.readString(errors));
    }

    /** Feeds a pipe, as protoc does. Without an input the pipe stays open: what waits for input would never end. */
    private static void feed(Process process, byte @Nullable [] input) {
        if (input == null) {
            return;
        }
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException gone) {
            // The plugin may refuse a request before it has read all of it.
        }
    }

    private static Map<String, String> filesIn(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    /** A class-data archive, or on JDK 25 an AOT cache. */
    private static boolean isArchive(Path file) {
        return file.toString().endsWith(".jsa") || file.toString().endsWith(".aot");
    }
}
