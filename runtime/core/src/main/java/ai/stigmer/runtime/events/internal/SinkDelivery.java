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
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers to one sink what is claimed of some resources: the next event of each, as many at a time as the sink takes,
 * until nothing is left that it may be asked to take. Of one resource, an event waits for the answer to the one before.
 *
 * <p>Thread-safe.
 */
final class SinkDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(SinkDelivery.class);

    private final SinkState state;
    private final RetryPolicy retries;
    private final InstantSource clock;

    SinkDelivery(EventSink sink, RetryPolicy retries, InstantSource clock) {
        this.state = new SinkState(sink, retries);
        this.retries = retries;
        this.clock = clock;
    }

    /** Whether there is no use in asking the sink. */
    boolean rests(Instant now) {
        return state.rests(now);
    }

    /**
     * Delivers.
     *
     * @param goesOn asked before each delivery
     * @return how far the sink has come with each of the claims, in their order
     */
    List<SinkProgress> deliver(List<Outbox.Claim> claims, DeadLetters letters, BooleanSupplier goesOn) {
        List<SinkProgress> progress = new ArrayList<>();
        claims.forEach(claim -> progress.add(begun(claim)));
        // What fails now rests until the next claim at least.
        Instant now = clock.instant();
        List<Turn> turns = turns(claims, progress, now);
        while (!turns.isEmpty() && goesOn.getAsBoolean()) {
            int admitted = state.admits(turns.size(), clock.instant());
            if (admitted == 0) {
                turns.forEach(turn -> progress.set(turn.claim(), resting(turn, progress)));
            } else {
                attempt(turns.subList(0, admitted), progress, letters);
            }
            turns = turns(claims, progress, now);
        }
        return progress;
    }

    /** The next event of one claim. */
    private record Turn(int claim, DomainEvent event) {}

    /** A sink that is new begins where the last one is, or with the first event of all. */
    private SinkProgress begun(Outbox.Claim claim) {
        String sink = state.sink().name();
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

    private List<Turn> turns(List<Outbox.Claim> claims, List<SinkProgress> progress, Instant now) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            int claim = i;
            progress.get(i).nextOf(claims.get(i).events(), now).ifPresent(event -> turns.add(new Turn(claim, event)));
        }
        return turns;
    }

    private void attempt(List<Turn> turns, List<SinkProgress> progress, DeadLetters letters) {
        Map<DomainEvent, SinkFailure> failures =
                failures(turns.stream().map(Turn::event).toList());
        failures.values().stream()
                .filter(SinkFailure::isOutage)
                .findFirst()
                .ifPresentOrElse(outage -> state.failed(clock.instant(), outage), state::answered);
        for (Turn turn : turns) {
            SinkProgress before = progress.get(turn.claim());
            progress.set(
                    turn.claim(),
                    Optional.ofNullable(failures.get(turn.event()))
                            .map(failure -> failure.isOutage()
                                    ? resting(turn, progress)
                                    : refused(turn.event(), before, failure, letters))
                            .orElseGet(before::settled));
        }
    }

    private Map<DomainEvent, SinkFailure> failures(List<DomainEvent> events) {
        try {
            if (state.sink() instanceof EventSink.Batched batched) {
                return batched.deliver(events).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new SinkFailure(entry.getValue())));
            }
            state.sink().deliver(events.get(0));
            return Map.of();
        } catch (RuntimeException | Error thrown) {
            SinkFailure failure = new SinkFailure(thrown);
            return events.stream().collect(Collectors.toMap(Function.identity(), event -> failure));
        }
    }

    private SinkProgress resting(Turn turn, List<SinkProgress> progress) {
        return progress.get(turn.claim()).restingUntil(nextTry(turn.event()));
    }

    /** The longer it has waited, the longer it can: so what has piled up is not looked at again and again. */
    private Instant nextTry(DomainEvent event) {
        Instant now = clock.instant();
        Duration waited = Duration.between(event.time(), now);
        Instant again = now.plus(waited.compareTo(retries.longestPause()) < 0 ? waited : retries.longestPause());
        return again.isAfter(state.restsUntil()) ? again : state.restsUntil();
    }

    private SinkProgress refused(DomainEvent event, SinkProgress before, SinkFailure failure, DeadLetters letters) {
        int attempts = before.failures() + 1;
        if (attempts >= retries.attempts()) {
            return parked(event, before, failure.text(), letters);
        }
        Duration pause = retries.pauseAfter(attempts);
        LOG.warn("event_deferred {} attempt={} pause={} reason={}", named(event), attempts, pause, failure.text());
        return before.failedUntil(clock.instant().plus(pause));
    }

    /** If the letter cannot be kept, the event stays where it is and is tried once more. */
    private SinkProgress parked(DomainEvent event, SinkProgress before, String reason, DeadLetters letters) {
        String sink = state.sink().name();
        int attempts = before.failures() + 1;
        Instant now = clock.instant();
        try {
            letters.park(new DeadLetter(event.id() + ":" + sink, sink, attempts, reason, now, event));
        } catch (RuntimeException unavailable) {
            LOG.warn("event_not_parked {} reason={}", named(event), new SinkFailure(unavailable).text());
            return before.failedUntil(now.plus(retries.longestPause()));
        }
        LOG.error("event_parked {} attempts={} reason={}", named(event), attempts, reason);
        return before.settled();
    }

    private String named(DomainEvent event) {
        return "sink=" + state.sink().name() + " id=" + event.id() + " type="
                + event.type().wireName() + " resource=" + event.kind() + ":" + event.resourceId() + " version="
                + event.version();
    }
}
