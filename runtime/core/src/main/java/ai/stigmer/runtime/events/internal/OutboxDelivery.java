package ai.stigmer.runtime.events.internal;

import ai.stigmer.runtime.events.DeadLetter;
import ai.stigmer.runtime.events.DeadLetters;
import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventSink;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers the events of one resource at a time, to each sink in order. A sink that refuses an event rests with this
 * resource, and one that is out with all of them, while the others go on. Thread-safe.
 */
final class OutboxDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);

    private final List<SinkState> sinks;
    private final Duration lease;
    private final RetryPolicy retries;
    private final InstantSource clock;

    OutboxDelivery(List<EventSink> sinks, Duration lease, RetryPolicy retries, InstantSource clock) {
        this.sinks = sinks.stream().map(sink -> new SinkState(sink, retries)).toList();
        this.lease = lease;
        this.retries = retries;
        this.clock = clock;
    }

    /**
     * Delivers what waits of one resource.
     *
     * @param stopped asked between deliveries
     * @return whether anything waited that can be delivered now
     */
    boolean deliverNext(Outbox outbox, BooleanSupplier stopped) {
        Instant now = clock.instant();
        if (sinks.stream().allMatch(sink -> sink.rests(now))) {
            return false;
        }
        long began = System.nanoTime();
        return outbox.claim(lease)
                .map(claim -> {
                    // The second half of the lease is for the delivery that has begun: nobody else must claim
                    // meanwhile.
                    BooleanSupplier goesOn = () -> !stopped.getAsBoolean() && isWithinHalf(began);
                    outbox.giveBack(claim, deliver(claim, outbox.deadLetters(), goesOn));
                    return true;
                })
                .orElse(false);
    }

    private List<SinkProgress> deliver(Outbox.Claim claim, DeadLetters letters, BooleanSupplier goesOn) {
        List<SinkProgress> progress = new ArrayList<>();
        sinks.forEach(state -> progress.add(begun(claim, state.sink().name())));
        for (DomainEvent event : claim.events()) {
            for (int i = 0; i < sinks.size(); i++) {
                if (progress.get(i).isReadyFor(event, clock.instant()) && goesOn.getAsBoolean()) {
                    progress.set(i, attempted(event, sinks.get(i), progress.get(i), letters));
                }
            }
        }
        return progress;
    }

    /** A sink that is new begins where the last one is, or with the first event of all. */
    private static SinkProgress begun(Outbox.Claim claim, String sink) {
        return claim.progress().stream()
                .filter(known -> known.sink().equals(sink))
                .findFirst()
                .orElseGet(() -> SinkProgress.through(
                        sink,
                        claim.progress().stream()
                                .mapToLong(SinkProgress::through)
                                .min()
                                .orElse(claim.events().get(0).version() - 1)));
    }

    private SinkProgress attempted(DomainEvent event, SinkState state, SinkProgress before, DeadLetters letters) {
        if (!state.admits(clock.instant())) {
            return before.restingUntil(nextTry(event, state));
        }
        try {
            state.sink().deliver(event);
            state.answered();
            return before.settled();
        } catch (RuntimeException | Error thrown) {
            SinkFailure failure = new SinkFailure(thrown);
            if (failure.isOutage()) {
                state.failed(clock.instant(), failure);
                return before.restingUntil(nextTry(event, state));
            }
            state.answered();
            return refused(event, state.sink(), before, failure, letters);
        }
    }

    /** The longer it has waited, the longer it can: so what has piled up is not looked at again and again. */
    private Instant nextTry(DomainEvent event, SinkState state) {
        Instant now = clock.instant();
        Duration waited = Duration.between(event.time(), now);
        Instant again = now.plus(waited.compareTo(retries.longestPause()) < 0 ? waited : retries.longestPause());
        return again.isAfter(state.restsUntil()) ? again : state.restsUntil();
    }

    private SinkProgress refused(
            DomainEvent event, EventSink sink, SinkProgress before, SinkFailure failure, DeadLetters letters) {
        int attempts = before.failures() + 1;
        if (attempts >= retries.attempts()) {
            return parked(event, sink, before, failure.text(), letters);
        }
        Duration pause = retries.pauseAfter(attempts);
        LOG.warn(
                "event_deferred {} attempt={} pause={} reason={}", named(event, sink), attempts, pause, failure.text());
        return before.failedUntil(clock.instant().plus(pause));
    }

    /** If the letter cannot be kept, the event stays where it is and is tried once more. */
    private SinkProgress parked(
            DomainEvent event, EventSink sink, SinkProgress before, String reason, DeadLetters letters) {
        int attempts = before.failures() + 1;
        Instant now = clock.instant();
        try {
            letters.park(new DeadLetter(event.id() + ":" + sink.name(), sink.name(), attempts, reason, now, event));
        } catch (RuntimeException unavailable) {
            LOG.warn("event_not_parked {} reason={}", named(event, sink), new SinkFailure(unavailable).text());
            return before.failedUntil(now.plus(retries.longestPause()));
        }
        LOG.error("event_parked {} attempts={} reason={}", named(event, sink), attempts, reason);
        return before.settled();
    }

    private static String named(DomainEvent event, EventSink sink) {
        return "sink=" + sink.name() + " id=" + event.id() + " type="
                + event.type().wireName() + " resource=" + event.kind() + ":" + event.resourceId() + " version="
                + event.version();
    }

    private boolean isWithinHalf(long began) {
        return System.nanoTime() - began < lease.toNanos() / 2;
    }
}
