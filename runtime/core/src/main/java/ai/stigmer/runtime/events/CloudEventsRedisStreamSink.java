package ai.stigmer.runtime.events;

import ai.stigmer.runtime.events.internal.CloudEventsFormat;
import ai.stigmer.runtime.internal.OptionalDependency;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.XAddParams;

/**
 * Adds every event to a Redis stream as a CloudEvent 1.0 in the protobuf format, in the entry's field {@value #FIELD};
 * {@value #CONTENT_TYPE_FIELD} says so. The stream keeps the newest entries, by their number or by their age, whether or
 * not anybody has read them: a consumer that was away for longer has missed events.
 *
 * <p>Needs {@code io.cloudevents:cloudevents-protobuf}. Thread-safe.
 */
public final class CloudEventsRedisStreamSink implements EventSink.Batched {
    /** The field of a stream entry that holds the CloudEvent. */
    public static final String FIELD = "event";

    /** The field of a stream entry that names the format. */
    public static final String CONTENT_TYPE_FIELD = "content-type";

    private static final OptionalDependency CLOUD_EVENTS =
            new OptionalDependency("io.cloudevents.protobuf.ProtobufFormat");
    private static final byte[] CONTENT_TYPE = utf8("application/cloudevents+protobuf");

    private final UnifiedJedis redis;
    private final byte[] stream;
    private final Supplier<XAddParams> retention;
    private final CloudEventsFormat format;

    private CloudEventsRedisStreamSink(UnifiedJedis redis, String stream, Supplier<XAddParams> retention) {
        CLOUD_EVENTS.requireFor(CloudEventsRedisStreamSink.class, CloudEventsRedisStreamSink.class.getClassLoader());
        this.redis = Objects.requireNonNull(redis, "redis");
        this.stream = utf8(stream);
        this.retention = retention;
        this.format = new CloudEventsFormat();
    }

    /**
     * A sink into a stream of bounded length. It takes bounded memory, about 350 bytes an entry, and keeps events for as
     * long as it takes that many to come.
     *
     * @param redis a client with a socket timeout; stays open
     * @param stream the key of the stream
     * @param entries how many of the newest entries stay, or some hundred more
     * @throws IllegalArgumentException if no entry would stay
     * @throws IllegalStateException if the CloudEvents library is absent
     */
    public static CloudEventsRedisStreamSink keepingNewest(UnifiedJedis redis, String stream, long entries) {
        if (entries < 1) {
            throw new IllegalArgumentException("a stream keeps at least one entry, not " + entries);
        }
        return new CloudEventsRedisStreamSink(
                redis, stream, () -> XAddParams.xAddParams().maxLen(entries).approximateTrimming());
    }

    /**
     * A sink into a stream that keeps events for some time, with as much memory as that takes.
     *
     * @param redis a client with a socket timeout; stays open
     * @param stream the key of the stream
     * @param age how old entries become; older ones go a hundred or so at a time, when newer ones come
     * @throws IllegalArgumentException if the age is shorter than a second
     * @throws IllegalStateException if the CloudEvents library is absent
     */
    public static CloudEventsRedisStreamSink keepingFor(UnifiedJedis redis, String stream, Duration age) {
        if (age.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("a stream keeps entries for a second at least, not for " + age);
        }
        return new CloudEventsRedisStreamSink(
                redis,
                stream,
                () -> XAddParams.xAddParams()
                        .minId(Long.toString(System.currentTimeMillis() - age.toMillis()))
                        .approximateTrimming());
    }

    @Override
    public Map<DomainEvent, RuntimeException> deliver(List<DomainEvent> events) {
        Map<DomainEvent, RuntimeException> failures = new HashMap<>();
        try (AbstractPipeline pipeline = redis.pipelined()) {
            Map<DomainEvent, Response<byte[]>> answers = new LinkedHashMap<>();
            events.forEach(event -> answers.put(event, add(pipeline, event)));
            pipeline.sync();
            answers.forEach((event, answer) -> {
                try {
                    answer.get();
                } catch (JedisException failure) {
                    failures.put(event, unavailable(failure));
                }
            });
        } catch (JedisException failure) {
            throw unavailable(failure);
        }
        return failures;
    }

    private Response<byte[]> add(AbstractPipeline pipeline, DomainEvent event) {
        Map<byte[], byte[]> entry =
                Map.of(utf8(FIELD), format.serialize(event), utf8(CONTENT_TYPE_FIELD), CONTENT_TYPE);
        return pipeline.xadd(stream, retention.get(), entry);
    }

    /** Redis takes any entry or none: it is full, read-only, loading, or the key is no stream. */
    private static SinkUnavailableException unavailable(JedisException failure) {
        return new SinkUnavailableException("Redis adds nothing to its stream", failure);
    }

    @Override
    public String name() {
        return "redis-stream:" + new String(stream, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
