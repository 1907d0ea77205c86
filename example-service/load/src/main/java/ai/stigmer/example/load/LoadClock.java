package ai.stigmer.example.load;

import java.time.Duration;

/** When calls begin to count, and when the load ends. Immutable. */
final class LoadClock {
    private final long from;
    private final long end;

    private LoadClock(long from, long end) {
        this.from = from;
        this.end = end;
    }

    static LoadClock start(Duration warmUp, Duration measured) {
        long from = System.nanoTime() + warmUp.toNanos();
        return new LoadClock(from, from + measured.toNanos());
    }

    boolean counts(long nanoTime) {
        return nanoTime - from >= 0 && nanoTime - end < 0;
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    Duration untilItCounts() {
        return Duration.ofNanos(Math.max(0, from - System.nanoTime()));
    }

    Duration untilTheEnd() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }
}
