package ai.stigmer.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ai.stigmer.kafka.testing.Note;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventSink;
import ai.stigmer.runtime.events.EventType;
import ai.stigmer.runtime.events.SinkUnavailableException;
import ai.stigmer.runtime.events.internal.OutboxRelay;
import ai.stigmer.runtime.events.internal.RetryPolicy;
import ai.stigmer.runtime.resource.Stored;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaEventSinkTest {
    private static final String PASSWORD = "the-first";
    private static final Duration SOON = Duration.ofMillis(20);
    private static final OutboxRelay.Settings QUICK =
            new OutboxRelay.Settings(SOON, Duration.ofSeconds(30), new RetryPolicy(3, SOON, Duration.ofMillis(200)), 1);

    @TempDir
    private static Path folder;

    private static KafkaProcess broker;

    @BeforeAll
    static void startBroker() throws IOException {
        broker = new KafkaProcess(folder);
        broker.start(PASSWORD);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void an_event_is_a_cloud_event_in_the_binary_content_mode_under_the_key_of_its_resource() throws Exception {
        broker.createTopic("format", 1, Map.of());
        DomainEvent event = new DomainEvent(
                "6b03f4bf57b8e529eccdf0e9",
                EventType.STATUS_UPDATED,
                "task",
                "tsk_01",
                "acme",
                42,
                Principal.service("runner"),
                Instant.parse("2026-01-01T10:00:00.123Z"));

        try (KafkaEventSink sink = new KafkaEventSink("format", broker.properties())) {
            sink.deliver(event);
        }

        assertThat(records("format")).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo("tsk_01");
            assertThat(record.value()).isNull();
            assertThat(headers(record))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", "6b03f4bf57b8e529eccdf0e9",
                            "ce_source", "//stigmer.ai/task",
                            "ce_type", "ai.stigmer.task.status_updated",
                            "ce_subject", "tsk_01",
                            "ce_time", "2026-01-01T10:00:00.123Z",
                            "ce_partitionkey", "tsk_01",
                            "ce_sequence", "0000000000000000042",
                            "ce_org", "acme",
                            "ce_actor", "service:runner"));
        });
    }

    @Test
    void the_events_of_one_resource_are_in_one_partition_in_order() throws Exception {
        broker.createTopic("order", 4, Map.of());
        ExecutorService workers = Executors.newFixedThreadPool(4);

        try (KafkaEventSink sink = new KafkaEventSink("order", broker.properties())) {
            List<Future<?>> running = new ArrayList<>();
            for (int resource = 0; resource < 12; resource++) {
                String id = "note_" + resource;
                running.add(workers.submit(() -> LongStream.rangeClosed(1, 20)
                        .mapToObj(version -> event(id, "acme", version))
                        .forEach(sink::deliver)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            workers.shutdown();
        }

        List<ConsumerRecord<String, byte[]>> records = records("order");
        assertThat(versionsByResource(records))
                .hasSize(12)
                .allSatisfy((id, versions) -> assertThat(versions).isEqualTo(upTo(20)));
        assertThat(records.stream().map(ConsumerRecord::partition).distinct()).hasSizeGreaterThan(1);
        assertThat(records.stream()
                        .collect(groupingBy(ConsumerRecord::key, mapping(ConsumerRecord::partition, toList())))
                        .values())
                .allSatisfy(partitions -> assertThat(partitions).containsOnly(partitions.get(0)));
    }

    @Test
    void an_event_that_the_broker_finds_too_large_is_refused_and_parked_and_the_others_come() throws Exception {
        broker.createTopic("small", 1, Map.of("max.message.bytes", "2000"));
        List<String> ids = new ArrayList<>();

        try (Notes notes = new Notes();
                KafkaEventSink sink = new KafkaEventSink("small", broker.properties())) {
            String large = id(notes.created("o".repeat(5_000), "large"));
            ids.add(id(notes.created("acme", "small")));
            try (OutboxRelay relay = OutboxRelay.start(List.of(notes.outbox()), sink, QUICK)) {
                relay.wake();
                await().atMost(60, SECONDS)
                        .until(() -> !notes.outbox().deadLetters().list(10).isEmpty());
                ids.add(id(notes.created("acme", "later")));
                relay.wake();
                await().atMost(60, SECONDS).until(() -> records("small").size() == 2);
            }

            assertThat(notes.outbox().deadLetters().list(10)).singleElement().satisfies(letter -> {
                assertThat(letter.event().resourceId()).isEqualTo(large);
                assertThat(letter.attempts()).isEqualTo(3);
                assertThat(letter.reason()).startsWith(RecordTooLargeException.class.getName());
            });
        }
        assertThat(records("small")).extracting(ConsumerRecord::key).containsExactlyElementsOf(ids);
    }

    /** Several times, as the answers to split batches come in any order. */
    @RepeatedTest(5)
    void of_several_events_at_once_only_the_one_that_is_refused_is_not_taken(RepetitionInfo round) throws Exception {
        String topic = "several-" + round.getCurrentRepetition();
        broker.createTopic(topic, 3, Map.of("max.message.bytes", "2000"));
        List<DomainEvent> events = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            events.add(event("note_" + i, i == 20 ? "o".repeat(5_000) : "acme", 1));
        }

        try (KafkaEventSink sink = new KafkaEventSink(topic, broker.properties())) {
            assertThat(sink.deliver(events))
                    .hasSize(1)
                    .hasEntrySatisfying(
                            events.get(20), failure -> assertThat(failure).isInstanceOf(RecordTooLargeException.class));
        }

        assertThat(versionsByResource(records(topic))).hasSize(49).doesNotContainKey("note_20");
    }

    @Test
    void a_topic_that_is_missing_is_an_outage_until_it_is_there() throws Exception {
        try (KafkaEventSink sink = new KafkaEventSink("missing", impatient(broker.properties()))) {
            assertThatThrownBy(() -> sink.deliver(event("note_1", "acme", 1)))
                    .isInstanceOf(SinkUnavailableException.class)
                    .hasMessage("Kafka takes no record for the topic missing")
                    .hasStackTraceContaining("Topic missing not present in metadata after 500 ms");
            List<DomainEvent> several = List.of(event("note_1", "acme", 1), event("note_2", "acme", 1));
            assertThat(sink.deliver(several))
                    .containsOnlyKeys(several)
                    .allSatisfy((event, failure) -> assertThat(failure).isInstanceOf(SinkUnavailableException.class));
            broker.createTopic("missing", 1, Map.of());
            await().atMost(60, SECONDS).ignoreExceptions().until(() -> {
                sink.deliver(event("note_1", "acme", 1));
                return true;
            });
        }

        assertThat(versionsByResource(records("missing"))).containsEntry("note_1", List.of(1L));
    }

    @Test
    void nothing_is_delivered_before_the_broker_says_so_and_what_comes_twice_has_one_id() throws Exception {
        broker.createTopic("frozen", 1, Map.of());

        try (KafkaEventSink sink = new KafkaEventSink("frozen", impatient(broker.properties()))) {
            sink.deliver(event("note_1", "acme", 1));
            broker.freeze();
            try {
                assertThatThrownBy(() -> sink.deliver(event("note_1", "acme", 2)))
                        .isInstanceOf(SinkUnavailableException.class);
            } finally {
                broker.thaw();
            }
            for (long version = 2; version <= 3; version++) {
                DomainEvent event = event("note_1", "acme", version);
                await().atMost(60, SECONDS).ignoreExceptions().until(() -> {
                    sink.deliver(event);
                    return true;
                });
            }
        }

        assertThat(versionsByResource(records("frozen"))).containsEntry("note_1", upTo(3));
    }

    @Test
    void a_broker_that_is_away_parks_nothing_and_holds_up_no_other_sink_and_nothing_is_lost() throws Exception {
        // given
        broker.createTopic("away", 2, Map.of());
        broker.createTopic("guarded", 2, Map.of());
        List<DomainEvent> seen = new CopyOnWriteArrayList<>();
        List<Stored<Note>> written = new ArrayList<>();

        try (Notes notes = new Notes();
                KafkaEventSink kafka = new KafkaEventSink("away", impatient(broker.properties()));
                KafkaEventSink guarded = new KafkaEventSink("guarded", impatient(broker.properties("the-next")));
                OutboxRelay relay = OutboxRelay.start(
                        List.of(notes.outbox()), List.of(kafka, guarded, named("other", seen::add)), QUICK)) {
            for (int i = 0; i < 5; i++) {
                written.add(notes.created("acme", "note-" + i));
            }
            relay.wake();
            await().atMost(60, SECONDS).until(() -> records("away").size() == 5 && seen.size() == 5);

            // when
            broker.kill();
            for (int round = 0; round < 4; round++) {
                for (int i = 0; i < written.size(); i++) {
                    written.set(i, notes.updated(written.get(i), "round " + round));
                }
                relay.wake();
            }
            await().atMost(60, SECONDS).until(() -> seen.size() == 25);
            broker.start("the-next");
            await().atMost(60, SECONDS)
                    .until(() ->
                            records("away").size() >= 25 && records("guarded").size() >= 25);

            // then
            assertThat(notes.outbox().deadLetters().list(10)).isEmpty();
        }
        for (String topic : List.of("away", "guarded")) {
            assertThat(versionsByResource(records(topic)))
                    .hasSize(5)
                    .allSatisfy((id, versions) -> assertThat(versions).isEqualTo(upTo(5)));
        }
    }

    private static EventSink named(String name, EventSink sink) {
        return new EventSink() {
            @Override
            public void deliver(DomainEvent event) {
                sink.deliver(event);
            }

            @Override
            public String name() {
                return name;
            }
        };
    }

    /** So that tests need not wait. */
    private static Map<String, Object> impatient(Map<String, Object> properties) {
        Map<String, Object> impatient = new HashMap<>(properties);
        impatient.putAll(Map.of("max.block.ms", 500, "request.timeout.ms", 500, "delivery.timeout.ms", 1_000));
        return impatient;
    }

    private static DomainEvent event(String resource, String org, long version) {
        return new DomainEvent(
                resource + "-" + version,
                EventType.UPDATED,
                "note",
                resource,
                org,
                version,
                Principal.user("ada"),
                Instant.parse("2026-01-01T10:00:00Z"));
    }

    private static String id(Stored<Note> note) {
        return note.resource().getMetadata().getId();
    }

    private static List<Long> upTo(long version) {
        return LongStream.rangeClosed(1, version).boxed().toList();
    }

    private static List<ConsumerRecord<String, byte[]>> records(String topic) {
        return new Topic(topic, broker.properties()).records();
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        return StreamSupport.stream(record.headers().spliterator(), false)
                .collect(toMap(header -> header.key(), header -> new String(header.value(), UTF_8)));
    }

    /** The versions of each resource's events as a consumer sees them that drops what it has seen. */
    private static Map<String, List<Long>> versionsByResource(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .map(KafkaEventSinkTest::headers)
                .distinct()
                .collect(groupingBy(
                        event -> event.get("ce_subject"),
                        mapping(event -> Long.valueOf(event.get("ce_sequence")), toList())));
    }
}
