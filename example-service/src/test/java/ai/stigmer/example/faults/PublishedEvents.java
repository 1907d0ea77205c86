package ai.stigmer.example.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.events.CloudEventsRedisStreamSink;
import io.cloudevents.CloudEvent;
import io.cloudevents.protobuf.ProtobufFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import redis.clients.jedis.BuilderFactory;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.resps.StreamEntryBinary;

/** What the service has published on its Redis stream, as one who has read along from the beginning knows it. */
final class PublishedEvents implements AutoCloseable {
    private static final byte[] STREAM = bytes("stigmer:events");

    private final RedisClient redis;
    private final ProtobufFormat format = new ProtobufFormat();
    private final Map<String, List<CloudEvent>> byResource = new HashMap<>();
    private byte[] from = bytes("-");
    private int deliveries;

    PublishedEvents(URI redis) {
        this.redis = RedisClient.create(redis);
    }

    /** Reads what is new. The stream keeps its newest 10,000 entries: call it more often than that. */
    PublishedEvents read() {
        for (StreamEntryBinary entry :
                BuilderFactory.STREAM_ENTRY_BINARY_LIST.build(redis.xrange(STREAM, from, bytes("+")))) {
            CloudEvent event = format.deserialize(entry.getFields().get(bytes(CloudEventsRedisStreamSink.FIELD)));
            byResource
                    .computeIfAbsent(Objects.requireNonNull(event.getSubject()), any -> new ArrayList<>())
                    .add(event);
            from = bytes("(" + entry.getID());
            deliveries++;
        }
        return this;
    }

    /** All deliveries, those of an event that came twice too. */
    int deliveries() {
        return deliveries;
    }

    /**
     * The type of each event of a resource, that of version 1 first. Fails unless every version has one event and the first
     * deliveries came in the order of the versions.
     */
    List<String> inOrder(String resourceId) {
        Set<String> seen = new HashSet<>();
        List<String> types = new ArrayList<>();
        for (CloudEvent event : byResource.getOrDefault(resourceId, List.of())) {
            if (seen.add(event.getId())) {
                types.add(event.getType().substring(event.getType().lastIndexOf('.') + 1));
                assertThat(event.getExtension("sequence"))
                        .as("the version of the event after %d others of %s", types.size() - 1, resourceId)
                        .isEqualTo(String.format("%019d", types.size()));
            }
        }
        return types;
    }

    /** How many events of a resource are out, each counted once. */
    long count(String resourceId) {
        return byResource.getOrDefault(resourceId, List.of()).stream()
                .map(CloudEvent::getId)
                .distinct()
                .count();
    }

    @Override
    public void close() {
        redis.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
