package ai.stigmer.runtime.events.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How far the claims of a relay's workers are apart at least: under load, what comes within that time shares the commands of
 * one batch, whichever worker takes it. Thread-safe.
 */
final class ClaimPace {
    private final long between;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    ClaimPace(Duration between) {
        this.between = between.toNanos();
    }

    /** Waits until a claim may begin, or for the end. The next one has to wait from then on. */
    void await(WakeUp end) {
        long turn = next.get();
        long now = System.nanoTime();
        while (!end.isClosed() && (now - turn < 0 || !next.compareAndSet(turn, now + between))) {
            end.awaitClose(Duration.ofNanos(turn - now));
            turn = next.get();
            now = System.nanoTime();
        }
    }

    /** Lets the next claim begin at once. */
    void skip() {
        next.set(System.nanoTime());
    }
}
