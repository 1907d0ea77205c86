package ai.stigmer.example.server;

import ai.stigmer.runtime.store.mongo.PageCollector;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a collector of abandoned pages look around from time to time. */
final class PageCollection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PageCollection.class);

    private final PageCollector collector;
    private final ScheduledFuture<?> rounds;

    /** Begins; the first round is after one interval. */
    PageCollection(PageCollector collector, Duration interval, ScheduledExecutorService timer) {
        this.collector = collector;
        this.rounds = timer.scheduleWithFixedDelay(
                this::collect, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void collect() {
        try {
            LOG.debug("pages_collected count={}", collector.collect());
        } catch (RuntimeException failure) {
            // The next round looks again.
            LOG.warn("pages_not_collected text={}", failure.getMessage());
        }
    }

    @Override
    public void close() {
        rounds.cancel(false);
    }
}
