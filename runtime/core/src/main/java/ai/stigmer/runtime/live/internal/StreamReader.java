package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.live.internal.StateStreams.Frame;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.XReadParams;
import redis.clients.jedis.resps.StreamEntryBinary;
import redis.clients.jedis.util.JedisByteMap;

/**
 * One thread with one blocking read over the streams of every resource that is followed. A read blocks for a moment only,
 * so a resource that is followed from now on is in the next one; as each goes on from the version last seen, nothing is
 * missed in between. A stream that cannot be read is left out for a while, so that its harm stays its own: the query of
 * versions serves those who follow it.
 */
public final class StreamReader implements AutoCloseable {
    /** How long one read waits for news. */
    public static final Duration BLOCK = Duration.ofMillis(200);

    private static final Logger LOG = LoggerFactory.getLogger(StreamReader.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);
    private static final Duration REST_OF_UNREADABLE = Duration.ofSeconds(30);

    private final RedisClient redis;
    private final StateStreams streams;
    private final Supplier<Map<String, Long>> cursors;
    private final BiPredicate<String, Frame> news;
    private final Map<String, Long> restingUntil = new HashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final Thread thread;
    private volatile boolean closed;

    /**
     * A reader that is not yet reading.
     *
     * @param cursors the ids of the resources to follow, and the version last seen of each
     * @param news takes the newest frame of a resource; answers whether its cursor has come as far
     */
    StreamReader(
            RedisClient redis,
            StateStreams streams,
            Supplier<Map<String, Long>> cursors,
            BiPredicate<String, Frame> news) {
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

    private void readOnce(Map<String, Long> followed) {
        Map<String, Long> versions = withoutResting(followed);
        if (versions.isEmpty()) {
            pause(BLOCK);
            return;
        }
        try {
            read(versions, XReadParams.xReadParams().block(Math.toIntExact(BLOCK.toMillis())))
                    .forEach(this::pass);
        } catch (RuntimeException failure) {
            if (!isOfOneStream(failure) || !leaveOutUnreadable(versions, failure)) {
                throw failure;
            }
        }
    }

    private Map<String, Long> withoutResting(Map<String, Long> followed) {
        long now = System.nanoTime();
        restingUntil.values().removeIf(until -> until - now <= 0);
        reported.retainAll(followed.keySet());
        Map<String, Long> versions = new HashMap<>(followed);
        versions.keySet().removeAll(restingUntil.keySet());
        return versions;
    }

    /** The newest frame of each resource of which there is news. */
    private Map<String, Frame> read(Map<String, Long> versions, XReadParams how) {
        Map<byte[], StreamEntryID> from = new JedisByteMap<>();
        Map<String, String> ids = new HashMap<>();
        versions.forEach((id, version) -> {
            byte[] key = streams.key(id);
            from.put(key, StateStreams.entryId(version));
            ids.put(new String(key, StandardCharsets.UTF_8), id);
        });
        Map<String, Frame> frames = new HashMap<>();
        List<Map.Entry<byte[], List<StreamEntryBinary>>> read = redis.xreadBinary(how, from);
        if (read == null) {
            return frames;
        }
        for (Map.Entry<byte[], List<StreamEntryBinary>> stream : read) {
            List<StreamEntryBinary> entries = stream.getValue();
            String id = ids.get(new String(stream.getKey(), StandardCharsets.UTF_8));
            if (id != null && !entries.isEmpty()) {
                // A subscriber wants the newest state, so what came before it need not be looked at.
                frames.put(id, StateStreams.decode(entries.get(entries.size() - 1)));
            }
        }
        return frames;
    }

    private void pass(String id, Frame frame) {
        boolean known = false;
        try {
            known = news.test(id, frame);
        } catch (RuntimeException failure) {
            LOG.warn("state_not_delivered resource={}:{} reason={}", streams.kind(), id, failure.getMessage());
        }
        if (!known) {
            // The next read would find the same entry at once, again and again.
            rest(id, PAUSE_AFTER_FAILURE);
        }
    }

    /** Whether the failure is one that a single stream can cause: it is of another type, or its ids are not ours. */
    private static boolean isOfOneStream(RuntimeException failure) {
        return failure instanceof JedisDataException refused
                ? Refusal.of(refused) == Refusal.OF_ONE_KEY
                : !(failure instanceof JedisException);
    }

    /** Finds the streams that cannot be read and lets them rest; answers whether there are any. */
    private boolean leaveOutUnreadable(Map<String, Long> versions, RuntimeException failure) {
        List<String> unreadable = unreadable(List.copyOf(versions.keySet()), versions);
        for (String id : unreadable) {
            rest(id, REST_OF_UNREADABLE);
            if (reported.add(id)) {
                LOG.warn(
                        "state_stream_unreadable resource={}:{} lost=the speed of its live updates, which wait for the"
                                + " query of versions reason={}",
                        streams.kind(),
                        id,
                        failure.getMessage());
            }
        }
        return !unreadable.isEmpty();
    }

    /** By halves: few are unreadable among many, and to read needs no permission that was not needed before. */
    private List<String> unreadable(List<String> ids, Map<String, Long> versions) {
        Map<String, Long> among = new HashMap<>(versions);
        among.keySet().retainAll(Set.copyOf(ids));
        try {
            read(among, XReadParams.xReadParams());
            return List.of();
        } catch (RuntimeException failure) {
            if (!isOfOneStream(failure)) {
                throw failure;
            }
        }
        if (ids.size() == 1) {
            return ids;
        }
        int middle = ids.size() / 2;
        List<String> found = new ArrayList<>(unreadable(ids.subList(0, middle), versions));
        found.addAll(unreadable(ids.subList(middle, ids.size()), versions));
        return found;
    }

    private void rest(String id, Duration rest) {
        restingUntil.put(id, System.nanoTime() + rest.toNanos());
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
