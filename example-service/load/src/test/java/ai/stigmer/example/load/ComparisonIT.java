package ai.stigmer.example.load;

import static ai.stigmer.example.load.LoadProgram.FIGURE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonIT {
    @Test
    void a_comparison_puts_the_same_load_on_services_that_are_written_by_hand() throws Exception {
        // when
        LoadProgram comparison = LoadProgram.run(
                "--compare", "1", "--messages", "1000", "--clients", "1", "--seconds", "1", "--warm-up", "0");

        // then
        assertThat(comparison.exitCode()).as(comparison.output()).isZero();
        assertThat(comparison.output().lines().filter(line -> line.endsWith("errors=0 lost=0")))
                .hasSize(3);
        assertThat(comparison.output().strip())
                .matches("(?s).*result cpu_to_same=" + FIGURE + " throughput_to_same=" + FIGURE + " throughput_to_json="
                        + FIGURE);
    }
}
