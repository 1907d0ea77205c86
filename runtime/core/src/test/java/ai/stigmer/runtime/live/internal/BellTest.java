package ai.stigmer.runtime.live.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BellTest {
    private final Bell bell = new Bell("test");

    @Test
    void a_bell_is_rung_once_until_it_is_heard() {
        assertThat(bell.ring()).isTrue();
        assertThat(bell.ring()).isFalse();

        bell.heard();

        assertThat(bell.ring()).isTrue();
    }

    @Test
    void a_reader_that_waits_for_no_news_needs_no_entry() throws InterruptedException {
        bell.await(Duration.ZERO);

        assertThat(bell.ring()).isFalse();
    }

    @Test
    void who_waits_behind_the_ringing_does_not_wait() throws InterruptedException {
        bell.ring();

        bell.await(Duration.ofDays(1));
    }
}
