package ai.stigmer.runtime.events;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers the events of one resource at a time. Safe for use by many threads. */
final class OutboxDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);

    private final EventSink sink;
    private final Duration lease;
    private final Duration pause;

    OutboxDelivery(EventSink sink, Duration lease, Duration pause) {
        this.sink = sink;
        this.lease = lease;
        this.pause = pause;
    }

    /**
     * Delivers what waits of one resource, in order, up to the first failure.
     *
     * @param stopped asked between deliveries
     * @return whether anything waited
     */
    boolean deliverNext(Outbox outbox, BooleanSupplier stopped) {
        long began = System.nanoTime();
        Optional<Outbox.Claim> claimed = outbox.claim(lease);
        if (claimed.isEmpty()) {
            return false;
        }
        List<DomainEvent> events = claimed.get().events();
        int delivered = 0;
        Duration rest = Duration.ZERO;
        // The second half of the lease is for the delivery that has begun: nobody else must claim meanwhile.
        while (delivered < events.size() && !stopped.getAsBoolean() && isWithinHalf(began)) {
            if (!deliver(events.get(delivered))) {
                rest = pause;
                break;
            }
            delivered++;
        }
        outbox.giveBack(claimed.get(), delivered, rest);
        return true;
    }

    private boolean deliver(DomainEvent event) {
        try {
            sink.deliver(event);
            return true;
        } catch (RuntimeException failure) {
            LOG.warn(
                    "event_deferred id={} type={} resource={}:{} version={} reason={}",
                    event.id(),
                    event.type().wireName(),
                    event.kind(),
                    event.resourceId(),
                    event.version(),
                    failure.getMessage(),
                    failure);
            return false;
        }
    }

    private boolean isWithinHalf(long began) {
        return System.nanoTime() - began < lease.toNanos() / 2;
    }
}
