package ai.stigmer.example.server;

import ai.stigmer.runtime.events.CloudEventsRedisStreamSink;
import ai.stigmer.runtime.events.EventSink;
import io.cloudevents.CloudEvent;
import io.cloudevents.protobuf.ProtobufFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import redis.clients.jedis.BuilderFactory;
import redis.clients.jedis.RedisClient;

/**
 * The Redis stream that tells others what happened to executions, as CloudEvents.
 *
 * <p>Thread-safe.
 */
final class EventStream {
    private static final String KEY = "stigmer:events";
    private static final long KEPT = 10_000;

    private final RedisClient redis;

    EventStream(RedisClient redis) {
        this.redis = redis;
    }

    /** Where events are to be delivered. */
    EventSink sink() {
        return CloudEventsRedisStreamSink.keepingNewest(redis, KEY, KEPT);
    }

    /** The events of one execution that are on the stream, oldest first; an event may be there more than once. */
    List<CloudEvent> of(String resourceId) {
        ProtobufFormat format = new ProtobufFormat();
        return BuilderFactory.STREAM_ENTRY_BINARY_LIST.build(redis.xrange(bytes(KEY), bytes("-"), bytes("+"))).stream()
                .map(entry -> format.deserialize(entry.getFields().get(bytes(CloudEventsRedisStreamSink.FIELD))))
                .filter(event -> resourceId.equals(event.getSubject()))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
