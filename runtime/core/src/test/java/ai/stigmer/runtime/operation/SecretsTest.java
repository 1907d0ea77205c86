package ai.stigmer.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.audit.Decision;
import ai.stigmer.runtime.authorization.audit.DecisionLog;
import ai.stigmer.runtime.authorization.audit.JsonLinesDecisionLog;
import ai.stigmer.runtime.authorization.internal.AuditedAuthorizer;
import ai.stigmer.runtime.events.CloudEventsRedisStreamSink;
import ai.stigmer.runtime.events.internal.OutboxRelay;
import ai.stigmer.runtime.events.internal.RetryPolicy;
import ai.stigmer.runtime.live.internal.LiveStates;
import ai.stigmer.runtime.live.internal.RedisTelemetry;
import ai.stigmer.runtime.store.internal.mongo.MongoResourceRepository;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.EmbeddedRedis;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskCommandControllerGrpc.TaskCommandControllerBlockingStub;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.RedisClient;

/** Where a sensitive field gets to, looked up in the bytes of everything that a write leaves behind. */
class SecretsTest {
    private static final String SECRET = "s3cr3t-of-the-task";
    private static final String EVENTS = "stigmer:events";

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final MongoDatabase database = EmbeddedMongo.newDatabase();
    private final RedisClient redis = open(open(EmbeddedRedis.start()).client());
    private final DecisionLog auditLines = new JsonLinesDecisionLog(Clock.systemUTC());
    private final List<Decision> audit = new CopyOnWriteArrayList<>();
    private final TaskCommandControllerBlockingStub commands = start().commandsAs("root");

    private <C extends AutoCloseable> C open(C part) {
        opened.add(part);
        return part;
    }

    private TaskServer start() {
        InMemoryPolicy policy = new InMemoryPolicy();
        policy.makeOperator(Principal.user("root"));
        MongoResourceRepository<Task> repository =
                MongoResourceRepository.open(database, Tasks.TYPE, Clock.systemUTC(), List.of());
        open(OutboxRelay.start(
                List.of(repository.outbox()),
                CloudEventsRedisStreamSink.keepingNewest(redis, EVENTS, 100),
                new OutboxRelay.Settings(Duration.ofMillis(20), Duration.ofSeconds(5), RetryPolicy.DEFAULT, 1)));
        LiveStates live = open(LiveStates.start(redis, "stigmer", Duration.ofSeconds(2), RedisTelemetry.none()));
        ResourceBackend<Task> backend =
                TaskServer.backend(repository, policy, live.publisher(Tasks.TYPE), live.source(Tasks.TYPE, repository));
        return open(TaskServer.start(new ResourceBackend<>(
                backend.type(),
                backend.parent(),
                backend.states(),
                backend.constraints(),
                backend.repository(),
                new AuditedAuthorizer(policy, decision -> {
                    audit.add(decision);
                    auditLines.record(decision);
                }),
                backend.ownership(),
                backend.outbox(),
                backend.publisher(),
                backend.live(),
                backend.telemetry())));
    }

    @AfterEach
    void close() throws Exception {
        for (int i = opened.size() - 1; i >= 0; i--) {
            opened.get(i).close();
        }
    }

    private static Task.Builder secretive(String name) {
        Task.Builder task = Tasks.draft("acme", name).toBuilder();
        task.getSpecBuilder().setToken(SECRET);
        return task;
    }

    private Task updateStatus(Task task) {
        Task.Builder update = Task.newBuilder();
        update.getMetadataBuilder().setId(task.getMetadata().getId());
        update.setStatus(TaskStatus.newBuilder().setError("not yet"));
        return commands.updateStatus(update.build());
    }

    private void delete(Task task) {
        commands.delete(
                ApiResourceId.newBuilder().setValue(task.getMetadata().getId()).build());
    }

    /** Every byte of every stream in Redis, read as text in which each byte is a character. */
    private String everythingInRedis() {
        StringBuilder text = new StringBuilder();
        redis.keys("*").forEach(key -> entries(key).forEach(entry -> append(entry, text)));
        return text.toString();
    }

    private List<Object> entries(String key) {
        return redis.xrange(bytes(key), bytes("-"), bytes("+"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void append(Object value, StringBuilder text) {
        if (value instanceof List<?> list) {
            list.forEach(item -> append(item, text));
        } else {
            text.append(new String((byte[]) value, StandardCharsets.ISO_8859_1)).append('\n');
        }
    }

    private void awaitEvents(int count) {
        await().untilAsserted(() -> assertThat(entries(EVENTS)).hasSize(count));
    }

    /** The newest entry takes the place of the one before, so each is looked at. */
    private void awaitVersion(Task task, long version) {
        await().until(() -> redis.xrevrange(stream(task), "+", "-", 1).stream()
                .anyMatch(entry -> entry.getID().getTime() == version));
        assertThat(everythingInRedis()).doesNotContain(SECRET);
    }

    private static String stream(Task task) {
        return "stigmer:task:" + task.getMetadata().getId();
    }

    @Test
    void a_sensitive_field_gets_into_the_database_and_nowhere_else_whatever_is_written() {
        // given
        Task created = commands.create(secretive("One").build());
        awaitVersion(created, 1);
        Task applied = commands.apply(secretive("Two").build());
        awaitVersion(applied, 1);

        // when
        updateStatus(created);
        awaitVersion(created, 2);
        Task.Builder changed = secretive("One").setMetadata(created.getMetadata());
        changed.getSpecBuilder().setBudget(7);
        changed.getMetadataBuilder().clearVersion();
        commands.update(changed.build());
        updateStatus(created);
        awaitVersion(created, 4);
        awaitEvents(5);

        // then
        assertThat(everythingInRedis()).contains("not yet", "Write it down").doesNotContain(SECRET);
        assertThat(audit.toString()).contains("tsk_").doesNotContain(SECRET);
        assertThat(database.getCollection("task").find().map(Document::toJson))
                .hasSize(2)
                .allSatisfy(document -> assertThat(document).containsOnlyOnce(SECRET));
    }

    @Test
    void a_deletion_leaves_nothing_of_the_resource_in_redis_but_the_news_of_it() {
        // given
        Task created = commands.create(secretive("One").build());
        awaitVersion(created, 1);
        updateStatus(created);
        awaitVersion(created, 2);

        // when
        delete(created);
        awaitEvents(3);
        await().until(() -> redis.xrevrange(stream(created), "+", "-", 1)
                .get(0)
                .getFields()
                .get("deleted")
                .equals("true"));

        // then
        assertThat(entries(stream(created))).hasSize(1);
        assertThat(everythingInRedis()).doesNotContain("not yet", "Write it down", SECRET);
    }

    /** Every line of ours, at every level, with the traces of exceptions. */
    private void logEverythingTo(Path file) {
        Logger ours = (Logger) LoggerFactory.getLogger("ai.stigmer");
        Logger auditing = (Logger) LoggerFactory.getLogger(JsonLinesDecisionLog.LOGGER);
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setContext(ours.getLoggerContext());
        lines.setPattern("%level %logger %msg %mdc %kvp%n%ex{full}");
        lines.start();
        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setContext(ours.getLoggerContext());
        appender.setFile(file.toString());
        appender.setEncoder(lines);
        appender.start();
        opened.add(appender::stop);
        for (Logger logger : List.of(ours, auditing)) {
            Level before = logger.getLevel();
            logger.setLevel(Level.ALL);
            logger.addAppender(appender);
            opened.add(() -> {
                logger.detachAppender(appender);
                logger.setLevel(before);
            });
        }
    }

    @Test
    void no_line_of_the_audit_file_or_the_log_has_a_secret_and_no_other_collection(@TempDir Path folder)
            throws Exception {
        // given
        Path file = folder.resolve("lines");
        logEverythingTo(file);

        // when
        Task created = commands.create(secretive("One").build());
        updateStatus(created);
        Task.Builder unfit = secretive("One").setMetadata(created.getMetadata());
        unfit.getSpecBuilder().clearTitle().getLoginBuilder().setUser("u").setPassword(SECRET);
        assertThatThrownBy(() -> commands.update(unfit.build())).hasMessageContaining("INVALID_ARGUMENT");
        assertThatThrownBy(() -> commands.create(secretive("One").build())).hasMessageContaining("ALREADY_EXISTS");
        redis.set(stream(created), "no stream");
        commands.apply(secretive("Two").build());
        delete(created);
        await().untilAsserted(() -> assertThat(Files.readString(file)).contains("state_refused"));

        // then
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .contains("stigmer.audit", created.getMetadata().getId())
                .doesNotContain(SECRET);
        for (String collection : database.listCollectionNames()) {
            if (!collection.equals("task")) {
                assertThat(database.getCollection(collection).find().map(Document::toJson))
                        .as(collection)
                        .noneMatch(document -> document.contains(SECRET));
            }
        }
    }
}
