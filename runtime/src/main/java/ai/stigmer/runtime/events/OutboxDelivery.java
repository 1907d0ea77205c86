package ai.stigmer.runtime.events;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers the events of one resource at a time, to each sink in order: one that fails rests with this resource, while the
 * others go on. Safe for use by many threads.
 */
final class OutboxDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);

    private final List<EventSink> sinks;
    private final Duration lease;
    private final RetryPolicy retries;
    private final InstantSource clock;

    OutboxDelivery(List<EventSink> sinks, Duration lease, RetryPolicy retries, InstantSource clock) {
        this.sinks = sinks;
        this.lease = lease;
        this.retries = retries;
        this.clock = clock;
    }

    /**
     * Delivers what waits of one resource.
     *
     * @param stopped asked between deliveries
     * @return whether anything waited
     */
    boolean deliverNext(Outbox outbox, BooleanSupplier stopped) {
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
        sinks.forEach(sink -> progress.add(begun(claim, sink.name())));
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

    private SinkProgress attempted(DomainEvent event, EventSink sink, SinkProgress before, DeadLetters letters) {
        try {
            sink.deliver(event);
            return before.settled();
        } catch (RuntimeException failure) {
            int attempts = before.failures() + 1;
            if (attempts < retries.attempts()) {
                Duration pause = retries.pauseAfter(attempts);
                LOG.warn(
                        "event_deferred {} attempt={} pause={} reason={}",
                        named(event, sink),
                        attempts,
                        pause,
                        reason(failure));
                return before.failedUntil(clock.instant().plus(pause));
            }
            return parked(event, sink, before, reason(failure), letters);
        }
    }

    /** If the letter cannot be kept, the event stays where it is and is tried once more. */
    private SinkProgress parked(
            DomainEvent event, EventSink sink, SinkProgress before, String reason, DeadLetters letters) {
        int attempts = before.failures() + 1;
        Instant now = clock.instant();
        try {
            letters.park(new DeadLetter(event.id() + ":" + sink.name(), sink.name(), attempts, reason, now, event));
        } catch (RuntimeException unavailable) {
            LOG.warn("event_not_parked {} reason={}", named(event, sink), reason(unavailable));
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

    /** In one line: the reasons of other systems may have several. */
    private static String reason(RuntimeException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String text = cause == failure ? failure.toString() : failure + ", caused by " + cause;
        return text.replaceAll("\\s+", " ");
    }

    private boolean isWithinHalf(long began) {
        return System.nanoTime() - began < lease.toNanos() / 2;
    }
}
