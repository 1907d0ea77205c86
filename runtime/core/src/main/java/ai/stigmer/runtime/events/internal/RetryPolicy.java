package ai.stigmer.runtime.events.internal;

import java.time.Duration;
import java.util.Objects;

/**
 * How often a sink is asked to take an event that it refuses, and how long the event rests in between: at first for the
 * pause, and twice as long after each further failure. A sink that is out rests in the same way, as long as it takes,
 * but never for more than half a minute.
 *
 * @param attempts after how many refusals the event is parked
 * @param pause how long it rests after the first failure
 * @param longestPause how long it rests at most
 */
public record RetryPolicy(int attempts, Duration pause, Duration longestPause) {
    /** A dozen attempts in 19 minutes, the last ones five minutes apart. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(12, Duration.ofSeconds(1), Duration.ofMinutes(5));

    public RetryPolicy {
        Objects.requireNonNull(pause, "pause");
        Objects.requireNonNull(longestPause, "longestPause");
        if (attempts < 1) {
            throw new IllegalArgumentException("an event needs at least one attempt, not " + attempts);
        }
    }

    Duration pauseAfter(int failures) {
        Duration rest = pause;
        for (int i = 1; i < failures && rest.compareTo(longestPause) < 0; i++) {
            rest = rest.multipliedBy(2);
        }
        return rest.compareTo(longestPause) < 0 ? rest : longestPause;
    }
}
