package ai.stigmer.example.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadIT {
    private static final String FIGURE = "[0-9]+(\\.[0-9]+)?";

    @ParameterizedTest
    @ValueSource(strings = {"update-status", "update"})
    void a_load_fails_no_call_and_loses_no_write_and_says_so_on_its_last_line(String operation) throws Exception {
        // when
        Finished load = run(
                "--operation", operation, "--messages", "700", "--clients", "2", "--seconds", "1", "--warm-up", "0");

        // then
        assertThat(load.exitCode()).as(load.output()).isZero();
        List<String> lines = load.output().lines().toList();
        assertThat(lines.get(lines.size() - 1))
                .matches("result throughput=" + FIGURE + " p50_ms=" + FIGURE + " p99_ms=" + FIGURE + " server_cpu_us="
                        + FIGURE + " errors=0 lost=0");
        assertThat(lines).anyMatch(line -> line.contains("calls/s"));
    }

    @Test
    void writers_of_one_execution_are_all_served_and_lose_nothing() throws Exception {
        // when
        Finished load = run("--one-resource", "--messages", "0", "--clients", "12", "--seconds", "2", "--warm-up", "0");

        // then
        assertThat(load.exitCode()).as(load.output()).isZero();
        assertThat(load.output().strip()).endsWith("errors=0 lost=0");
    }

    @Test
    void a_comparison_puts_the_same_load_on_services_that_are_written_by_hand() throws Exception {
        // when
        Finished comparison =
                run("--compare", "1", "--messages", "1000", "--clients", "1", "--seconds", "1", "--warm-up", "0");

        // then
        assertThat(comparison.exitCode()).as(comparison.output()).isZero();
        assertThat(comparison.output().lines().filter(line -> line.endsWith("errors=0 lost=0")))
                .hasSize(3);
        assertThat(comparison.output().strip())
                .matches("(?s).*result cpu_to_same=" + FIGURE + " throughput_to_same=" + FIGURE + " throughput_to_json="
                        + FIGURE);
    }

    @Test
    void subscribers_are_all_served_and_see_no_older_state_after_a_newer_one() throws Exception {
        // when
        Finished load = run(
                "subscribers",
                "--subscribers",
                "20",
                "--rounds",
                "1",
                "--followers",
                "5",
                "--updates",
                "20",
                "--seconds",
                "1");

        // then
        assertThat(load.exitCode()).as(load.output()).isZero();
        assertThat(load.output())
                .contains(
                        "storm 1: 20 of 20 served",
                        "follow: 5 subscribers",
                        "stalled: 20 subscribers",
                        "spec: 20 changes")
                .endsWith("result refused=0 backwards=0\n");
    }

    @Test
    void a_load_on_a_service_that_is_not_there_is_an_error() throws Exception {
        // when
        Finished load = run("--target", "127.0.0.1:1", "--clients", "1", "--seconds", "1");

        // then
        assertThat(load.exitCode()).isEqualTo(1);
        assertThat(load.output()).contains("error: ", "UNAVAILABLE");
    }

    @Test
    void numbers_without_sense_are_a_mistake_in_usage() throws Exception {
        assertThat(run("--clients", "0").exitCode()).isEqualTo(2);
        assertThat(run("--compare", "1", "--operation", "get").exitCode()).isEqualTo(2);
    }

    /** What a process said and how it ended. */
    private record Finished(int exitCode, String output) {}

    private static Finished run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                // It lives for seconds.
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("example-load.jar")));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Finished(process.waitFor(), output);
    }
}
