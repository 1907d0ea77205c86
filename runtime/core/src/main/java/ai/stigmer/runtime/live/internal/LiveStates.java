package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventSink;
import ai.stigmer.runtime.events.EventType;
import ai.stigmer.runtime.live.RedisClients;
import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import com.google.protobuf.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.RedisClient;

/**
 * The live states of all kinds that a replica serves, on three threads whatever the number of kinds: one publishes to
 * Redis, one reads there, and one asks the store for versions. Without Redis only the last is there. As a sink of events
 * it tells of every version that no pipeline has published.
 *
 * <p>Thread-safe.
 */
public final class LiveStates implements EventSink, AutoCloseable {
    /** How stale a subscriber can get without Redis. */
    public static final Duration DEFAULT_CHECK_INTERVAL = Duration.ofSeconds(2);

    /** How long one read of Redis waits for news. */
    public static final Duration BLOCK = Duration.ofMillis(200);

    /** No kind is named so. */
    private static final ResourceKind LOGS_OF_CHANGES = new ResourceKind(".changes", "", "");

    private final String prefix;
    private final @Nullable RedisStatePublisher publisher;
    private final @Nullable StreamReader reader;
    private final Map<String, StateStreams> streams = new ConcurrentHashMap<>();
    private final List<StateHub<?>> hubs = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService checks;
    private final ChangeFeeds changes;

    private LiveStates(@Nullable RedisClient redis, String prefix, Duration checkInterval, RedisTelemetry telemetry) {
        this.prefix = prefix;
        this.publisher = redis == null ? null : new RedisStatePublisher(redis, telemetry);
        this.reader = publisher == null || redis == null ? null : new StreamReader(redis, new Bell(prefix), publisher);
        StateStreams logs = new StateStreams(prefix, LOGS_OF_CHANGES);
        this.changes = new ChangeFeeds(checkInterval, new ChangeFeed.Wake() {
            @Override
            public void tell(String kind, long position) {
                if (publisher != null) {
                    publisher.publishNews(logs, kind, position, false);
                }
            }

            @Override
            public void listen() {
                if (reader != null) {
                    reader.wake();
                }
            }
        });
        if (reader != null) {
            reader.follow(logs, changes);
        }
        this.checks = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "stigmer-state-check");
            thread.setDaemon(true);
            return thread;
        });
        long millis = checkInterval.toMillis();
        // A hub catches what its store throws, so no failure ends the checks.
        var unused = checks.scheduleWithFixedDelay(this::checkVersions, millis, millis, TimeUnit.MILLISECONDS);
    }

    /** Looks in the store for what the news have left out, as happens at every interval. */
    public void checkVersions() {
        hubs.forEach(StateHub::checkVersions);
    }

    /**
     * Begins to publish and to follow.
     *
     * @param redis with a socket time-out, as {@link RedisClients} opens it; stays the caller's
     * @param prefix what the keys of this system begin with
     */
    public static LiveStates start(RedisClient redis, String prefix, Duration checkInterval, RedisTelemetry telemetry) {
        LiveStates live = new LiveStates(redis, prefix, checkInterval, telemetry);
        if (live.publisher != null && live.reader != null) {
            live.publisher.start();
            live.reader.start();
        }
        return live;
    }

    /** Begins to follow without Redis: by the query of versions alone. Nothing is published. */
    public static LiveStates startWithoutRedis(Duration checkInterval) {
        return new LiveStates(null, "", checkInterval, RedisTelemetry.none());
    }

    /** Where the states of a kind go. */
    public <R extends Message> StatePublisher<R> publisher(ResourceType<R> type) {
        return publisher == null ? (id, state, deleted) -> {} : publisher.of(type, streams(type.kind()));
    }

    /** Where the states of a kind come from. */
    public <R extends Message> StateSource<R> source(ResourceType<R> type, ResourceRepository<R> repository) {
        if (reader == null) {
            return added(new StateHub<>(type, repository, () -> {}, changes));
        }
        StateHub<R> hub = added(new StateHub<>(type, repository, reader::wake, changes));
        reader.follow(streams(type.kind()), hub);
        return hub;
    }

    private <R extends Message> StateHub<R> added(StateHub<R> hub) {
        hubs.add(hub);
        return hub;
    }

    private StateStreams streams(ResourceKind kind) {
        return streams.computeIfAbsent(kind.name(), any -> new StateStreams(prefix, kind));
    }

    /**
     * Tells of a version, unless its state was published here: also a change of the spec reaches subscribers at once.
     * What gets lost is found by the query of versions, so no event is ever refused.
     */
    @Override
    public void deliver(DomainEvent event) {
        StateStreams known = streams.get(event.kind());
        // Of a resource that is new nobody has anything older.
        if (publisher != null && known != null && event.type() != EventType.CREATED) {
            publisher.publishNews(known, event.resourceId(), event.version(), event.type() == EventType.DELETED);
        }
    }

    @Override
    public String name() {
        return "live-states";
    }

    /** The sink that writes down which resources have changed, for those who watch a kind. */
    public ChangeFeeds changes() {
        return changes;
    }

    /** How many follow resources of each kind, through this replica. */
    public Map<String, Integer> subscribers() {
        return hubs.stream().collect(Collectors.toMap(hub -> hub.kind().name(), StateHub::subscribers));
    }

    /** How many watch each kind that can be watched, through this replica. */
    public Map<String, Integer> watchers() {
        return changes.watchers();
    }

    /** How many resources have news that is not in Redis yet. */
    public int pending() {
        return publisher == null ? 0 : publisher.pending();
    }

    /** Sends what is pending if Redis takes it soon, and ends. */
    @Override
    public void close() {
        if (reader != null) {
            reader.close();
        }
        checks.shutdownNow();
        changes.close();
        hubs.forEach(StateHub::clear);
        if (publisher != null) {
            publisher.close();
        }
    }
}
