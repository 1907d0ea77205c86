package ai.stigmer.example.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    private final Latencies latencies = new Latencies();

    @Test
    void a_percentile_is_the_time_within_which_that_part_was_answered() {
        for (int millis = 2_000; millis >= 1; millis--) {
            latencies.add(Duration.ofMillis(millis).toNanos());
        }

        assertThat(latencies.percentile(0.50)).isEqualTo(Duration.ofSeconds(1));
        assertThat(latencies.percentile(0.99)).isEqualTo(Duration.ofMillis(1_980));
        assertThat(latencies.percentile(1)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void calls_of_several_clients_are_taken_together() {
        Latencies others = new Latencies();
        others.add(5);
        latencies.add(3);

        latencies.addAll(others);

        assertThat(latencies.count()).isEqualTo(2);
        assertThat(latencies.percentile(1)).isEqualTo(Duration.ofNanos(5));
    }

    @Test
    void without_a_call_it_is_zero() {
        assertThat(latencies.percentile(0.99)).isZero();
    }
}
