package ai.stigmer.runtime.events.internal;

import ai.stigmer.runtime.events.DeadLetters;
import ai.stigmer.runtime.events.EventSink;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers the events that wait in outboxes: to each sink at least once, and those of one resource in order. What a
 * sink refuses after many attempts is parked in the {@link DeadLetters} of its outbox, and the later events come. A
 * sink that is out loses nothing: it is tried now and then, by one event of all, until it is back. It works when it is
 * woken, and by itself every so often, for the events of replicas that died before they delivered them. Every replica
 * runs a relay; they share the work through the claims of the outbox.
 *
 * <p>Thread-safe. Its own threads are daemons.
 */
public final class OutboxRelay implements OutboxSignal, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    /** More than a busy replica writes between two claims, as a rule; fewer wait for no more. */
    static final int MAX_CLAIMED = 64;

    /** How far claims are apart at least. The first event after a rest, and what fills a batch, is delivered at once. */
    static final Duration BETWEEN_CLAIMS = Duration.ofMillis(20);

    private final List<Outbox> outboxes;
    private final OutboxDelivery delivery;
    private final Settings settings;
    private final WakeUp wakeUp = new WakeUp();
    private final ClaimPace pace = new ClaimPace(BETWEEN_CLAIMS);
    private final List<Thread> workers = new ArrayList<>();

    /**
     * How a relay works.
     *
     * @param poll how long it rests when nobody wakes it
     * @param lease how long a claim holds; at least several times what one delivery takes
     * @param retries how often a sink is asked to take an event that it refuses, and how long it rests in between
     * @param workers how many batches of resources it works on at a time
     */
    public record Settings(Duration poll, Duration lease, RetryPolicy retries, int workers) {
        /** Looks every second, retries for some minutes, and leaves the events of a dead replica to others after 30. */
        public static final Settings DEFAULT =
                new Settings(Duration.ofSeconds(1), Duration.ofSeconds(30), RetryPolicy.DEFAULT, 2);

        public Settings {
            Objects.requireNonNull(poll, "poll");
            Objects.requireNonNull(lease, "lease");
            Objects.requireNonNull(retries, "retries");
            if (workers < 1) {
                throw new IllegalArgumentException("a relay needs at least one worker, not " + workers);
            }
        }
    }

    private OutboxRelay(List<Outbox> outboxes, List<? extends EventSink> sinks, Settings settings) {
        this.outboxes = List.copyOf(outboxes);
        this.delivery = new OutboxDelivery(
                List.copyOf(sinks), MAX_CLAIMED, settings.lease(), settings.retries(), InstantSource.system());
        this.settings = settings;
    }

    /** Starts to deliver to one sink. */
    public static OutboxRelay start(List<Outbox> outboxes, EventSink sink, Settings settings) {
        return start(outboxes, List.of(sink), settings);
    }

    /**
     * Starts to deliver every event to each sink. How far a sink has come is kept for each by its name: one that fails
     * holds up no other.
     *
     * @param sinks the order in which they are asked
     * @throws IllegalArgumentException if there is none, or two have the same name
     */
    public static OutboxRelay start(List<Outbox> outboxes, List<? extends EventSink> sinks, Settings settings) {
        List<String> names = sinks.stream().map(EventSink::name).toList();
        if (names.isEmpty() || Set.copyOf(names).size() < names.size()) {
            throw new IllegalArgumentException("a relay needs sinks with different names, not " + names);
        }
        OutboxRelay relay = new OutboxRelay(outboxes, sinks, settings);
        relay.startWorkers();
        return relay;
    }

    @Override
    public void wake() {
        wakeUp.wake();
    }

    /** Stops after the deliveries that have begun; what is left waits for another relay. */
    @Override
    public void close() {
        wakeUp.close();
        boolean interrupted = false;
        for (Thread worker : workers) {
            try {
                worker.join(settings.lease().toMillis());
            } catch (InterruptedException stop) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void startWorkers() {
        for (int i = 0; i < settings.workers(); i++) {
            Thread worker = new Thread(this::work, "outbox-relay-" + i);
            worker.setDaemon(true);
            workers.add(worker);
            worker.start();
        }
    }

    private void work() {
        while (!wakeUp.isClosed()) {
            pace.await(wakeUp);
            long seen = wakeUp.count();
            int most = deliverFromEach();
            if (most == 0 || most == MAX_CLAIMED) {
                pace.skip();
            }
            if (most == 0) {
                wakeUp.awaitAfter(seen, settings.poll());
            }
        }
    }

    /** A batch from each in turn, so that a busy kind holds up no other; gives the size of the largest. */
    private int deliverFromEach() {
        int most = 0;
        for (Outbox outbox : outboxes) {
            try {
                if (!wakeUp.isClosed()) {
                    most = Math.max(most, delivery.deliverNext(outbox, wakeUp::isClosed));
                }
            } catch (RuntimeException failure) {
                LOG.warn("outbox_unavailable reason={}", failure.toString());
            }
        }
        return most;
    }
}
