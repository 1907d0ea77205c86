package ai.stigmer.runtime.pipeline.internal;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** How long to wait before another attempt. Implementations are thread-safe. */
@FunctionalInterface
public interface Backoff {
    /**
     * Waits.
     *
     * @param attempt how many attempts were made, from 1
     */
    void pause(int attempt);

    /**
     * Waits a random time up to a bound that doubles with every attempt ("full jitter"), so that those who met once do
     * not meet again.
     */
    static Backoff jittered(Duration first, Duration most) {
        return attempt -> {
            long bound = Math.min(most.toNanos(), first.toNanos() << Math.min(attempt - 1, 30));
            try {
                TimeUnit.NANOSECONDS.sleep(ThreadLocalRandom.current().nextLong(bound + 1));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** Does not wait. */
    static Backoff none() {
        return attempt -> {};
    }
}
