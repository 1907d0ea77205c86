package ai.stigmer.runtime.events.internal;

import ai.stigmer.runtime.events.EventSink;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Delivers the events of some resources at a time, to one sink after the other. A sink that refuses an event rests with
 * this resource, and one that is out with all of them, while the others go on. Thread-safe.
 */
final class OutboxDelivery {
    private final List<SinkDelivery> sinks;
    private final int batch;
    private final Duration lease;
    private final InstantSource clock;

    OutboxDelivery(List<EventSink> sinks, int batch, Duration lease, RetryPolicy retries, InstantSource clock) {
        this.sinks = sinks.stream()
                .map(sink -> new SinkDelivery(sink, retries, clock))
                .toList();
        this.batch = batch;
        this.lease = lease;
        this.clock = clock;
    }

    /**
     * Delivers what waits of some resources.
     *
     * @param stopped asked between deliveries
     * @return of how many resources; 0 if nothing waits that can be delivered now
     */
    int deliverNext(Outbox outbox, BooleanSupplier stopped) {
        Instant now = clock.instant();
        if (sinks.stream().allMatch(sink -> sink.rests(now))) {
            return 0;
        }
        long began = System.nanoTime();
        List<Outbox.Claim> claims = outbox.claim(batch, lease);
        if (claims.isEmpty()) {
            return 0;
        }
        List<List<SinkProgress>> bySink = new ArrayList<>();
        for (int i = 0; i < sinks.size(); i++) {
            long until = began + share(i + 1);
            BooleanSupplier goesOn = () -> !stopped.getAsBoolean() && System.nanoTime() - until < 0;
            bySink.add(sinks.get(i).deliver(claims, outbox.deadLetters(), goesOn));
        }
        outbox.giveBack(delivered(claims, bySink));
        return claims.size();
    }

    /**
     * How much of the lease the first sinks have together: each the same, so that a slow one leaves time for the others. The
     * second half is for the delivery that has begun: nobody else must claim meanwhile.
     */
    private long share(int first) {
        return lease.toNanos() / 2 / sinks.size() * first;
    }

    private static List<Outbox.Delivered> delivered(List<Outbox.Claim> claims, List<List<SinkProgress>> bySink) {
        List<Outbox.Delivered> delivered = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            int claim = i;
            delivered.add(new Outbox.Delivered(
                    claims.get(i), bySink.stream().map(sink -> sink.get(claim)).toList()));
        }
        return delivered;
    }
}
