package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.live.internal.StateSource.Subscription;
import ai.stigmer.runtime.store.internal.ChangeLog;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes on which resources of a kind have changed, to all who watch the kind in a replica: one query of the log at each
 * interval, and at once when this replica has written to it or another one says that it has, whatever the number of
 * watchers.
 *
 * <p>Thread-safe.
 */
public final class ChangeFeed {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);

    private final String kind;
    private final ChangeLog log;
    private final ScheduledExecutorService threads;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Wake wake;
    private long position;
    private volatile long told;

    /** Hears of changes. Returns at once. */
    public interface Listener {
        /** These resources may have a newer state than before. */
        void onChanged(ChangeLog.Entry entry);

        /** More has changed than the log still has; it is known from this position on. */
        void onGap(long from);
    }

    /** How replicas tell each other of entries. What gets lost is found by the query at the next interval. */
    interface Wake {
        /** The log of a kind has an entry at this position. */
        void tell(String kind, long position);

        /** Somebody begins to watch. */
        void listen();
    }

    ChangeFeed(String kind, ChangeLog log, ScheduledExecutorService threads, Duration interval, Wake wake) {
        this.kind = kind;
        this.log = log;
        this.threads = threads;
        this.wake = wake;
        long millis = interval.toMillis();
        var unused = threads.scheduleWithFixedDelay(this::poll, millis, millis, TimeUnit.MILLISECONDS);
    }

    int watchers() {
        return listeners.size();
    }

    public ChangeLog log() {
        return log;
    }

    /** Runs work of a watcher, which may block for some round trips. */
    public void execute(Runnable work) {
        threads.execute(work);
    }

    /** From which position on a listener hears of everything. */
    public record Joined(long position, Subscription subscription) {}

    public synchronized Joined join(Listener listener) {
        boolean isFirst = listeners.isEmpty();
        if (isFirst) {
            position = log.newest();
            told = position;
        }
        listeners.add(listener);
        if (isFirst) {
            wake.listen();
        }
        return new Joined(position, () -> listeners.remove(listener));
    }

    /** Up to which entry this replica has heard of any; empty if nobody watches. */
    OptionalLong told() {
        return listeners.isEmpty() ? OptionalLong.empty() : OptionalLong.of(told);
    }

    /** Another replica says that there is an entry at this position. */
    void onTold(long newest) {
        told = newest;
        threads.execute(this::poll);
    }

    /** Takes what the relay delivers. */
    void append(List<String> ids) {
        wake.tell(kind, log.append(ids));
        if (!listeners.isEmpty()) {
            threads.execute(this::poll);
        }
    }

    private synchronized void poll() {
        try {
            boolean more = !listeners.isEmpty();
            while (more) {
                more = pollOnce();
            }
        } catch (RuntimeException failure) {
            // The next look may find the store again, and goes on where this one has stopped.
            LOG.warn("watch_poll_failed kind={} reason={}", kind, failure.getMessage());
        }
    }

    private boolean pollOnce() {
        Optional<List<ChangeLog.Entry>> entries = log.after(position);
        if (entries.isEmpty()) {
            position = log.newest();
            listeners.forEach(listener -> listener.onGap(position));
            return false;
        }
        for (ChangeLog.Entry entry : entries.get()) {
            position = entry.position();
            listeners.forEach(listener -> listener.onChanged(entry));
        }
        return !entries.get().isEmpty();
    }
}
