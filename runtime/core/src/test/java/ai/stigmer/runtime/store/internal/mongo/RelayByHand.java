package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.internal.Outbox;
import ai.stigmer.runtime.events.internal.Outbox.Claim;
import ai.stigmer.runtime.events.internal.SinkProgress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A relay with one sink and without a thread: it claims and gives back when a test says so, one resource at a time. */
final class RelayByHand {
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final String SINK = "only";

    private final Outbox outbox;
    private final InstantSource clock;

    RelayByHand(Outbox outbox) {
        this(outbox, InstantSource.system());
    }

    RelayByHand(Outbox outbox, InstantSource clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    Optional<Claim> claim() {
        return outbox.claim(1, LEASE).stream().findFirst();
    }

    /** Gives back a claim of which so many events are delivered. */
    void giveBack(Claim claim, int delivered) {
        giveBack(claim, delivered, 0, Duration.ZERO);
    }

    /** The same after a failure: the sink takes no more of the resource's events during the pause. */
    void giveBack(Claim claim, int delivered, Duration pause) {
        giveBack(claim, delivered, 1, pause);
    }

    private void giveBack(Claim claim, int delivered, int failures, Duration pause) {
        SinkProgress progress = new SinkProgress(
                SINK, through(claim, delivered), failures, clock.instant().plus(pause));
        outbox.giveBack(List.of(new Outbox.Delivered(claim, List.of(progress))));
    }

    /** Delivers everything that waits, and gives the versions in the order in which they came. */
    List<Long> deliverAll() {
        List<Long> versions = new ArrayList<>();
        for (Optional<Claim> claim = claim(); claim.isPresent(); claim = claim()) {
            List<DomainEvent> events = claim.get().events();
            events.forEach(event -> versions.add(event.version()));
            giveBack(claim.get(), events.size());
        }
        return versions;
    }

    /** A claim of which so many events are delivered. */
    static Outbox.Delivered delivered(Claim claim, int events) {
        return new Outbox.Delivered(claim, List.of(SinkProgress.through(SINK, through(claim, events))));
    }

    private static long through(Claim claim, int events) {
        return claim.events().get(0).version() - 1 + events;
    }
}
