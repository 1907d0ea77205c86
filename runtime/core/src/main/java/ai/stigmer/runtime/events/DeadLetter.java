package ai.stigmer.runtime.events;

import java.time.Instant;
import java.util.Objects;

/**
 * An event that a sink did not take, however often it was tried. The sink has gone on without it.
 *
 * @param id unique among the letters of a kind
 * @param sink the name of the sink
 * @param attempts how often it was tried
 * @param reason why the last attempt failed: the kinds of the exceptions and the beginning of their messages, one line
 * @param parked when it was given up
 */
public record DeadLetter(String id, String sink, int attempts, String reason, Instant parked, DomainEvent event) {
    public DeadLetter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sink, "sink");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(parked, "parked");
        Objects.requireNonNull(event, "event");
    }
}
