package ai.stigmer.runtime.events;

import ai.stigmer.runtime.events.internal.CloudEventsFormat;
import ai.stigmer.runtime.internal.OptionalDependency;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.XAddParams;

/**
 * Adds every event to a Redis stream as a CloudEvent 1.0 in the protobuf format, in the entry's field {@value #FIELD};
 * {@value #CONTENT_TYPE_FIELD} says so. The newest entries are kept, so that a stream nobody reads stays small.
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
    private final long keep;
    private final CloudEventsFormat format;

    /**
     * A sink into one stream. What Redis answers with an error, or not in time, is delivered again until it takes it.
     *
     * @param redis a client with a socket timeout; stays open
     * @param stream the key of the stream
     * @param keep about how many of the newest entries stay
     * @throws IllegalStateException if the CloudEvents library is absent
     */
    public CloudEventsRedisStreamSink(UnifiedJedis redis, String stream, long keep) {
        CLOUD_EVENTS.requireFor(CloudEventsRedisStreamSink.class, CloudEventsRedisStreamSink.class.getClassLoader());
        this.redis = Objects.requireNonNull(redis, "redis");
        this.stream = utf8(stream);
        this.keep = keep;
        this.format = new CloudEventsFormat();
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
        return pipeline.xadd(stream, XAddParams.xAddParams().maxLen(keep).approximateTrimming(), entry);
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
