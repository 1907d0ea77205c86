package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.live.RedisClients;
import ai.stigmer.runtime.live.internal.StateStreams.Frame;
import ai.stigmer.runtime.resource.ResourceType;
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
 * <p>Safe for use by many threads.
 */
public final class RedisStatePublisher<R extends Message> implements StatePublisher<R>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RedisStatePublisher.class);
    private static final int MAX_PENDING = 10_000;
    private static final int KEPT_ENTRIES = 64;
    private static final Duration KEPT_FOR = Duration.ofHours(1);
    private static final int LARGEST_STATE_BYTES = 64 * 1024;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration DRAIN = Duration.ofSeconds(1);
    private static final int MAX_REPORTED = 1_000;

    private final RedisClient redis;
    private final StateStreams streams;
    private final WithoutSecrets<R> withoutSecrets;
    private final Map<String, Pending<R>> pending = new LinkedHashMap<>();
    private final Thread worker;
    private final Set<String> reported = new HashSet<>();
    private boolean closed;
    private boolean failing;

    private record Pending<R extends Message>(Stored<R> state, boolean deleted) {
        boolean isNewerThan(Pending<R> other) {
            return state.revision().version() > other.state().revision().version();
        }
    }

    private record Next<R extends Message>(String id, Pending<R> news) {}

    private RedisStatePublisher(RedisClient redis, StateStreams streams, WithoutSecrets<R> withoutSecrets) {
        this.redis = redis;
        this.streams = streams;
        this.withoutSecrets = withoutSecrets;
        this.worker = new Thread(this::work, "stigmer-state-publisher-" + streams.kind());
        worker.setDaemon(true);
    }

    /**
     * Begins to publish.
     *
     * @param redis with a socket time-out, as {@link RedisClients} opens it; stays the caller's
     * @param prefix what the keys of this system begin with
     */
    public static <R extends Message> RedisStatePublisher<R> start(
            RedisClient redis, String prefix, ResourceType<R> type) {
        RedisStatePublisher<R> publisher =
                new RedisStatePublisher<>(redis, new StateStreams(prefix, type.kind()), WithoutSecrets.of(type));
        publisher.worker.start();
        return publisher;
    }

    @Override
    public void publish(String id, Stored<R> state, boolean deleted) {
        Pending<R> news = new Pending<>(state, deleted);
        synchronized (pending) {
            if (closed) {
                return;
            }
            Pending<R> waiting = pending.get(id);
            if (waiting == null || news.isNewerThan(waiting)) {
                pending.put(id, news);
            }
            if (pending.size() > MAX_PENDING) {
                dropOldest();
            }
            pending.notifyAll();
        }
    }

    /** Not a deletion if anything else is there: it also takes old states out of Redis, which nobody else does. */
    private void dropOldest() {
        String id = pending.entrySet().stream()
                .filter(entry -> !entry.getValue().deleted())
                .findFirst()
                .or(() -> pending.entrySet().stream().findFirst())
                .orElseThrow()
                .getKey();
        pending.remove(id);
        LOG.warn("state_dropped resource={}:{} pending={}", streams.kind(), id, MAX_PENDING);
    }

    private void work() {
        int failures = 0;
        try {
            for (Optional<Next<R>> next = take(); next.isPresent(); next = take()) {
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
    private Optional<Next<R>> take() throws InterruptedException {
        synchronized (pending) {
            while (pending.isEmpty()) {
                if (closed) {
                    return Optional.empty();
                }
                pending.wait();
            }
            Iterator<Map.Entry<String, Pending<R>>> first = pending.entrySet().iterator();
            Map.Entry<String, Pending<R>> entry = first.next();
            first.remove();
            return Optional.of(new Next<>(entry.getKey(), entry.getValue()));
        }
    }

    private void putBack(Next<R> next) {
        synchronized (pending) {
            pending.merge(next.id(), next.news(), (newer, failed) -> newer.isNewerThan(failed) ? newer : failed);
        }
    }

    /** Sends one state; answers whether it is out, or need not go out any more. */
    private boolean send(Next<R> next) {
        try {
            add(next);
            redis.expire(streams.key(next.id()), KEPT_FOR.toSeconds());
            onSuccess(next.id());
            return true;
        } catch (JedisDataException refused) {
            if (Refusal.of(refused) == Refusal.OF_ONE_KEY) {
                onRefusalOfOneKey(next.id(), refused);
                return true;
            }
            onOutage(refused);
            return false;
        } catch (JedisException unreachable) {
            onOutage(unreachable);
            return false;
        } catch (RuntimeException failure) {
            LOG.error("state_not_published resource={}:{}", streams.kind(), next.id(), failure);
            return true;
        }
    }

    private void add(Next<R> next) {
        XAddParams where = XAddParams.xAddParams()
                .id(StateStreams.entryId(next.news().state().revision().version()));
        if (next.news().deleted()) {
            // In the same command, so that what was published before cannot outlive the news.
            where.maxLen(1).exactTrimming();
        } else {
            where.maxLen(KEPT_ENTRIES).approximateTrimming();
        }
        try {
            redis.xadd(streams.key(next.id()), where, StateStreams.encode(frame(next.news())));
        } catch (JedisDataException refused) {
            if (Refusal.of(refused) != Refusal.STALE) {
                throw refused;
            }
            // Another replica was faster, or this is a second attempt.
            LOG.debug("state_stale resource={}:{} reason={}", streams.kind(), next.id(), refused.getMessage());
        }
    }

    private Frame frame(Pending<R> news) {
        R resource = news.state().resource();
        boolean isSent = !news.deleted() && MessageSize.isAtMost(LARGEST_STATE_BYTES, resource);
        return new Frame(
                news.state().revision(),
                news.deleted(),
                isSent ? Optional.of(withoutSecrets.from(resource).toByteArray()) : Optional.empty());
    }

    private void onSuccess(String id) {
        reported.remove(id);
        if (failing) {
            failing = false;
            LOG.info("states_published_again kind={}", streams.kind());
        }
    }

    private void onOutage(JedisException outage) {
        if (!failing) {
            failing = true;
            LOG.warn(
                    "states_delayed kind={} lost=the speed of live updates, which wait for the query of versions"
                            + " reason={}",
                    streams.kind(),
                    outage.getMessage());
        }
    }

    /** To send it again would not help, and would keep the others waiting. */
    private void onRefusalOfOneKey(String id, JedisException refused) {
        if (reported.size() >= MAX_REPORTED) {
            reported.clear();
        }
        if (reported.add(id)) {
            LOG.warn(
                    "state_refused resource={}:{} lost=the speed of its live updates, which wait for the query of"
                            + " versions reason={}",
                    streams.kind(),
                    id,
                    refused.getMessage());
        }
    }

    private static void pause(int failures) throws InterruptedException {
        long bound = Math.min(LONGEST_PAUSE.toMillis(), FIRST_PAUSE.toMillis() << Math.min(failures - 1, 10));
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
