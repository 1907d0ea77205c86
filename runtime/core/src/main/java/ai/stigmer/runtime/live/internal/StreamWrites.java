package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.live.internal.KeptStates.Evicted;
import ai.stigmer.runtime.live.internal.StateStreams.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.Response;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.XAddParams;
import redis.clients.jedis.params.XTrimParams;

/**
 * Writes news of several resources to Redis in one round trip: each to its stream, which keeps the newest entry alone and
 * ends by itself. One entry is what it takes to go on from any version, as subscribers skip states.
 *
 * <p>Used by one thread at a time, but for {@link #knows}.
 */
final class StreamWrites {
    private static final Logger LOG = LoggerFactory.getLogger(StreamWrites.class);
    private static final int MAX_BYTES = 1024 * 1024;

    private final RedisClient redis;
    private final KeptStates<News.Stream> kept;
    private final RedisTelemetry telemetry;

    /** News, and what Redis answers to it. */
    private record Sent(News news, int stateBytes, Response<byte[]> answer) {}

    StreamWrites(RedisClient redis, long maxKeptBytes, RedisTelemetry telemetry) {
        this.redis = redis;
        this.telemetry = telemetry;
        this.kept = new KeptStates<>(maxKeptBytes, System::nanoTime);
    }

    /** Whether Redis has been told of this version or a newer one from here. */
    boolean knows(News.Stream stream, long version) {
        return kept.has(stream, version);
    }

    /**
     * Sends as many as go in one round trip.
     *
     * @param refused is told of each that Redis does not take, and why
     * @return how many were sent, from the front
     * @throws JedisException if Redis cannot be reached; then some may be there
     */
    int send(List<News> batch, BiConsumer<News, JedisDataException> refused) {
        List<Sent> sent = new ArrayList<>();
        RedisTelemetry.RoundTrip trip = telemetry.begin();
        try {
            int count = transmit(batch, sent);
            trip.answered();
            sent.forEach(one -> judge(one, trip, refused));
            return count;
        } catch (JedisException unreachable) {
            trip.failed(unreachable);
            sent.forEach(one -> trip.told(one.news().caller(), unreachable));
            throw unreachable;
        }
    }

    private int transmit(List<News> batch, List<Sent> sent) {
        int count = 0;
        try (AbstractPipeline pipeline = redis.pipelined()) {
            for (int bytes = 0; count < batch.size() && bytes < MAX_BYTES; count++) {
                Optional<Sent> next = add(pipeline, batch.get(count));
                next.ifPresent(sent::add);
                bytes += next.map(Sent::stateBytes).orElse(0);
            }
            pipeline.sync();
        }
        return count;
    }

    private Optional<Sent> add(AbstractPipeline pipeline, News news) {
        Optional<Frame> made = made(news);
        made.ifPresent(frame -> makeRoom(pipeline, news, frame));
        return made.map(frame -> add(pipeline, news, frame));
    }

    private static Optional<Frame> made(News news) {
        try {
            return Optional.of(news.frame().get());
        } catch (RuntimeException failure) {
            LOG.error("state_not_published resource={}", news.stream(), failure);
            return Optional.empty();
        }
    }

    private void makeRoom(AbstractPipeline pipeline, News news, Frame frame) {
        for (Evicted<News.Stream> old : kept.add(news.stream(), news.version(), stateBytes(frame), news.keptFor())) {
            // What another replica has added since stays.
            pipeline.xtrim(
                    old.stream().bytes(),
                    XTrimParams.xTrimParams()
                            .minId(StateStreams.entryId(old.version() + 1).toString())
                            .exactTrimming());
        }
    }

    private static Sent add(AbstractPipeline pipeline, News news, Frame frame) {
        byte[] key = news.stream().bytes();
        XAddParams newestAlone = XAddParams.xAddParams()
                .id(StateStreams.entryId(news.version()))
                .maxLen(1)
                .exactTrimming();
        Response<byte[]> answer = pipeline.xadd(key, newestAlone, StateStreams.encode(frame));
        pipeline.pexpire(key, news.keptFor().toMillis());
        return new Sent(news, stateBytes(frame), answer);
    }

    private static int stateBytes(Frame frame) {
        return frame.state().map(state -> state.length).orElse(0);
    }

    private static void judge(Sent sent, RedisTelemetry.RoundTrip trip, BiConsumer<News, JedisDataException> refused) {
        News news = sent.news();
        try {
            sent.answer().get();
            trip.told(news.caller(), null);
        } catch (JedisDataException refusal) {
            if (Refusal.of(refusal) == Refusal.STALE) {
                // Another replica was faster, or this is a second attempt.
                LOG.debug("state_stale resource={} reason={}", news.stream(), refusal.getMessage());
                trip.told(news.caller(), null);
            } else {
                trip.told(news.caller(), refusal);
                refused.accept(news, refusal);
            }
        }
    }
}
