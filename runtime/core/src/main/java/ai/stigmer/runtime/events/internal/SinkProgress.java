package ai.stigmer.runtime.events.internal;

import ai.stigmer.runtime.events.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far one sink has come with the events of one resource. Each sink has its own, so that one which fails holds up no
 * other.
 *
 * @param sink the sink's name
 * @param through the version of the last event that is delivered or parked; the next one is tried next
 * @param failures how often the sink has refused the next event
 * @param next when it may be tried again
 */
public record SinkProgress(String sink, long through, int failures, Instant next) {
    public SinkProgress {
        Objects.requireNonNull(sink, "sink");
        Objects.requireNonNull(next, "next");
    }

    /** Nothing has failed. */
    public static SinkProgress through(String sink, long version) {
        return new SinkProgress(sink, version, 0, Instant.EPOCH);
    }

    /** The event whose turn has come, of those in a row that are claimed. */
    Optional<DomainEvent> nextOf(List<DomainEvent> events, Instant now) {
        long index = through + 1 - events.get(0).version();
        boolean claimed = index >= 0 && index < events.size();
        return claimed && !next.isAfter(now) ? Optional.of(events.get((int) index)) : Optional.empty();
    }

    SinkProgress settled() {
        return through(sink, through + 1);
    }

    /** The sink takes nothing at the moment, which is not this event's failure. */
    SinkProgress restingUntil(Instant again) {
        return new SinkProgress(sink, through, failures, again);
    }

    SinkProgress failedUntil(Instant again) {
        return new SinkProgress(sink, through, failures + 1, again);
    }
}
