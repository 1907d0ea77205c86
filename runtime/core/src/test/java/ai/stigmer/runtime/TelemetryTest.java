package ai.stigmer.runtime;

import static ai.stigmer.runtime.server.NoteServer.call;
import static ai.stigmer.runtime.server.NoteServer.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventSink;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.server.NoteController;
import ai.stigmer.runtime.server.NoteServer;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.StigmerServer;
import ai.stigmer.runtime.store.internal.mongo.MongoTelemetry;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.EmbeddedRedis;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskController;
import ai.stigmer.runtime.testing.TaskPhase;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.Tasks;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

/** What a service's own OpenTelemetry gets, from real calls. */
class TelemetryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Note HELLO = Note.newBuilder().setId("n1").build();
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String CALLER = "b7ad6b7169203331";

    private static final PolicyModel MODEL = PolicyModel.parse("tasks.fga", Tasks.MODEL);

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final InMemoryMetricReader metrics = InMemoryMetricReader.create();
    private final OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder()
            .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                    .build())
            .setMeterProvider(
                    SdkMeterProvider.builder().registerMetricReader(metrics).build())
            .build();

    @AfterEach
    void close() {
        telemetry.close();
    }

    @Test
    void the_duration_of_calls_has_the_names_of_the_conventions_and_one_name_for_unknown_methods() {
        // given
        NoteController controller = new NoteController().read((note, call) -> {
            throw RpcException.of(ErrorReason.STORE_UNAVAILABLE, "gone");
        });
        try (NoteServer server = NoteServer.start(controller, builder -> builder.telemetry(telemetry))) {
            // when
            call(server.as("alice"), NoteController.EDIT, HELLO);
            failureOf(() -> call(server.anonymous(), NoteController.EDIT, HELLO));
            failureOf(() -> call(server.anonymous(), NoteController.READ, HELLO));
            failureOf(() -> call(server.anonymous(), renamed("acme.Unknown/" + UUID.randomUUID()), HELLO));
            failureOf(() -> call(server.anonymous(), renamed("acme.Unknown/" + UUID.randomUUID()), HELLO));
        }

        // then
        MetricData duration = metric(metrics.collectAllMetrics(), "rpc.server.call.duration");
        assertThat(duration.getUnit()).isEqualTo("s");
        assertThat(duration.getHistogramData().getPoints())
                .extracting(
                        point -> attribute(point, "rpc.system.name"),
                        point -> attribute(point, "rpc.method"),
                        point -> attribute(point, "rpc.response.status_code"),
                        point -> attribute(point, "error.type"),
                        HistogramPointData::getCount)
                .containsExactlyInAnyOrder(
                        tuple("grpc", NoteController.EDIT.fullName(), "OK", null, 1L),
                        tuple("grpc", NoteController.EDIT.fullName(), "UNAUTHENTICATED", null, 1L),
                        tuple("grpc", NoteController.READ.fullName(), "UNAVAILABLE", "UNAVAILABLE", 1L),
                        tuple("grpc", "_OTHER", "UNIMPLEMENTED", "UNIMPLEMENTED", 2L));
    }

    @Test
    void a_trace_goes_from_the_caller_through_rpc_step_and_store_to_the_event_and_its_sink() {
        // given: a sink that takes several events at once, as the Redis stream does
        List<DomainEvent> delivered = new CopyOnWriteArrayList<>();
        EventSink.Batched sink = events -> {
            delivered.addAll(events);
            return Map.of();
        };
        String address = new ConnectionString(EmbeddedMongo.uri()).getHosts().get(0);
        String uri = "mongodb://" + address + "/trace_"
                + UUID.randomUUID().toString().replace("-", "") + "?directConnection=true";
        try (Stigmer stigmer = stigmer(Stigmer.builder().mongo(uri).events(sink));
                TaskServer client = client(stigmer)) {
            // when
            client.commandsAs("alice", "traceparent", "00-" + TRACE + "-" + CALLER + "-01")
                    .create(Tasks.draft("acme", "Traced"));
            await().atMost(PATIENCE).until(() -> span("deliver ").isPresent());
        }

        // then
        List<SpanData> trace = spans.getFinishedSpanItems().stream()
                .filter(span -> span.getTraceId().equals(TRACE))
                .toList();
        SpanData rpc = named(trace, "ai.stigmer.runtime.testing.TaskCommandController/create");
        SpanData step = named(trace, "task-create/Persist");
        SpanData insert = named(trace, "insert task");
        SpanData delivery = named(trace, "deliver ");
        assertThat(rpc.getParentSpanId()).isEqualTo(CALLER);
        assertThat(step.getParentSpanId()).isEqualTo(rpc.getSpanId());
        assertThat(insert.getParentSpanId()).isEqualTo(step.getSpanId());
        assertThat(delivery.getParentSpanId()).isEqualTo(step.getSpanId());
        assertThat(delivered)
                .singleElement()
                .extracting(event -> event.traceparent().orElse(""))
                .isEqualTo("00-" + TRACE + "-" + step.getSpanId() + "-01");
        assertThat(rpc.toString() + insert).doesNotContain("Traced", "Write it down");
    }

    @Test
    void commands_to_the_stores_are_spans_of_their_steps_with_the_attributes_of_the_conventions_and_no_others() {
        // given: where the state of one task goes in Redis, there is something else
        String address = new ConnectionString(EmbeddedMongo.uri()).getHosts().get(0);
        String database = "spans_" + UUID.randomUUID().toString().replace("-", "");
        try (EmbeddedRedis redis = EmbeddedRedis.start();
                RedisClient keys = redis.client();
                Stigmer stigmer = stigmer(Stigmer.builder()
                        .mongo("mongodb://" + address + "/" + database + "?directConnection=true")
                        .redis(redis.uri()));
                TaskServer client = client(stigmer)) {
            String taken = client.commandsAs("alice")
                    .create(Tasks.draft("acme", "Taken"))
                    .getMetadata()
                    .getId();
            String refused = client.commandsAs("alice")
                    .create(Tasks.draft("acme", "Refused"))
                    .getMetadata()
                    .getId();
            keys.set("stigmer:task:" + refused, "no stream");

            // when
            client.commandsAs("alice").updateStatus(running(taken));
            await().atMost(PATIENCE).until(() -> writesToRedis().size() == 1);
            client.commandsAs("alice").updateStatus(running(refused));
            await().atMost(PATIENCE).until(() -> writesToRedis().size() == 2);

            // then
            List<SpanData> writes = writesToRedis();
            Map<AttributeKey<?>, Object> where = Map.of(
                    AttributeKey.stringKey("db.system.name"), "redis",
                    AttributeKey.stringKey("db.operation.name"), "XADD",
                    AttributeKey.stringKey("db.namespace"), "0",
                    AttributeKey.stringKey("server.address"), "127.0.0.1",
                    AttributeKey.longKey("server.port"), (long) redis.uri().getPort());
            assertThat(writes).extracting(SpanData::getKind).containsOnly(SpanKind.CLIENT);
            assertThat(writes.get(0).getName())
                    .isEqualTo("XADD 127.0.0.1:" + redis.uri().getPort());
            assertThat(writes.get(0).getAttributes().asMap()).isEqualTo(where);
            assertThat(writes.get(1).getAttributes().asMap())
                    .containsAllEntriesOf(where)
                    .containsEntry(AttributeKey.stringKey("db.response.status_code"), "WRONGTYPE")
                    .containsEntry(AttributeKey.stringKey("error.type"), "WRONGTYPE")
                    .hasSize(7);
            SpanData write = spans.getFinishedSpanItems().stream()
                    .filter(span -> "task-update-status/Persist".equals(parent(span)))
                    .findFirst()
                    .orElseThrow();
            assertThat(write.getAttributes().asMap())
                    .containsEntry(AttributeKey.stringKey("db.system.name"), "mongodb")
                    .containsEntry(AttributeKey.stringKey("db.namespace"), database)
                    .containsEntry(AttributeKey.stringKey("db.collection.name"), "task")
                    .containsEntry(AttributeKey.stringKey("server.address"), new ServerAddress(address).getHost())
                    .containsEntry(AttributeKey.longKey("server.port"), (long) new ServerAddress(address).getPort())
                    .containsKey(AttributeKey.stringKey("db.operation.name"))
                    .hasSize(6);
            assertThat(metric(metrics.collectAllMetrics(), "db.client.operation.duration")
                            .getHistogramData()
                            .getPoints())
                    .extracting(
                            point -> attribute(point, "db.system.name"), point -> attribute(point, "db.operation.name"))
                    .contains(tuple("redis", "PIPELINE"), tuple("mongodb", "insert"));
        }
    }

    @Test
    void a_command_that_mongodb_refuses_says_its_code_and_one_that_goes_on_with_a_cursor_its_collection() {
        // given
        try (MongoTelemetry observed = new MongoTelemetry(telemetry);
                MongoClient client = MongoClients.create(observed.observe(MongoClientSettings.builder()
                                .applyConnectionString(new ConnectionString(EmbeddedMongo.uri())))
                        .build())) {
            MongoDatabase database =
                    client.getDatabase(EmbeddedMongo.newDatabase().getName());
            MongoCollection<Document> notes = database.getCollection("notes");
            notes.insertMany(List.of(new Document(), new Document(), new Document()));

            // when
            Span step = telemetry.getTracer("test").spanBuilder("step").startSpan();
            List<Document> found = new ArrayList<>();
            Context.current()
                    .with(step)
                    .wrap(() -> {
                        notes.find().batchSize(2).into(found);
                        assertThatThrownBy(() -> database.runCommand(new Document("noSuchCommand", 1)))
                                .isInstanceOf(MongoCommandException.class);
                    })
                    .run();
            step.end();

            // then
            assertThat(found).hasSize(3);
            List<SpanData> commands = spans.getFinishedSpanItems();
            assertThat(commands)
                    .extracting(SpanData::getName)
                    .containsExactly("find notes", "getMore notes", "noSuchCommand " + database.getName(), "step");
            assertThat(commands.get(2).getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
            assertThat(commands.get(2).getAttributes().asMap())
                    .containsEntry(AttributeKey.stringKey("db.response.status_code"), "59")
                    .containsEntry(AttributeKey.stringKey("error.type"), "59")
                    .doesNotContainKey(AttributeKey.stringKey("db.collection.name"));
        }
    }

    private static Task running(String id) {
        Task.Builder task = Task.newBuilder();
        task.getMetadataBuilder().setId(id);
        task.getStatusBuilder().setPhase(TaskPhase.TASK_RUNNING);
        return task.build();
    }

    /** Those of the step; the relay also tells of the version when it is faster. */
    private List<SpanData> writesToRedis() {
        return spans.getFinishedSpanItems().stream()
                .filter(span -> span.getName().startsWith("XADD"))
                .filter(span -> parent(span).equals("task-update-status/PublishToRedis"))
                .toList();
    }

    private String parent(SpanData child) {
        return spans.getFinishedSpanItems().stream()
                .filter(span -> span.getSpanId().equals(child.getParentSpanId()))
                .map(SpanData::getName)
                .findFirst()
                .orElse("");
    }

    @Test
    void what_goes_on_beside_the_calls_is_measured() {
        // given
        try (EmbeddedRedis redis = EmbeddedRedis.start();
                Stigmer stigmer = stigmer(Stigmer.builder()
                        .database(EmbeddedMongo.newDatabase())
                        .redis(redis.uri())
                        .events(event -> {
                            throw new IllegalStateException("refused");
                        }));
                TaskServer client = client(stigmer)) {
            // when
            Task task = client.commandsAs("alice").create(Tasks.draft("acme", "Watched"));
            client.commandsAs("alice").update(task);
            await().atMost(PATIENCE).until(() -> longValue("stigmer.outbox.waiting", "stigmer.kind", "task") == 1);

            // then
            assertThat(metric(metrics.collectAllMetrics(), "stigmer.outbox.oldest.age")
                            .getDoubleGaugeData()
                            .getPoints())
                    .singleElement()
                    .satisfies(age -> assertThat(age.getValue()).isPositive());
            assertThat(longValue("stigmer.outbox.parked", "stigmer.kind", "task"))
                    .isZero();
            assertThat(longValue("stigmer.live.subscribers", "stigmer.kind", "task"))
                    .isZero();
            assertThat(longValue("stigmer.dependency.up", "stigmer.dependency", "store"))
                    .isOne();
            assertThat(longValue("stigmer.dependency.up", "stigmer.dependency", "redis"))
                    .isOne();
            assertThat(metric(metrics.collectAllMetrics(), "stigmer.cache.requests")
                            .getLongSumData()
                            .getPoints())
                    .anySatisfy(point -> {
                        assertThat(point.getAttributes().get(AttributeKey.booleanKey("stigmer.hit")))
                                .isTrue();
                        assertThat(point.getValue()).isPositive();
                    });
            assertThat(metric(metrics.collectAllMetrics(), "stigmer.event.delivery.lag")
                            .getHistogramData()
                            .getPoints())
                    .extracting(point -> attribute(point, "stigmer.outcome"))
                    .contains("failed", "delivered");
        }
    }

    private Stigmer stigmer(StigmerBuilder description) {
        Stigmer stigmer = description
                .model(MODEL)
                .telemetry(telemetry)
                .authenticator(token -> Optional.of(CallerIdentity.of(Principal.user(token))))
                .build();
        stigmer.relations().add(new Relation("user:alice", "member", new ResourceRef("organization", "acme")));
        return stigmer;
    }

    private static TaskServer client(Stigmer stigmer) {
        Resource<Task> tasks = stigmer.resource(Tasks.KIND, Task.getDefaultInstance());
        StigmerServer server = stigmer.start(
                ServerSettings.onLoopback(0).withShutdownGrace(Duration.ofMillis(200)),
                new TaskController(tasks.backend()));
        return TaskServer.at(server.port());
    }

    private Optional<SpanData> span(String beginning) {
        return spans.getFinishedSpanItems().stream()
                .filter(span -> span.getName().startsWith(beginning))
                .filter(span -> !span.getName().endsWith("ownership"))
                .findFirst();
    }

    private static SpanData named(List<SpanData> trace, String beginning) {
        return trace.stream()
                .filter(span -> span.getName().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no span " + beginning + " in "
                        + trace.stream().map(SpanData::getName).toList()));
    }

    private long longValue(String metric, String attribute, String value) {
        MetricData data = metric(metrics.collectAllMetrics(), metric);
        return data.getLongGaugeData().getPoints().stream()
                .filter(point -> value.equals(point.getAttributes().get(AttributeKey.stringKey(attribute))))
                .findFirst()
                .orElseThrow(() -> new AssertionError(metric + " of " + value + " is not there: " + data))
                .getValue();
    }

    private static MetricData metric(Collection<MetricData> all, String name) {
        return all.stream()
                .filter(metric -> metric.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no metric " + name + " among "
                        + all.stream().map(MetricData::getName).sorted().toList()));
    }

    private static @Nullable String attribute(HistogramPointData point, String name) {
        return point.getAttributes().get(AttributeKey.stringKey(name));
    }

    private static RpcMethod<Note, Note> renamed(String fullName) {
        return new RpcMethod<>(
                NoteController.EDIT.descriptor().toBuilder()
                        .setFullMethodName(fullName)
                        .build(),
                NoteController.EDIT.posture());
    }
}
