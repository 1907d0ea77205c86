package ai.stigmer.example.runner;

import java.time.Duration;

/**
 * How patient a client is.
 *
 * @param deadline when a call fails at the latest, all its attempts and pauses together
 * @param maxAttempts how often it is tried, 1 or more
 * @param firstPause the most that it waits before the second attempt; the bound doubles with every further one
 * @param longestPause where the bound stops doubling
 */
public record CallSettings(Duration deadline, int maxAttempts, Duration firstPause, Duration longestPause) {
    public CallSettings {
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts is " + maxAttempts + "; a call needs at least one");
        }
    }

    /** Thirty seconds, five attempts. */
    public static CallSettings standard() {
        return new CallSettings(Duration.ofSeconds(30), 5, Duration.ofMillis(100), Duration.ofSeconds(5));
    }
}
