package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.live.RedisClients;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.RedisClient;

/**
 * Follows resources for all subscribers of a replica: one blocking read of Redis serves them all, and a cheap query of
 * versions bounds how stale they can get when Redis is down or an entry is lost. The store is the truth: whatever does
 * not come whole over Redis is read there.
 *
 * <p>Safe for use by many threads.
 */
public final class StateHub<R extends Message> implements StateSource<R>, AutoCloseable {
    /** How stale a subscriber can get without Redis. */
    public static final Duration DEFAULT_CHECK_INTERVAL = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(StateHub.class);

    private final ResourceType<R> type;
    private final ResourceRepository<R> repository;
    private final WithoutSecrets<R> withoutSecrets;
    private final Map<String, Topic<R>> topics = new ConcurrentHashMap<>();
    private final ScheduledExecutorService checks;
    private final Future<?> checking;
    private final @Nullable StreamReader reader;

    private StateHub(
            ResourceType<R> type,
            ResourceRepository<R> repository,
            @Nullable RedisClient redis,
            String prefix,
            Duration checkInterval) {
        this.type = type;
        this.repository = repository;
        this.withoutSecrets = WithoutSecrets.of(type);
        this.checks = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "stigmer-state-check-" + type.kind());
            thread.setDaemon(true);
            return thread;
        });
        this.reader = redis == null
                ? null
                : new StreamReader(redis, new StateStreams(prefix, type.kind()), this::cursors, this::onFrame);
        long millis = checkInterval.toMillis();
        this.checking = checks.scheduleWithFixedDelay(this::checkVersions, millis, millis, TimeUnit.MILLISECONDS);
    }

    /**
     * Begins to follow with Redis.
     *
     * @param redis with a socket time-out, as {@link RedisClients} opens it; stays the caller's
     * @param prefix as the publisher has it
     */
    public static <R extends Message> StateHub<R> start(
            ResourceType<R> type,
            ResourceRepository<R> repository,
            RedisClient redis,
            String prefix,
            Duration checkInterval) {
        StateHub<R> hub = new StateHub<>(type, repository, redis, prefix, checkInterval);
        if (hub.reader != null) {
            hub.reader.start();
        }
        return hub;
    }

    /** Begins to follow without Redis: by the query of versions alone. */
    public static <R extends Message> StateHub<R> startWithoutRedis(
            ResourceType<R> type, ResourceRepository<R> repository, Duration checkInterval) {
        return new StateHub<>(type, repository, null, "", checkInterval);
    }

    @Override
    public Subscription subscribe(String id, Listener<R> listener) {
        OrderedListener<R> ordered = new OrderedListener<>(listener);
        // Registered first, so no state falls between the snapshot and the news.
        topics.compute(id, (key, topic) -> (topic == null ? new Topic<R>() : topic).with(ordered));
        Subscription subscription = () -> unsubscribe(id, ordered);
        try {
            Optional<Stored<R>> snapshot = repository.find(id);
            snapshot.ifPresent(state -> deliver(id, ordered, state));
            if (snapshot.isEmpty()) {
                ordered.onDeleted();
            }
        } catch (RpcException failure) {
            ordered.onFailure(failure);
        }
        return subscription;
    }

    private void unsubscribe(String id, OrderedListener<R> listener) {
        topics.computeIfPresent(id, (key, topic) -> {
            Topic<R> rest = topic.without(listener);
            return rest.isEmpty() ? null : rest;
        });
    }

    private void deliver(String id, OrderedListener<R> listener, Stored<R> state) {
        topics.computeIfPresent(id, (key, topic) -> topic.seen(state.revision().version()));
        listener.onState(withoutSecrets.from(state));
    }

    /** Where the reader goes on, for every resource that somebody follows. */
    private Map<String, Long> cursors() {
        Map<String, Long> cursors = new HashMap<>();
        topics.forEach((id, topic) -> cursors.put(id, topic.version()));
        return cursors;
    }

    /** Passes news on; answers whether those who follow the resource know what the news is of. */
    private boolean onFrame(String id, StateStreams.Frame frame) {
        if (frame.deleted()) {
            onDeleted(id);
            return true;
        }
        Optional<Stored<R>> state = frame.state().flatMap(bytes -> parse(id, bytes, frame.revision()));
        if (state.isPresent()) {
            onState(id, state.get());
            return true;
        }
        return readFromStore(id) >= frame.revision().version();
    }

    private Optional<Stored<R>> parse(String id, byte[] bytes, Revision revision) {
        try {
            Message resource = type.defaultInstance().getParserForType().parseFrom(bytes);
            return Optional.of(new Stored<>(type.cast(resource), revision));
        } catch (InvalidProtocolBufferException broken) {
            LOG.warn("state_unreadable resource={}:{} version={}", type.kind(), id, revision.version());
            return Optional.empty();
        }
    }

    /** Passes on what the store has; answers which version that is, the last of all if the resource is gone. */
    private long readFromStore(String id) {
        Optional<Stored<R>> state = repository.find(id);
        state.ifPresent(found -> onState(id, found));
        if (state.isEmpty()) {
            onDeleted(id);
        }
        return state.map(found -> found.revision().version()).orElse(Long.MAX_VALUE);
    }

    private void onState(String id, Stored<R> state) {
        Topic<R> topic = topics.computeIfPresent(
                id, (key, known) -> known.seen(state.revision().version()));
        if (topic != null) {
            Stored<R> shown = withoutSecrets.from(state);
            topic.listeners().forEach(listener -> listener.onState(shown));
        }
    }

    private void onDeleted(String id) {
        Topic<R> topic = topics.remove(id);
        if (topic != null) {
            topic.listeners().forEach(OrderedListener::onDeleted);
        }
    }

    private void checkVersions() {
        topics.forEach((id, topic) -> {
            try {
                Optional<Revision> newest = repository.revision(id);
                if (newest.isEmpty() || newest.get().version() > topic.version()) {
                    readFromStore(id);
                }
            } catch (RuntimeException failure) {
                // Subscribers keep what they have; the next check may find the store again.
                LOG.warn("state_check_failed resource={}:{} reason={}", type.kind(), id, failure.getMessage());
            }
        });
    }

    @Override
    public void close() {
        if (reader != null) {
            reader.close();
        }
        checking.cancel(true);
        checks.shutdownNow();
        topics.clear();
    }
}
