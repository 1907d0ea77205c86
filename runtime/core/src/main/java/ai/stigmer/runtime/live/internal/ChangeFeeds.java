package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventSink;
import ai.stigmer.runtime.store.internal.ChangeLog;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The feeds of all kinds that are watched. As a sink of events it writes their logs, behind the sink that lets grants
 * follow: who hears of a new resource may already see it.
 *
 * <p>Thread-safe.
 */
public final class ChangeFeeds implements EventSink.Batched, StreamReader.Follower, AutoCloseable {
    private static final int THREADS = 4;

    private final Map<String, ChangeFeed> feeds = new ConcurrentHashMap<>();
    private final Duration interval;
    private final ChangeFeed.Wake wake;
    private final ScheduledExecutorService threads;

    ChangeFeeds(Duration interval, ChangeFeed.Wake wake) {
        this.interval = interval;
        this.wake = wake;
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newScheduledThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "stigmer-watch-" + number.getAndIncrement());
            thread.setDaemon(true);
            return thread;
        });
    }

    ChangeFeed of(String kind, ChangeLog log) {
        return feeds.computeIfAbsent(kind, any -> new ChangeFeed(kind, log, threads, interval, wake));
    }

    Map<String, Integer> watchers() {
        return feeds.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, feed -> feed.getValue().watchers()));
    }

    @Override
    public Map<DomainEvent, RuntimeException> deliver(List<DomainEvent> events) {
        events.stream().collect(Collectors.groupingBy(DomainEvent::kind)).forEach((kind, ofKind) -> {
            ChangeFeed feed = feeds.get(kind);
            if (feed != null) {
                feed.append(ofKind.stream().map(DomainEvent::resourceId).toList());
            }
        });
        return Map.of();
    }

    @Override
    public Map<String, Long> cursors() {
        Map<String, Long> cursors = new HashMap<>();
        feeds.forEach((kind, feed) -> feed.told().ifPresent(position -> cursors.put(kind, position)));
        return cursors;
    }

    @Override
    public boolean onFrame(String kind, StateStreams.Frame frame) {
        ChangeFeed feed = feeds.get(kind);
        if (feed != null) {
            feed.onTold(frame.revision().version());
        }
        return true;
    }

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
