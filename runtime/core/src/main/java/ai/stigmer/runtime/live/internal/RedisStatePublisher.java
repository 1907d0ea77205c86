package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.live.RedisClients;
import ai.stigmer.runtime.live.internal.StateStreams.Frame;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import com.google.protobuf.Message;
import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.XAddParams;

/**
 * Publishes states to Redis Streams from a thread of its own, so Redis never stands between a commit and its answer. It
 * keeps the latest state of each resource and at most a bounded number of resources; what is dropped while Redis is away
 * is found in the store by those who follow it. No sensitive field gets into Redis, and a deletion takes out of it what
 * was published before.
 *
 * <p>Thread-safe.
 */
final class RedisStatePublisher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RedisStatePublisher.class);
    private static final int MAX_PENDING = 10_000;
    private static final int KEPT_ENTRIES = 64;
    private static final Duration KEPT_FOR = Duration.ofHours(1);
    private static final int MAX_STATE_BYTES = 64 * 1024;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(2);
    private static final Duration DRAIN = Duration.ofSeconds(1);
    private static final int MAX_REPORTED = 1_000;

    private final RedisClient redis;
    private final Map<Key, Pending> pending = new LinkedHashMap<>();
    private final Thread worker;
    private final Set<Key> reported = new HashSet<>();
    private boolean closed;
    private boolean failing;

    /** A resource of which there is news. */
    private record Key(StateStreams streams, String id) {
        byte[] stream() {
            return streams.key(id);
        }

        @Override
        public String toString() {
            return streams.kind() + ":" + id;
        }
    }

    /**
     * What is to be sent.
     *
     * @param frame made when it is sent: most states are overtaken before
     */
    private record Pending(Revision revision, boolean deleted, Supplier<Frame> frame) {
        boolean isNewerThan(Pending other) {
            return revision.version() > other.revision().version();
        }
    }

    private record Next(Key key, Pending news) {}

    /**
     * A publisher that does not yet publish.
     *
     * @param redis with a socket time-out, as {@link RedisClients} opens it; stays the caller's
     */
    RedisStatePublisher(RedisClient redis) {
        this.redis = redis;
        this.worker = new Thread(this::work, "stigmer-state-publisher");
        worker.setDaemon(true);
    }

    void start() {
        worker.start();
    }

    /** Where the states of one kind go. */
    <R extends Message> StatePublisher<R> of(ResourceType<R> type, StateStreams streams) {
        WithoutSecrets<R> withoutSecrets = WithoutSecrets.of(type);
        return (id, state, deleted) -> publish(
                new Key(streams, id),
                new Pending(state.revision(), deleted, () -> frame(withoutSecrets, state, deleted)));
    }

    /** How many resources have news that Redis does not have yet. */
    int pending() {
        synchronized (pending) {
            return pending.size();
        }
    }

    private void publish(Key key, Pending news) {
        synchronized (pending) {
            if (closed) {
                return;
            }
            Pending waiting = pending.get(key);
            if (waiting == null || news.isNewerThan(waiting)) {
                pending.put(key, news);
            }
            if (pending.size() > MAX_PENDING) {
                dropOldest();
            }
            pending.notifyAll();
        }
    }

    /** Not a deletion if anything else is there: it also takes old states out of Redis, which nobody else does. */
    private void dropOldest() {
        Key key = pending.entrySet().stream()
                .filter(entry -> !entry.getValue().deleted())
                .findFirst()
                .or(() -> pending.entrySet().stream().findFirst())
                .orElseThrow()
                .getKey();
        pending.remove(key);
        LOG.warn("state_dropped resource={} pending={}", key, MAX_PENDING);
    }

    private void work() {
        int failures = 0;
        try {
            for (Optional<Next> next = take(); next.isPresent(); next = take()) {
                if (send(next.get())) {
                    failures = 0;
                } else {
                    putBack(next.get());
                    pause(++failures);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next state to send; empty when the publisher is closed and everything is sent. */
    private Optional<Next> take() throws InterruptedException {
        synchronized (pending) {
            while (pending.isEmpty()) {
                if (closed) {
                    return Optional.empty();
                }
                pending.wait();
            }
            Iterator<Map.Entry<Key, Pending>> first = pending.entrySet().iterator();
            Map.Entry<Key, Pending> entry = first.next();
            first.remove();
            return Optional.of(new Next(entry.getKey(), entry.getValue()));
        }
    }

    private void putBack(Next next) {
        synchronized (pending) {
            pending.merge(next.key(), next.news(), (newer, failed) -> newer.isNewerThan(failed) ? newer : failed);
        }
    }

    /** Sends one state; answers whether it is out, or need not go out any more. */
    private boolean send(Next next) {
        try {
            add(next);
            redis.expire(next.key().stream(), KEPT_FOR.toSeconds());
            onSuccess(next.key());
            return true;
        } catch (JedisDataException refused) {
            if (Refusal.of(refused) == Refusal.OF_ONE_KEY) {
                onRefusalOfOneKey(next.key(), refused);
                return true;
            }
            onOutage(refused);
            return false;
        } catch (JedisException unreachable) {
            onOutage(unreachable);
            return false;
        } catch (RuntimeException failure) {
            LOG.error("state_not_published resource={}", next.key(), failure);
            return true;
        }
    }

    private void add(Next next) {
        XAddParams where = XAddParams.xAddParams()
                .id(StateStreams.entryId(next.news().revision().version()));
        if (next.news().deleted()) {
            // In the same command, so that what was published before cannot outlive the news.
            where.maxLen(1).exactTrimming();
        } else {
            where.maxLen(KEPT_ENTRIES).approximateTrimming();
        }
        try {
            redis.xadd(
                    next.key().stream(),
                    where,
                    StateStreams.encode(next.news().frame().get()));
        } catch (JedisDataException refused) {
            if (Refusal.of(refused) != Refusal.STALE) {
                throw refused;
            }
            // Another replica was faster, or this is a second attempt.
            LOG.debug("state_stale resource={} reason={}", next.key(), refused.getMessage());
        }
    }

    private static <R extends Message> Frame frame(WithoutSecrets<R> withoutSecrets, Stored<R> state, boolean deleted) {
        boolean isSent = !deleted && MessageSize.isAtMost(MAX_STATE_BYTES, state.resource());
        return new Frame(
                state.revision(),
                deleted,
                isSent ? Optional.of(withoutSecrets.from(state.resource()).toByteArray()) : Optional.empty());
    }

    private void onSuccess(Key key) {
        reported.remove(key);
        if (failing) {
            failing = false;
            LOG.info("states_published_again");
        }
    }

    private void onOutage(JedisException outage) {
        if (!failing) {
            failing = true;
            LOG.warn(
                    "states_delayed lost=the speed of live updates, which wait for the query of versions"
                            + " reason={}",
                    outage.getMessage());
        }
    }

    /** To send it again would not help, and would keep the others waiting. */
    private void onRefusalOfOneKey(Key key, JedisException refused) {
        if (reported.size() >= MAX_REPORTED) {
            reported.clear();
        }
        if (reported.add(key)) {
            LOG.warn(
                    "state_refused resource={} lost=the speed of its live updates, which wait for the query of"
                            + " versions reason={}",
                    key,
                    refused.getMessage());
        }
    }

    private static void pause(int failures) throws InterruptedException {
        long bound = Math.min(MAX_PAUSE.toMillis(), FIRST_PAUSE.toMillis() << Math.min(failures - 1, 10));
        Thread.sleep(bound / 2 + ThreadLocalRandom.current().nextLong(bound / 2 + 1));
    }

    /** Sends what is pending if Redis takes it soon, and ends. */
    @Override
    public void close() {
        synchronized (pending) {
            closed = true;
            pending.notifyAll();
        }
        try {
            worker.join(DRAIN.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        worker.interrupt();
    }
}
