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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
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
 * One thread with one blocking read over the streams of every resource that is followed. A bell ends the read when another
 * resource is followed, which is in the next one; as each goes on from the version last seen, nothing is missed in
 * between. A stream that cannot be read is left out for a while, so that its harm stays its own: the query of
 * versions serves those who follow it.
 */
final class StreamReader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamReader.class);
    private static final Duration BLOCK = LiveStates.BLOCK;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);
    private static final Duration REST_OF_UNREADABLE = Duration.ofSeconds(30);

    private final RedisClient redis;
    private final Bell bell;
    private final RedisStatePublisher publisher;
    private final Map<StateStreams, Follower> followers = new ConcurrentHashMap<>();
    private final Map<Followed, Long> restingUntil = new HashMap<>();
    private final Set<Followed> reported = new HashSet<>();
    private final Thread thread;
    private volatile boolean closed;

    /** Who follows resources of one kind. */
    interface Follower {
        /** The ids of the resources to follow, and the version last seen of each. */
        Map<String, Long> cursors();

        /** Takes the newest frame of a resource; answers whether its cursor has come as far. */
        boolean onFrame(String id, Frame frame);
    }

    /** A resource that somebody follows. */
    private record Followed(StateStreams streams, String id) {
        byte[] key() {
            return streams.key(id);
        }

        @Override
        public String toString() {
            return streams.kind() + ":" + id;
        }
    }

    /**
     * A reader that is not yet reading.
     *
     * @param publisher rings the bell, so that nobody who follows waits for Redis
     */
    StreamReader(RedisClient redis, Bell bell, RedisStatePublisher publisher) {
        this.redis = redis;
        this.bell = bell;
        this.publisher = publisher;
        this.thread = new Thread(this::work, "stigmer-state-reader");
        thread.setDaemon(true);
    }

    /** Reads the streams of one more kind. */
    void follow(StateStreams streams, Follower follower) {
        followers.put(streams, follower);
    }

    void start() {
        thread.start();
    }

    /** Looks again at what is followed. */
    void wake() {
        if (bell.ring()) {
            publisher.ring(bell);
        }
    }

    private void work() {
        boolean failing = false;
        while (!closed) {
            try {
                long heard = bell.heard();
                readOnce(heard, followed());
                failing = false;
            } catch (JedisException unreachable) {
                if (!failing) {
                    LOG.warn("state_reader_without_redis reason={}", unreachable.getMessage());
                }
                failing = true;
                pause(PAUSE_AFTER_FAILURE);
            } catch (RuntimeException failure) {
                LOG.warn("state_not_delivered reason={}", failure.getMessage());
                pause(PAUSE_AFTER_FAILURE);
            }
        }
    }

    private Map<Followed, Long> followed() {
        Map<Followed, Long> followed = new HashMap<>();
        followers.forEach((streams, follower) ->
                follower.cursors().forEach((id, version) -> followed.put(new Followed(streams, id), version)));
        return followed;
    }

    private void readOnce(long heard, Map<Followed, Long> followed) {
        Map<Followed, Long> versions = withoutResting(followed);
        if (versions.isEmpty()) {
            awaitBell();
            return;
        }
        try {
            Map<byte[], StreamEntryID> ending = new JedisByteMap<>();
            ending.put(bell.key(), StateStreams.entryId(heard));
            read(versions, ending, XReadParams.xReadParams().block(Math.toIntExact(BLOCK.toMillis())))
                    .forEach(this::pass);
        } catch (RuntimeException failure) {
            if (!isOfOneStream(failure) || !leaveOutUnreadable(versions, failure)) {
                throw failure;
            }
        }
    }

    private Map<Followed, Long> withoutResting(Map<Followed, Long> followed) {
        long now = System.nanoTime();
        restingUntil.values().removeIf(until -> until - now <= 0);
        reported.retainAll(followed.keySet());
        Map<Followed, Long> versions = new HashMap<>(followed);
        versions.keySet().removeAll(restingUntil.keySet());
        return versions;
    }

    private void awaitBell() {
        try {
            bell.await(BLOCK);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The newest frame of each resource of which there is news.
     *
     * @param from is read as well, and ends a read that blocks
     */
    private Map<Followed, Frame> read(Map<Followed, Long> versions, Map<byte[], StreamEntryID> from, XReadParams how) {
        Map<String, Followed> byKey = new HashMap<>();
        versions.forEach((followed, version) -> {
            byte[] key = followed.key();
            from.put(key, StateStreams.entryId(version));
            byKey.put(new String(key, StandardCharsets.UTF_8), followed);
        });
        Map<Followed, Frame> frames = new HashMap<>();
        List<Map.Entry<byte[], List<StreamEntryBinary>>> read = redis.xreadBinary(how, from);
        if (read == null) {
            return frames;
        }
        for (Map.Entry<byte[], List<StreamEntryBinary>> stream : read) {
            List<StreamEntryBinary> entries = stream.getValue();
            Followed followed = byKey.get(new String(stream.getKey(), StandardCharsets.UTF_8));
            if (followed != null && !entries.isEmpty()) {
                // A subscriber wants the newest state, so what came before it need not be looked at.
                frames.put(followed, StateStreams.decode(entries.get(entries.size() - 1)));
            }
        }
        return frames;
    }

    private void pass(Followed followed, Frame frame) {
        boolean known = false;
        try {
            Follower follower = followers.get(followed.streams());
            known = follower == null || follower.onFrame(followed.id(), frame);
        } catch (RuntimeException failure) {
            LOG.warn("state_not_delivered resource={} reason={}", followed, failure.getMessage());
        }
        if (!known) {
            // The next read would find the same entry at once, again and again.
            rest(followed, PAUSE_AFTER_FAILURE);
        }
    }

    /** Whether the failure is one that a single stream can cause: it is of another type, or its ids are not ours. */
    private static boolean isOfOneStream(RuntimeException failure) {
        return failure instanceof JedisDataException refused
                ? Refusal.of(refused) == Refusal.OF_ONE_KEY
                : !(failure instanceof JedisException);
    }

    /** Finds the streams that cannot be read and lets them rest; answers whether there are any. */
    private boolean leaveOutUnreadable(Map<Followed, Long> versions, RuntimeException failure) {
        List<Followed> unreadable = unreadable(List.copyOf(versions.keySet()), versions);
        for (Followed followed : unreadable) {
            rest(followed, REST_OF_UNREADABLE);
            if (reported.add(followed)) {
                LOG.warn(
                        "state_stream_unreadable resource={} lost=the speed of its live updates, which wait for the"
                                + " query of versions reason={}",
                        followed,
                        failure.getMessage());
            }
        }
        return !unreadable.isEmpty();
    }

    /** By halves: few are unreadable among many, and to read needs no permission that was not needed before. */
    private List<Followed> unreadable(List<Followed> ids, Map<Followed, Long> versions) {
        Map<Followed, Long> among = new HashMap<>(versions);
        among.keySet().retainAll(Set.copyOf(ids));
        try {
            read(among, new JedisByteMap<>(), XReadParams.xReadParams());
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
        List<Followed> found = new ArrayList<>(unreadable(ids.subList(0, middle), versions));
        found.addAll(unreadable(ids.subList(middle, ids.size()), versions));
        return found;
    }

    private void rest(Followed followed, Duration rest) {
        restingUntil.put(followed, System.nanoTime() + rest.toNanos());
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
