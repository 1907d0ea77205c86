package ai.stigmer.runtime.events.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.runtime.events.DeadLetters;
import ai.stigmer.runtime.store.internal.mongo.TaskStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutboxRelayPaceTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int WORKERS = 2;

    private final TaskStore store = new TaskStore();
    private final CollectingSink sink = new CollectingSink();

    @Test
    void a_relay_that_always_has_work_claims_it_at_its_pace() {
        // given: an outbox that is never empty
        store.created("acme", "one");
        List<Outbox.Claim> claimed = store.outbox().claim(1, MINUTE);
        AtomicInteger claims = new AtomicInteger();
        Outbox endless = new Outbox() {
            @Override
            public List<Claim> claim(int resources, Duration lease) {
                claims.incrementAndGet();
                return claimed;
            }

            @Override
            public void giveBack(List<Delivered> delivered) {
                // There is always more.
            }

            @Override
            public DeadLetters deadLetters() {
                return store.outbox().deadLetters();
            }
        };

        // when
        long began = System.nanoTime();
        OutboxRelay relay = OutboxRelay.start(
                List.of(endless),
                sink,
                new OutboxRelay.Settings(MINUTE, MINUTE, OutboxRelay.Settings.DEFAULT.retries(), WORKERS));
        try (relay) {
            await().until(() -> claims.get() >= 10 * WORKERS);
        }

        // then
        long paces = (System.nanoTime() - began) / OutboxRelay.BETWEEN_CLAIMS.toNanos();
        assertThat(claims.get()).isLessThanOrEqualTo(Math.toIntExact(WORKERS * (paces + 1)));
    }
}
