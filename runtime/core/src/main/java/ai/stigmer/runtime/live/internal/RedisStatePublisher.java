package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.live.RedisClients;
import ai.stigmer.runtime.live.internal.StateStreams.Frame;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.StatusMerge;
import com.google.protobuf.Message;
import io.opentelemetry.context.Context;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

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
    private static final int MAX_BATCH = 256;

    /**
     * How far round trips are apart at least. The first state after a rest is sent at once; under load, what comes within this
     * time shares one.
     */
    static final Duration BETWEEN_BATCHES = Duration.ofMillis(5);

    private static final int MAX_STATE_BYTES = 64 * 1024;
    private static final long MAX_KEPT_BYTES = 64L * 1024 * 1024;

    /** Longer than a reader is away without having to look into the store. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(1);

    /** Behind what nothing follows. */
    private static final Duration LAST_KEPT_FOR = Duration.ofSeconds(10);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(2);
    private static final Duration DRAIN = Duration.ofSeconds(1);
    private static final int MAX_REPORTED = 1_000;

    private final StreamWrites writes;
    private final Map<News.Stream, News> pending = new LinkedHashMap<>();
    private final Thread worker;
    private final Set<News.Stream> reported = new HashSet<>();
    private boolean closed;
    private boolean failing;

    /**
     * A publisher that does not yet publish.
     *
     * @param redis with a socket time-out, as {@link RedisClients} opens it; stays the caller's
     */
    RedisStatePublisher(RedisClient redis, RedisTelemetry telemetry) {
        this.writes = new StreamWrites(redis, MAX_KEPT_BYTES, telemetry);
        this.worker = new Thread(this::work, "stigmer-state-publisher");
        worker.setDaemon(true);
    }

    void start() {
        worker.start();
    }

    /** Where the states of one kind go. */
    <R extends Message> StatePublisher<R> of(ResourceType<R> type, StateStreams streams) {
        WithoutSecrets<R> withoutSecrets = WithoutSecrets.of(type);
        StatusMerge rules = StatusMerge.of(type);
        return new StatePublisher<>() {
            @Override
            public void publish(String id, Stored<R> state, boolean deleted) {
                tell(id, state, deleted, () -> frame(withoutSecrets, state, deleted));
            }

            @Override
            public void publishNews(String id, Stored<R> outline) {
                tell(id, outline, false, () -> new Frame(outline.revision(), false, Optional.empty()));
            }

            private void tell(String id, Stored<R> state, boolean deleted, Supplier<Frame> frame) {
                boolean isLast = deleted || rules.isTerminal(type.status(state.resource()));
                RedisStatePublisher.this.publish(new News(
                        streams.stream(id),
                        state.revision().version(),
                        isLast ? LAST_KEPT_FOR : KEPT_FOR,
                        deleted,
                        !deleted,
                        Context.current(),
                        frame));
            }
        };
    }

    /** How many resources have news that Redis does not have yet. */
    int pending() {
        synchronized (pending) {
            return pending.size();
        }
    }

    /** Tells that there is a version, unless Redis knows it or a newer one from here. */
    void publishNews(StateStreams streams, String id, long version, boolean deleted) {
        News.Stream stream = streams.stream(id);
        if (!writes.knows(stream, version)) {
            Duration keptFor = deleted ? LAST_KEPT_FOR : KEPT_FOR;
            publish(new News(
                    stream, version, keptFor, deleted, false, Context.current(), () -> news(version, deleted)));
        }
    }

    /** Ends the read that a bell is for. */
    void ring(Bell bell) {
        long number = bell.next();
        publish(new News(
                bell.stream(), number, LAST_KEPT_FOR, false, false, Context.root(), () -> news(number, false)));
    }

    private void publish(News news) {
        synchronized (pending) {
            if (closed) {
                return;
            }
            News waiting = pending.get(news.stream());
            if (waiting == null || news.isMoreThan(waiting)) {
                pending.put(news.stream(), news);
            }
            if (pending.size() > MAX_PENDING) {
                dropOldest();
            }
            pending.notifyAll();
        }
    }

    /** Not a deletion if anything else is there: it also takes old states out of Redis, which nobody else does. */
    private void dropOldest() {
        News dropped = pending.values().stream()
                .filter(news -> !news.deleted())
                .findFirst()
                .or(() -> pending.values().stream().findFirst())
                .orElseThrow();
        pending.remove(dropped.stream());
        LOG.warn("state_dropped resource={} pending={}", dropped.stream(), MAX_PENDING);
    }

    private void work() {
        int failures = 0;
        try {
            for (List<News> batch = take(); !batch.isEmpty(); batch = take()) {
                long began = System.nanoTime();
                List<News> left = send(batch);
                if (left.isEmpty()) {
                    failures = 0;
                    TimeUnit.NANOSECONDS.sleep(BETWEEN_BATCHES.toNanos() - (System.nanoTime() - began));
                } else {
                    putBack(left);
                    pause(++failures);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What to send next; empty when the publisher is closed and everything is sent. */
    private List<News> take() throws InterruptedException {
        synchronized (pending) {
            while (pending.isEmpty()) {
                if (closed) {
                    return List.of();
                }
                pending.wait();
            }
            List<News> batch = new ArrayList<>();
            Iterator<News> first = pending.values().iterator();
            while (first.hasNext() && batch.size() < MAX_BATCH) {
                batch.add(first.next());
                first.remove();
            }
            return batch;
        }
    }

    private void putBack(List<News> left) {
        synchronized (pending) {
            left.forEach(news ->
                    pending.merge(news.stream(), news, (newer, failed) -> failed.isMoreThan(newer) ? failed : newer));
        }
    }

    /** Sends what it can; answers with what has to be sent again after a pause. */
    private List<News> send(List<News> batch) {
        List<News> refused = new ArrayList<>();
        int sent = 0;
        try {
            while (sent < batch.size() && refused.isEmpty()) {
                sent += writes.send(batch.subList(sent, batch.size()), (news, why) -> onRefusal(news, why, refused));
            }
        } catch (JedisException unreachable) {
            onOutage(unreachable);
            return batch.subList(sent, batch.size());
        } catch (RuntimeException failure) {
            LOG.error("states_not_published count={}", batch.size() - sent, failure);
            return List.of();
        }
        if (refused.isEmpty()) {
            onSuccess();
        } else {
            refused.addAll(batch.subList(sent, batch.size()));
        }
        return refused;
    }

    private void onRefusal(News news, JedisDataException why, List<News> again) {
        if (Refusal.of(why) == Refusal.OF_ONE_KEY) {
            onRefusalOfOneKey(news.stream(), why);
        } else {
            onOutage(why);
            again.add(news);
        }
    }

    private static <R extends Message> Frame frame(WithoutSecrets<R> withoutSecrets, Stored<R> state, boolean deleted) {
        boolean isSent = !deleted && MessageSize.isAtMost(MAX_STATE_BYTES, state.resource());
        return new Frame(
                state.revision(),
                deleted,
                isSent ? Optional.of(withoutSecrets.from(state.resource()).toByteArray()) : Optional.empty());
    }

    private static Frame news(long version, boolean deleted) {
        return new Frame(new Revision(version, 0, 0), deleted, Optional.empty());
    }

    private void onSuccess() {
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
    private void onRefusalOfOneKey(News.Stream stream, JedisDataException refused) {
        if (reported.size() >= MAX_REPORTED) {
            reported.clear();
        }
        if (reported.add(stream)) {
            LOG.warn(
                    "state_refused resource={} lost=the speed of its live updates, which wait for the query of"
                            + " versions reason={}",
                    stream,
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
