package ai.stigmer.runtime.live.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SharedReadsTest {
    private final SharedReads<Long> reads = new SharedReads<>();

    @Test
    void nobody_is_answered_with_what_was_read_before_they_asked() throws Exception {
        // given
        AtomicLong stored = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Phaser together = new Phaser(8);

        // when, then
        List<CompletableFuture<Void>> readers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            readers.add(CompletableFuture.runAsync(
                    () -> {
                        for (int round = 0; round < 2_000; round++) {
                            together.arriveAndAwaitAdvance();
                            long asked = stored.incrementAndGet();
                            long answered = reads.get("id", stored::get);
                            assertThat(answered).isGreaterThanOrEqualTo(asked);
                        }
                    },
                    threads));
        }
        readers.forEach(CompletableFuture::join);
        threads.shutdown();
    }

    @Test
    void who_asks_while_a_read_runs_shares_the_next_one() throws Exception {
        // given
        AtomicLong count = new AtomicLong();
        CountDownLatch asked = new CountDownLatch(1);
        Thread first = new Thread(() -> reads.get("id", () -> {
            awaitUninterruptibly(asked);
            return count.incrementAndGet();
        }));
        first.start();
        awaitWaiting(first);

        // when
        List<Long> answers = new CopyOnWriteArrayList<>();
        List<Thread> others = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Thread other = new Thread(() -> answers.add(reads.get("id", count::incrementAndGet)));
            others.add(other);
            other.start();
            awaitWaiting(other);
        }
        asked.countDown();
        for (Thread other : others) {
            other.join();
        }

        // then
        assertThat(answers).containsExactly(2L, 2L, 2L, 2L, 2L);
    }

    private static void awaitWaiting(Thread thread) {
        await().until(() -> thread.getState() == Thread.State.WAITING);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void what_a_read_throws_is_thrown_and_the_next_one_reads_again() {
        assertThatThrownBy(() -> reads.get("id", () -> {
                    throw new IllegalStateException("no store");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no store");

        assertThat(reads.get("id", () -> 7L)).isEqualTo(7);
    }
}
