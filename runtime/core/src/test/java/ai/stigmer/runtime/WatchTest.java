package ai.stigmer.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.options.WatchEventType;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.server.NoteServer;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.StigmerServer;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskController;
import ai.stigmer.runtime.testing.TaskPage;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.TaskWatchController;
import ai.stigmer.runtime.testing.Tasks;
import ai.stigmer.runtime.testing.WatchTasksRequest;
import ai.stigmer.runtime.testing.WatchTasksResponse;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The watch of a kind at its limits, over real gRPC. */
class WatchTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration OFTEN = Duration.ofMillis(200);
    private static final Duration RARELY = Duration.ofMinutes(1);
    private static final int LIMIT = 4;

    private final InMemoryMetricReader metrics = InMemoryMetricReader.create();
    private final OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder()
            .setMeterProvider(
                    SdkMeterProvider.builder().registerMetricReader(metrics).build())
            .build();
    private final MongoDatabase database = EmbeddedMongo.newDatabase();
    private final MongoCollection<Document> log = database.getCollection("task.changes");
    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final List<AutoCloseable> opened = new ArrayList<>();

    private TaskServer start(Duration authorizedEvery) {
        policy.makeOperator(Principal.user("root"));
        Stigmer stigmer = open(Stigmer.builder()
                .database(database)
                .authorization(policy)
                .authenticator(token -> Optional.of(CallerIdentity.of(Principal.user(token))))
                .authorizeStreamsEvery(authorizedEvery)
                .telemetry(telemetry)
                .build());
        Resource<Task> tasks = stigmer.resource(Tasks.KIND, Task.getDefaultInstance());
        StigmerServer server = stigmer.start(
                ServerSettings.onLoopback(0).withShutdownGrace(Duration.ofMillis(200)),
                new TaskController(tasks.backend()),
                new TaskWatchController(tasks.backend(), LIMIT));
        return open(TaskServer.at(server.port()));
    }

    private <C extends AutoCloseable> C open(C resource) {
        opened.add(resource);
        return resource;
    }

    @AfterEach
    void close() throws Exception {
        for (int i = opened.size() - 1; i >= 0; i--) {
            opened.get(i).close();
        }
        telemetry.close();
    }

    @Test
    void a_token_that_the_log_does_not_reach_back_to_is_expired_and_a_watch_without_one_shows_everything() {
        // given: a log of which the entries behind the token are dropped
        TaskServer server = start(RARELY);
        String first = create(server, "First");
        await().atMost(PATIENCE).until(() -> log.countDocuments() == 1);
        TaskPage before = watch(server, "root", WatchTasksRequest.getDefaultInstance());
        String token = before.awaitFirst(WatchEventType.BOOKMARK).getResumeToken();
        before.cancel();
        String second = create(server, "Second");
        await().atMost(PATIENCE).until(() -> log.countDocuments() == 2);
        String third = create(server, "Third");
        await().atMost(PATIENCE).until(() -> log.countDocuments() == 3);
        log.deleteMany(Filters.lte("_id", 2L));

        // when
        StatusRuntimeException failure = watch(
                        server,
                        "root",
                        WatchTasksRequest.newBuilder()
                                .setResumeToken(token)
                                .addKnownIds(first)
                                .build())
                .awaitFailure();
        TaskPage anew = watch(server, "root", WatchTasksRequest.getDefaultInstance());

        // then
        assertThat(failure.getStatus().getCode()).isEqualTo(Code.OUT_OF_RANGE);
        assertThat(NoteServer.reasonOf(failure)).isEqualTo("RESUME_TOKEN_EXPIRED");
        assertThat(failure).hasMessageContaining("watch again without it");
        anew.awaitFirst(WatchEventType.BOOKMARK);
        for (String id : List.of(first, second, third)) {
            assertThat(anew.typesOf(id)).containsExactly(WatchEventType.CREATED);
        }
    }

    @Test
    void a_watch_that_the_log_has_left_behind_finds_what_it_missed() {
        // given
        TaskServer server = start(RARELY);
        String changed = create(server, "Changed");
        await().atMost(PATIENCE).until(() -> log.countDocuments() == 1);
        TaskPage page = watch(server, "root", WatchTasksRequest.getDefaultInstance());
        page.awaitFirst(WatchEventType.BOOKMARK);

        // when: a replica has written so much that the log begins behind what this one has read
        database.getCollection("task")
                .updateOne(Filters.eq("_id", changed), new Document("$inc", new Document("version", 1L)));
        log.insertOne(new Document("_id", 50_002L).append("ids", List.of()));
        log.deleteMany(Filters.lt("_id", 50_002L));

        // then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(page.typesOf(changed))
                        .containsExactly(WatchEventType.CREATED, WatchEventType.CHANGED));
        page.cancel();
    }

    @Test
    void a_permission_that_begins_and_ends_while_somebody_watches_is_seen_as_created_and_deleted() {
        // given
        TaskServer server = start(OFTEN);
        String id = create(server, "Shared");
        TaskPage page = watch(server, "alice", WatchTasksRequest.getDefaultInstance());
        page.awaitFirst(WatchEventType.BOOKMARK);
        Relation owner = new Relation("user:alice", "owner", new ResourceRef("task", id));

        // when
        policy.add(owner);
        await().atMost(PATIENCE).until(() -> page.typesOf(id).contains(WatchEventType.CREATED));
        policy.remove(owner);
        await().atMost(PATIENCE).until(() -> page.typesOf(id).contains(WatchEventType.DELETED));
        policy.add(owner);
        await().atMost(PATIENCE).until(() -> page.typesOf(id).size() == 3);

        // then
        assertThat(page.typesOf(id))
                .containsExactly(WatchEventType.CREATED, WatchEventType.DELETED, WatchEventType.CREATED);
        assertThat(page.of(id).get(1).getVersion()).isEqualTo(1);
        assertThat(page.isOpen()).isTrue();
    }

    @Test
    void what_is_hidden_from_a_watcher_is_not_sent_to_him_whatever_changes_and_its_deletion_neither() {
        // given
        TaskServer server = start(RARELY);
        String id = create(server, "Hidden");
        Relation owner = new Relation("user:alice", "owner", new ResourceRef("task", id));
        policy.add(owner);
        TaskPage page = watch(server, "alice", WatchTasksRequest.getDefaultInstance());
        page.awaitFirst(WatchEventType.BOOKMARK);

        // when: the permission ends, and the next change comes before the stream is authorized again
        policy.remove(owner);
        update(server, id, 1, "secret");
        await().atMost(PATIENCE).until(() -> page.typesOf(id).contains(WatchEventType.DELETED));
        update(server, id, 2, "secret");
        String sign = create(server, "Sign");
        policy.add(new Relation("user:alice", "owner", new ResourceRef("task", sign)));
        update(server, sign, 1, "");

        // then
        await().atMost(PATIENCE).until(() -> !page.typesOf(sign).isEmpty());
        assertThat(page.typesOf(id)).containsExactly(WatchEventType.CREATED, WatchEventType.DELETED);
        assertThat(page.of(id)).noneMatch(event -> event.toString().contains("secret"));
    }

    @Test
    void a_slow_watcher_skips_states_gets_the_last_one_and_holds_up_nobody() {
        // given: a client that takes what there is, and then nothing
        TaskServer server = start(RARELY);
        String id = create(server, "Busy");
        TaskPage slow = TaskPage.taking(2);
        server.watchesAs("root").watch(WatchTasksRequest.getDefaultInstance(), slow);
        slow.awaitFirst(WatchEventType.BOOKMARK);
        TaskPage eager = watch(server, "root", WatchTasksRequest.getDefaultInstance());
        eager.awaitFirst(WatchEventType.BOOKMARK);

        // when: more changes than the transport takes on its own
        for (int i = 1; i <= 40; i++) {
            update(server, id, i, "x".repeat(100_000));
        }
        await().atMost(PATIENCE).until(() -> attempts(eager, id) == 40);
        slow.takeEverything();

        // then
        await().atMost(PATIENCE).until(() -> attempts(slow, id) == 40);
        assertThat(slow.of(id)).hasSizeLessThan(30);
        assertThat(versions(slow, id)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_watch_of_more_resources_than_it_covers_is_refused_and_one_that_filters_is_not() {
        // given
        TaskServer server = start(RARELY);
        for (int i = 1; i < LIMIT; i++) {
            create(server, "Task " + i);
        }
        String mine = server.commandsAs("root")
                .create(Tasks.draft("umbrella", "Mine"))
                .getMetadata()
                .getId();
        TaskPage before = watch(server, "root", WatchTasksRequest.getDefaultInstance());
        before.awaitFirst(WatchEventType.BOOKMARK);

        // when
        create(server, "One too many");
        TaskPage filtered = watch(
                server,
                "root",
                WatchTasksRequest.newBuilder().setOrg("umbrella").build());

        // then: both who watch already and who would begin to
        for (TaskPage page : List.of(before, watch(server, "root", WatchTasksRequest.getDefaultInstance()))) {
            StatusRuntimeException failure = page.awaitFailure();
            assertThat(failure.getStatus().getCode()).isEqualTo(Code.RESOURCE_EXHAUSTED);
            assertThat(NoteServer.reasonOf(failure)).isEqualTo("LIMIT_EXCEEDED");
            assertThat(failure).hasMessageContaining("a watch covers " + LIMIT + " resources at most; filter");
        }
        filtered.awaitFirst(WatchEventType.BOOKMARK);
        assertThat(filtered.typesOf(mine)).containsExactly(WatchEventType.CREATED);
    }

    @Test
    void watchers_are_counted_until_they_are_gone_however_they_go() {
        // given
        TaskServer server = start(RARELY);
        TaskPage page = watch(server, "root", WatchTasksRequest.getDefaultInstance());
        page.awaitFirst(WatchEventType.BOOKMARK);
        String token = page.awaitFirst(WatchEventType.BOOKMARK).getResumeToken();
        assertThat(watchers()).isEqualTo(1);

        // when
        page.cancel();
        for (int i = 0; i < 100; i++) {
            watch(server, "root", WatchTasksRequest.getDefaultInstance()).cancel();
        }
        create(server, "One");
        await().atMost(PATIENCE).until(() -> log.countDocuments() == 1);
        log.insertOne(new Document("_id", 50_002L).append("ids", List.of()));
        log.deleteMany(Filters.lt("_id", 50_002L));
        StatusRuntimeException failure = watch(
                        server,
                        "root",
                        WatchTasksRequest.newBuilder().setResumeToken(token).build())
                .awaitFailure();

        // then
        assertThat(NoteServer.reasonOf(failure)).isEqualTo("RESUME_TOKEN_EXPIRED");
        await().atMost(PATIENCE).until(() -> watchers() == 0);
    }

    private static String create(TaskServer server, String name) {
        return server.commandsAs("root")
                .create(Tasks.draft("acme", name))
                .getMetadata()
                .getId();
    }

    private static void update(TaskServer server, String id, int attempts, String error) {
        Task.Builder task = Task.newBuilder();
        task.getMetadataBuilder().setId(id);
        task.getStatusBuilder().setAttempts(attempts).setError(error);
        server.commandsAs("root").updateStatus(task.build());
    }

    private static TaskPage watch(TaskServer server, String user, WatchTasksRequest request) {
        TaskPage page = TaskPage.eager();
        server.watchesAs(user).watch(request, page);
        return page;
    }

    private static int attempts(TaskPage page, String id) {
        List<WatchTasksResponse> events = page.of(id);
        return events.get(events.size() - 1).getTask().getStatus().getAttempts();
    }

    private static List<Integer> versions(TaskPage page, String id) {
        return page.of(id).stream()
                .map(event -> event.getTask().getStatus().getAttempts())
                .toList();
    }

    private long watchers() {
        return metrics.collectAllMetrics().stream()
                .filter(metric -> metric.getName().equals("stigmer.live.watchers"))
                .flatMap(metric -> metric.getLongGaugeData().getPoints().stream())
                .filter(point -> "task".equals(point.getAttributes().get(AttributeKey.stringKey("stigmer.kind"))))
                .mapToLong(LongPointData::getValue)
                .sum();
    }
}
