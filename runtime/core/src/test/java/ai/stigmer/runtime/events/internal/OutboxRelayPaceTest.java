package ai.stigmer.runtime.events.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.runtime.events.DeadLetters;
import ai.stigmer.runtime.store.internal.mongo.TaskStore;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How often the two workers of a relay claim what there always is. */
class OutboxRelayPaceTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TaskStore store = new TaskStore();
    private final AtomicInteger claims = new AtomicInteger();

    @Test
    void a_relay_that_always_has_work_claims_it_at_its_pace_however_many_workers_it_has() {
        long began = System.nanoTime();
        OutboxRelay relay = relayOfEndless(1);
        try (relay) {
            await().until(() -> claims.get() >= 20);
        }

        long paces = (System.nanoTime() - began) / OutboxRelay.BETWEEN_CLAIMS.toNanos();
        assertThat(claims.get()).isLessThanOrEqualTo(Math.toIntExact(paces + 1));
    }

    @Test
    void a_relay_that_has_more_than_a_batch_does_not_wait() {
        long began = System.nanoTime();
        OutboxRelay relay = relayOfEndless(OutboxRelay.MAX_CLAIMED);
        try (relay) {
            await().atMost(MINUTE).until(() -> claims.get() >= 1000);
        }

        // Far from what is measured here: a claim of a batch takes some microseconds.
        long paces = (System.nanoTime() - began) / OutboxRelay.BETWEEN_CLAIMS.toNanos();
        assertThat(claims.get()).isGreaterThan(Math.toIntExact(2 * paces));
    }

    /** Every claim of the outbox has so many resources. */
    private OutboxRelay relayOfEndless(int resources) {
        store.created("acme", "one");
        Outbox.Claim one = store.outbox().claim(1, MINUTE).get(0);
        Outbox endless = new Outbox() {
            @Override
            public List<Claim> claim(int atMost, Duration lease) {
                claims.incrementAndGet();
                return Collections.nCopies(resources, one);
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
        return OutboxRelay.start(
                List.of(endless),
                event -> {},
                new OutboxRelay.Settings(MINUTE, MINUTE, OutboxRelay.Settings.DEFAULT.retries(), 2));
    }
}
