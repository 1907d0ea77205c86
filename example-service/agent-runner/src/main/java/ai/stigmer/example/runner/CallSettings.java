package ai.stigmer.example.runner;

import java.time.Duration;

/**
 * How patient a client is.
 *
 * @param deadline how long a call is tried, all its attempts and pauses together
 * @param attempt how long one attempt may take before the next one
 * @param firstPause the most that it waits before the second attempt; the bound doubles with every further one
 * @param longestPause where the bound stops doubling. A service that says when to come back is waited for longer
 */
public record CallSettings(Duration deadline, Duration attempt, Duration firstPause, Duration longestPause) {
    public CallSettings {
        requirePositive("deadline", deadline);
        requirePositive("attempt", attempt);
        requirePositive("firstPause", firstPause);
        requirePositive("longestPause", longestPause);
    }

    /** Two minutes, which is more than a service takes to be started again. */
    public static CallSettings standard() {
        return new CallSettings(
                Duration.ofMinutes(2), Duration.ofSeconds(10), Duration.ofMillis(100), Duration.ofSeconds(2));
    }

    public CallSettings withDeadline(Duration other) {
        return new CallSettings(other, attempt, firstPause, longestPause);
    }

    private static void requirePositive(String name, Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(name + " is " + duration + "; it must be longer than nothing");
        }
    }
}
