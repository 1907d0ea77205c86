package ai.stigmer.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private static final int PATIENCE_SECONDS = 30;

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final AtomicInteger inside = new AtomicInteger();
    private final CountDownLatch open = new CountDownLatch(1);

    @AfterEach
    void stop() {
        open.countDown();
        callers.shutdownNow();
    }

    @Test
    void a_crowd_is_served_whole_and_never_more_at_a_time_than_may_ask() throws Exception {
        Turnstile turnstile = new Turnstile(3);
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> crowd = new ArrayList<>();

        for (int i = 0; i < 200; i++) {
            crowd.add(callers.submit(() -> turnstile.pass(() -> {
                int now = inside.incrementAndGet();
                most.accumulateAndGet(now, Math::max);
                Thread.onSpinWait();
                inside.decrementAndGet();
                return now;
            })));
        }

        for (Future<Integer> each : crowd) {
            assertThat(each.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isBetween(1, 3);
        }
        assertThat(most).hasValueLessThanOrEqualTo(3);
    }

    @Test
    void who_waits_longer_than_a_look_waits_on() throws Exception {
        Turnstile turnstile = new Turnstile(1);
        Future<String> first = occupy(turnstile);

        Future<String> second = callers.submit(() -> turnstile.pass(() -> "second"));

        assertThatThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        open.countDown();
        assertThat(first.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("first");
        assertThat(second.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("second");
    }

    @Test
    void a_call_that_has_ended_waits_no_longer_and_gives_no_turn_back() throws Exception {
        // given
        Turnstile turnstile = new Turnstile(1);
        Future<String> first = occupy(turnstile);
        try (Context.CancellableContext call = Context.ROOT.withCancellation()) {
            Future<String> ended = callers.submit(call.wrap(() -> turnstile.pass(() -> "ended")));

            // when
            call.cancel(null);

            // then
            assertThat(ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("ended");
        }
        Future<String> next = callers.submit(() -> turnstile.pass(() -> "next"));
        assertThatThrownBy(() -> next.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        open.countDown();
        assertThat(first.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("first");
        assertThat(next.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("next");
    }

    @Test
    void work_that_fails_gives_its_turn_back() {
        Turnstile turnstile = new Turnstile(1);

        assertThatThrownBy(() -> turnstile.pass(() -> {
                    throw new IllegalStateException("the store is down");
                }))
                .hasMessage("the store is down");

        assertThat(turnstile.pass(() -> "next")).isEqualTo("next");
    }

    @Test
    void an_interrupted_caller_waits_no_longer_and_stays_interrupted() throws Exception {
        Turnstile turnstile = new Turnstile(1);
        Future<String> first = occupy(turnstile);

        Future<Boolean> interrupted = callers.submit(() -> {
            Thread.currentThread().interrupt();
            return turnstile.pass(() -> Thread.currentThread().isInterrupted());
        });

        assertThat(interrupted.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(first.isDone()).isFalse();
    }

    private Future<String> occupy(Turnstile turnstile) throws InterruptedException {
        CountDownLatch entered = new CountDownLatch(1);
        Future<String> first = callers.submit(() -> turnstile.pass(() -> {
            entered.countDown();
            try {
                open.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return "first";
        }));
        entered.await();
        return first;
    }
}
