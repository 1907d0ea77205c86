package ai.stigmer.example.load;

import static ai.stigmer.example.load.LoadProgram.FIGURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadIT {
    @ParameterizedTest
    @ValueSource(strings = {"update-status", "update"})
    void a_load_fails_no_call_and_loses_no_write_and_says_so_on_its_last_line(String operation) throws Exception {
        // when
        LoadProgram load = LoadProgram.run(
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
        LoadProgram load = LoadProgram.run(
                "--one-resource", "--messages", "0", "--clients", "12", "--seconds", "2", "--warm-up", "0");

        // then
        assertThat(load.exitCode()).as(load.output()).isZero();
        assertThat(load.output().strip()).endsWith("errors=0 lost=0");
    }

    @Test
    void a_load_on_a_service_that_is_not_there_is_an_error() throws Exception {
        // when
        LoadProgram load = LoadProgram.run("--target", "127.0.0.1:1", "--clients", "1", "--seconds", "1");

        // then
        assertThat(load.exitCode()).isEqualTo(1);
        assertThat(load.output()).contains("error: ", "UNAVAILABLE");
    }

    @Test
    void numbers_without_sense_are_a_mistake_in_usage() throws Exception {
        assertThat(LoadProgram.run("--clients", "0").exitCode()).isEqualTo(2);
        assertThat(LoadProgram.run("--compare", "1", "--operation", "get").exitCode())
                .isEqualTo(2);
    }
}
