package ai.stigmer.example.load;

import java.time.Duration;
import java.util.Arrays;

/** How long each call took. Not thread-safe. */
final class Latencies {
    private long[] nanos = new long[1024];
    private int count;

    void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = duration;
    }

    void addAll(Latencies others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
    }

    int count() {
        return count;
    }

    /**
     * The time within which this part of the calls was answered.
     *
     * @param part from 0 to 1
     */
    Duration percentile(double part) {
        if (count == 0) {
            return Duration.ZERO;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int index = (int) Math.ceil(part * count) - 1;
        return Duration.ofNanos(sorted[Math.max(0, Math.min(count - 1, index))]);
    }
}
