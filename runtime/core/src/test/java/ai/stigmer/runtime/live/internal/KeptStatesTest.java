package ai.stigmer.runtime.live.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.live.internal.KeptStates.Evicted;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeptStatesTest {
    private static final Duration SHORT = Duration.ofNanos(10);
    private static final Duration LONG = Duration.ofNanos(1_000);

    private long now;
    private final KeptStates<String> kept = new KeptStates<>(3 * 1024, () -> now);

    @Test
    void the_oldest_states_make_room_for_the_newest() {
        kept.add("a", 1, 512, LONG);
        kept.add("b", 1, 512, LONG);
        kept.add("a", 2, 512, LONG);
        kept.add("c", 1, 512, LONG);

        assertThat(kept.add("d", 7, 1024, LONG)).containsExactly(new Evicted<>("b", 1L), new Evicted<>("a", 2L));
        assertThat(kept.has("d", 7)).isTrue();
        assertThat(kept.has("a", 1)).isFalse();
    }

    @Test
    void a_state_takes_the_room_of_the_one_before() {
        for (int version = 1; version < 100; version++) {
            assertThat(kept.add("a", version, 2048, LONG)).isEmpty();
        }

        assertThat(kept.has("a", 99)).isTrue();
        assertThat(kept.has("a", 100)).isFalse();
    }

    @Test
    void what_redis_has_dropped_by_itself_takes_no_room() {
        kept.add("a", 1, 1024, SHORT);
        kept.add("b", 1, 1024, SHORT);
        now = 11;

        assertThat(kept.add("c", 1, 2048, LONG)).isEmpty();
        assertThat(kept.has("a", 1)).isFalse();
    }
}
