package ai.stigmer.runtime.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.internal.OptionalDependency;
import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.protobuf.ProtobufFormat;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.embedded.RedisServer;

class CloudEventsRedisStreamSinkTest {
    private static final DomainEvent EVENT = new DomainEvent(
            "6b03f4bf57b8e529eccdf0e9",
            EventType.STATUS_UPDATED,
            "task",
            "tsk_01",
            "acme",
            42,
            Principal.service("runner"),
            Instant.parse("2026-01-01T10:00:00.123Z"));

    private static RedisServer server;
    private static int port;

    @BeforeAll
    static void startRedis() throws IOException {
        port = freePort();
        server = new RedisServer(port);
        server.start();
    }

    @AfterAll
    static void stopRedis() throws IOException {
        server.stop();
    }

    private static RedisClient client(int onPort) {
        return RedisClient.builder()
                .hostAndPort("localhost", onPort)
                .clientConfig(DefaultJedisClientConfig.builder()
                        .socketTimeoutMillis(2000)
                        .build())
                .build();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The fields of each entry, by turns key and value. */
    @SuppressWarnings("unchecked")
    private static List<List<byte[]>> entries(RedisClient redis, String stream) {
        return redis.xrange(stream.getBytes(UTF_8), "-".getBytes(UTF_8), "+".getBytes(UTF_8)).stream()
                .map(entry -> (List<byte[]>) ((List<Object>) entry).get(1))
                .toList();
    }

    private static byte[] value(List<byte[]> fields, String key) {
        for (int i = 0; i < fields.size(); i += 2) {
            if (new String(fields.get(i), UTF_8).equals(key)) {
                return fields.get(i + 1);
            }
        }
        throw new AssertionError("no field " + key);
    }

    @Test
    void an_event_is_a_cloud_event_in_the_protobuf_format() {
        try (RedisClient redis = client(port)) {
            EventSink sink = CloudEventsRedisStreamSink.keepingNewest(redis, "events-1", 100);

            sink.deliver(EVENT);

            List<List<byte[]>> entries = entries(redis, "events-1");
            assertThat(entries).hasSize(1);
            assertThat(new String(value(entries.get(0), "content-type"), UTF_8))
                    .isEqualTo("application/cloudevents+protobuf");
            CloudEvent event = new ProtobufFormat().deserialize(value(entries.get(0), "event"));
            assertThat(event.getSpecVersion()).isEqualTo(SpecVersion.V1);
            assertThat(event.getId()).isEqualTo("6b03f4bf57b8e529eccdf0e9");
            assertThat(event.getSource()).isEqualTo(URI.create("//stigmer.ai/task"));
            assertThat(event.getType()).isEqualTo("ai.stigmer.task.status_updated");
            assertThat(event.getSubject()).isEqualTo("tsk_01");
            assertThat(event.getTime()).isEqualTo(EVENT.time().atOffset(ZoneOffset.UTC));
            assertThat(event.getExtension("sequence")).isEqualTo("0000000000000000042");
            assertThat(event.getExtension("partitionkey")).isEqualTo("tsk_01");
            assertThat(event.getExtension("org")).isEqualTo("acme");
            assertThat(event.getExtension("actor")).isEqualTo("service:runner");
        }
    }

    @Test
    void events_of_several_resources_are_added_in_one_go_and_in_their_order() {
        try (RedisClient redis = client(port)) {
            List<DomainEvent> events = IntStream.range(0, 50)
                    .mapToObj(i -> new DomainEvent(
                            "6b03f4bf57b8e529eccdf0" + i,
                            EventType.STATUS_UPDATED,
                            "task",
                            "tsk_" + i,
                            "acme",
                            42,
                            Principal.service("runner"),
                            EVENT.time()))
                    .toList();
            CloudEventsRedisStreamSink sink = CloudEventsRedisStreamSink.keepingNewest(redis, "events-batch", 1000);

            Map<DomainEvent, RuntimeException> failures = sink.deliver(events);

            assertThat(failures).isEmpty();
            assertThat(entries(redis, "events-batch"))
                    .extracting(fields -> new ProtobufFormat()
                            .deserialize(value(fields, "event"))
                            .getSubject())
                    .isEqualTo(events.stream().map(DomainEvent::resourceId).toList());
        }
    }

    @Test
    void the_stream_keeps_about_as_many_entries_as_it_is_told() {
        try (RedisClient redis = client(port)) {
            EventSink sink = CloudEventsRedisStreamSink.keepingNewest(redis, "events-2", 100);

            for (int i = 0; i < 1000; i++) {
                sink.deliver(EVENT);
            }

            assertThat(redis.xlen("events-2")).isBetween(100L, 300L);
        }
    }

    @Test
    void the_stream_keeps_entries_for_about_as_long_as_it_is_told() throws InterruptedException {
        try (RedisClient redis = client(port)) {
            EventSink sink = CloudEventsRedisStreamSink.keepingFor(redis, "events-3", Duration.ofSeconds(1));
            for (int i = 0; i < 500; i++) {
                sink.deliver(EVENT);
            }
            long young = redis.xlen("events-3");

            Thread.sleep(1100);
            for (int i = 0; i < 200; i++) {
                sink.deliver(EVENT);
            }

            assertThat(young).isEqualTo(500);
            assertThat(redis.xlen("events-3")).isBetween(200L, 300L);
        }
    }

    @Test
    void a_retention_that_keeps_nothing_is_refused() {
        try (RedisClient redis = client(port)) {
            assertThatThrownBy(() -> CloudEventsRedisStreamSink.keepingNewest(redis, "events", 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a stream keeps at least one entry, not 0");
            assertThatThrownBy(() -> CloudEventsRedisStreamSink.keepingFor(redis, "events", Duration.ZERO))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a stream keeps entries for a second at least, not for PT0S");
        }
    }

    @Test
    void a_redis_that_takes_nothing_is_an_outage_of_the_sink_and_no_fault_of_the_event() throws IOException {
        try (RedisClient redis = client(port);
                RedisClient nowhere = client(freePort())) {
            redis.set("no-stream", "a text");

            assertThatThrownBy(() -> CloudEventsRedisStreamSink.keepingNewest(redis, "no-stream", 10)
                            .deliver(EVENT))
                    .isInstanceOf(SinkUnavailableException.class);
            assertThatThrownBy(() -> CloudEventsRedisStreamSink.keepingNewest(nowhere, "events", 10)
                            .deliver(EVENT))
                    .isInstanceOf(SinkUnavailableException.class);
        }
    }

    @Test
    void an_absent_library_is_named_with_its_version() {
        OptionalDependency cloudEvents = new OptionalDependency("io.cloudevents.protobuf.ProtobufFormat");
        ClassLoader nothing = ClassLoader.getPlatformClassLoader();

        assertThatThrownBy(() -> cloudEvents.requireFor(CloudEventsRedisStreamSink.class, nothing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("CloudEventsRedisStreamSink needs io.cloudevents:cloudevents-protobuf:\\d+\\.\\d+"
                        + "\\.\\d+, which is not on the class path; .*");
    }
}
