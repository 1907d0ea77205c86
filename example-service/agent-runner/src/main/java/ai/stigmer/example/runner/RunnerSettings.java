package ai.stigmer.example.runner;

import java.time.Duration;

/**
 * How often a runner reports.
 *
 * @param interval how long after an update the next one is sent at the earliest; a change of the phase does not wait
 * @param lease for how long after an update the service takes the runner for alive, whole seconds; a silent agent's
 *     runner reports three times as often
 */
public record RunnerSettings(Duration interval, Duration lease) {
    public RunnerSettings {
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("interval is " + interval + "; it must be longer than nothing");
        }
        if (lease.toSeconds() < 1) {
            throw new IllegalArgumentException("lease is " + lease + "; it must be a second or longer");
        }
    }

    /** Every half second at most, and a lease of half a minute. */
    public static RunnerSettings standard() {
        return new RunnerSettings(Duration.ofMillis(500), Duration.ofSeconds(30));
    }

    Duration heartbeat() {
        return lease.dividedBy(3);
    }
}
