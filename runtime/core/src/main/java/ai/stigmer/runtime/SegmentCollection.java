package ai.stigmer.runtime;

import ai.stigmer.runtime.store.internal.mongo.SegmentCollector;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets collectors of abandoned segments look around from time to time, one after the other on one thread. */
final class SegmentCollection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SegmentCollection.class);

    private final List<SegmentCollector> collectors;
    private final ScheduledExecutorService timer;
    private final Future<?> rounds;

    /** Begins; the first round is after one interval. */
    SegmentCollection(List<SegmentCollector> collectors, Duration interval) {
        this.collectors = List.copyOf(collectors);
        this.timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "stigmer-segment-collection");
            thread.setDaemon(true);
            return thread;
        });
        long millis = interval.toMillis();
        this.rounds = timer.scheduleWithFixedDelay(this::collect, millis, millis, TimeUnit.MILLISECONDS);
    }

    private void collect() {
        for (SegmentCollector collector : collectors) {
            try {
                LOG.debug("segments_collected count={}", collector.collect());
            } catch (RuntimeException failure) {
                // The next round looks again.
                LOG.warn("segments_not_collected text={}", failure.getMessage());
            }
        }
    }

    @Override
    public void close() {
        rounds.cancel(false);
        timer.shutdownNow();
    }
}
