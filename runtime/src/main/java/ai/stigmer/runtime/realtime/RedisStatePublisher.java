package ai.stigmer.runtime.realtime;

import ai.stigmer.runtime.realtime.StateStreams.Frame;
import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.resource.Stored;
import com.google.protobuf.Message;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
 * is found in the store by those who follow it.
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

    private final RedisClient redis;
    private final StateStreams streams;
    private final Map<String, Pending<R>> pending = new LinkedHashMap<>();
    private final Thread worker;
    private boolean closed;

    private record Pending<R extends Message>(Stored<R> state, boolean deleted) {
        boolean isNewerThan(Pending<R> other) {
            return state.revision().version() > other.state().revision().version();
        }
    }

    private record Next<R extends Message>(String id, Pending<R> news) {}

    private RedisStatePublisher(RedisClient redis, StateStreams streams) {
        this.redis = redis;
        this.streams = streams;
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
            RedisClient redis, String prefix, ResourceKind kind) {
        RedisStatePublisher<R> publisher = new RedisStatePublisher<>(redis, new StateStreams(prefix, kind));
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

    private void dropOldest() {
        Iterator<String> oldest = pending.keySet().iterator();
        String id = oldest.next();
        oldest.remove();
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
        byte[] key = streams.key(next.id());
        Stored<R> state = next.news().state();
        try {
            redis.xadd(
                    key,
                    XAddParams.xAddParams()
                            .id(StateStreams.entryId(state.revision().version()))
                            .maxLen(KEPT_ENTRIES)
                            .approximateTrimming(),
                    StateStreams.encode(frame(next.news())));
            redis.expire(key, KEPT_FOR.toSeconds());
            return true;
        } catch (JedisDataException refused) {
            // The stream has this version or a newer one already: another replica was faster.
            LOG.debug("state_stale resource={}:{} reason={}", streams.kind(), next.id(), refused.getMessage());
            return true;
        } catch (JedisException unreachable) {
            LOG.debug("state_delayed resource={}:{} reason={}", streams.kind(), next.id(), unreachable.getMessage());
            return false;
        } catch (RuntimeException failure) {
            LOG.error("state_not_published resource={}:{}", streams.kind(), next.id(), failure);
            return true;
        }
    }

    private Frame frame(Pending<R> news) {
        boolean small = MessageSize.isAtMost(LARGEST_STATE_BYTES, news.state().resource());
        return new Frame(
                news.state().revision(),
                news.deleted(),
                small && !news.deleted() ? Optional.of(news.state().resource().toByteArray()) : Optional.empty());
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
