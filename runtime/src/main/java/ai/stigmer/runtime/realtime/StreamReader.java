package ai.stigmer.runtime.realtime;

import ai.stigmer.runtime.realtime.StateStreams.Frame;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.XReadParams;
import redis.clients.jedis.resps.StreamEntryBinary;
import redis.clients.jedis.util.JedisByteMap;

/**
 * One thread with one blocking read over the streams of every resource that is followed. A read blocks for a moment only,
 * so a resource that is followed from now on is in the next one; as each goes on from the version last seen, nothing is
 * missed in between.
 */
final class StreamReader implements AutoCloseable {
    /** How long one read waits for news. */
    static final Duration BLOCK = Duration.ofMillis(200);

    private static final Logger LOG = LoggerFactory.getLogger(StreamReader.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

    private final RedisClient redis;
    private final StateStreams streams;
    private final Supplier<Map<String, Long>> cursors;
    private final BiConsumer<String, Frame> news;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * A reader that is not yet reading.
     *
     * @param cursors the ids of the resources to follow, and the version last seen of each
     * @param news takes the newest frame of a resource
     */
    StreamReader(
            RedisClient redis,
            StateStreams streams,
            Supplier<Map<String, Long>> cursors,
            BiConsumer<String, Frame> news) {
        this.redis = redis;
        this.streams = streams;
        this.cursors = cursors;
        this.news = news;
        this.thread = new Thread(this::work, "stigmer-state-reader-" + streams.kind());
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void work() {
        boolean failing = false;
        while (!closed) {
            try {
                readOnce(cursors.get());
                failing = false;
            } catch (JedisException unreachable) {
                if (!failing) {
                    LOG.warn("state_reader_without_redis kind={} reason={}", streams.kind(), unreachable.getMessage());
                }
                failing = true;
                pause(PAUSE_AFTER_FAILURE);
            } catch (RuntimeException failure) {
                LOG.warn("state_not_delivered kind={} reason={}", streams.kind(), failure.getMessage());
                pause(PAUSE_AFTER_FAILURE);
            }
        }
    }

    private void readOnce(Map<String, Long> versions) {
        if (versions.isEmpty()) {
            pause(BLOCK);
            return;
        }
        Map<byte[], StreamEntryID> from = new JedisByteMap<>();
        Map<String, String> ids = new HashMap<>();
        versions.forEach((id, version) -> {
            byte[] key = streams.key(id);
            from.put(key, StateStreams.entryId(version));
            ids.put(new String(key, StandardCharsets.UTF_8), id);
        });
        List<Map.Entry<byte[], List<StreamEntryBinary>>> read =
                redis.xreadBinary(XReadParams.xReadParams().block(Math.toIntExact(BLOCK.toMillis())), from);
        if (read == null) {
            return;
        }
        for (Map.Entry<byte[], List<StreamEntryBinary>> stream : read) {
            List<StreamEntryBinary> entries = stream.getValue();
            String id = ids.get(new String(stream.getKey(), StandardCharsets.UTF_8));
            if (id != null && !entries.isEmpty()) {
                // A subscriber wants the newest state, so what came before it need not be looked at.
                news.accept(id, StateStreams.decode(entries.get(entries.size() - 1)));
            }
        }
    }

    private static void pause(Duration about) {
        try {
            Thread.sleep(about.toMillis() / 2 + ThreadLocalRandom.current().nextLong(about.toMillis() / 2 + 1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(BLOCK.multipliedBy(5).toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
