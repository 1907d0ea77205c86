package ai.stigmer.example.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import acme.tracker.v1.CancelRequest;
import acme.tracker.v1.Id;
import acme.tracker.v1.ListProjectsRequest;
import acme.tracker.v1.ListRunsRequest;
import acme.tracker.v1.ListTasksRequest;
import acme.tracker.v1.Project;
import acme.tracker.v1.ProjectControllerGrpc;
import acme.tracker.v1.ReportRequest;
import acme.tracker.v1.Run;
import acme.tracker.v1.RunControllerGrpc;
import acme.tracker.v1.RunStatus;
import acme.tracker.v1.RunStatus.Phase;
import acme.tracker.v1.Task;
import acme.tracker.v1.TaskControllerGrpc;
import ai.stigmer.commons.apiresource.ApiResourceMetadata;
import ai.stigmer.example.runner.BearerToken;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventSink;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.StigmerServer;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A service of three kinds needs no more Java than its authors alone can write, and all of it works. */
class TrackerTest {
    private static final Path MODEL = Path.of("src/test/resources/acme/tracker.fga");
    private static final Path SOURCES = Path.of("src/test/java/ai/stigmer/example/tracker");
    private static final List<DomainEvent> EVENTS = new CopyOnWriteArrayList<>();

    private static MongoServer mongo;
    private static Stigmer stigmer;
    private static StigmerServer server;
    private static ManagedChannel channel;

    @BeforeAll
    static void start() {
        mongo = new MongoServer(new MemoryBackend());
        stigmer = Stigmer.builder()
                .mongo(mongo.bindAndGetConnectionString())
                .model(MODEL)
                .apiKeys()
                .events(new Recorder())
                .build();
        server = Tracker.start(stigmer, ServerSettings.onLoopback(0));
        channel = Grpc.newChannelBuilder("127.0.0.1:" + server.port(), InsecureChannelCredentials.create())
                .build();
        join("ada", "acme");
        join("bob", "acme");
        join("eve", "evil");
    }

    @AfterAll
    static void stop() {
        channel.shutdownNow();
        stigmer.close();
        mongo.shutdownNow();
    }

    @Test
    void three_kinds_need_fifty_lines_of_java() throws Exception {
        List<String> lines = new ArrayList<>();
        for (String source : List.of("Tracker.java", "CancelRun.java", "RetryRun.java")) {
            lines.addAll(Files.readAllLines(SOURCES.resolve(source)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("package "))
                    .toList());
        }

        assertThat(lines).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void children_belong_to_the_organization_of_their_parents() {
        Project project = projects("ada").create(project("acme", "Apollo"));
        Task task = tasks("bob").create(task(project, "Land"));
        Run run = runs("ada").create(run(task));

        assertThat(project.getMetadata().getId()).startsWith("prj_");
        assertThat(task.getMetadata().getId()).startsWith("tsk_");
        assertThat(run.getMetadata().getId()).startsWith("run_");
        assertThat(task.getMetadata().getOrg()).isEqualTo("acme");
        assertThat(run.getMetadata().getOrg()).isEqualTo("acme");
    }

    @Test
    void who_may_not_use_a_parent_creates_nothing_under_it() {
        Project project = projects("ada").create(project("acme", "Gemini"));

        assertRefused(() -> tasks("eve").create(task(project, "Steal")), Code.PERMISSION_DENIED);
        assertRefused(() -> projects("eve").create(project("acme", "Steal")), Code.PERMISSION_DENIED);
        assertRefused(
                () -> tasks("ada")
                        .create(task(project, "Nowhere").toBuilder()
                                .setSpec(
                                        task(project, "x").getSpec().toBuilder().setProjectId("prj_absent"))
                                .build()),
                Code.PERMISSION_DENIED);
    }

    @Test
    void permissions_follow_from_a_parent_to_its_children() {
        Task task = tasks("bob").create(task(projects("ada").create(project("acme", "Buran")), "Fly"));
        Task.Builder changed = task.toBuilder();
        changed.getSpecBuilder().setText("by the owner of the project");

        assertThat(tasks("ada").update(changed.build()).getSpec().getText()).isEqualTo("by the owner of the project");
    }

    @Test
    void a_relation_to_the_parent_comes_through_the_outbox_too() {
        Project project = projects("ada").create(project("acme", "Zarya"));
        String id = tasks("bob").create(task(project, "Join")).getMetadata().getId();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> EVENTS.stream()
                        .filter(event -> event.resourceId().equals(id))
                        .anyMatch(event -> event.parent()
                                .equals(Optional.of(new DomainEvent.Parent(
                                        "project", project.getMetadata().getId())))));
    }

    @Test
    void a_child_stays_with_its_parent() {
        Task task = tasks("ada").create(task(projects("ada").create(project("acme", "Salyut")), "Stay"));
        Project other = projects("ada").create(project("acme", "Skylab"));
        Task.Builder moved = task.toBuilder();
        moved.getSpecBuilder().setProjectId(other.getMetadata().getId());

        assertRefused(() -> tasks("ada").update(moved.build()), Code.INVALID_ARGUMENT);
    }

    @Test
    void lists_filter_by_the_fields_of_their_requests() {
        Project project = projects("ada").create(project("acme", "Vostok"));
        Task first = tasks("ada").create(task(project, "First"));
        Task second = tasks("ada").create(task(project, "Second"));
        Run run = runs("ada").create(run(first));

        assertThat(tasks("bob")
                        .list(ListTasksRequest.newBuilder()
                                .setProjectId(project.getMetadata().getId())
                                .build())
                        .getTasksList())
                .extracting(task -> task.getMetadata().getId())
                .containsExactlyInAnyOrder(
                        first.getMetadata().getId(), second.getMetadata().getId());
        assertThat(runs("bob")
                        .list(ListRunsRequest.newBuilder()
                                .setTaskId(first.getMetadata().getId())
                                .build())
                        .getRunsList())
                .extracting(listed -> listed.getMetadata().getId())
                .containsExactly(run.getMetadata().getId());
        assertThat(projects("eve")
                        .list(ListProjectsRequest.newBuilder().setOrg("acme").build())
                        .getProjectsList())
                .isEmpty();
    }

    @Test
    void apply_is_authorized_as_what_it_turns_out_to_be() {
        Project project = projects("ada").create(project("acme", "Soyuz"));
        Task created = tasks("ada").apply(task(project, "Dock"));
        Task again = tasks("ada").apply(task(project, "Dock"));

        assertThat(again.getMetadata().getId()).isEqualTo(created.getMetadata().getId());
        assertRefused(() -> tasks("bob").apply(task(project, "Dock")), Code.PERMISSION_DENIED);
        assertRefused(() -> tasks("bob").update(created), Code.PERMISSION_DENIED, "only its owner edits a task");
    }

    @Test
    void a_run_is_followed_reported_on_and_cancelled_by_the_handler_of_the_teams_own() {
        Task task = tasks("ada").create(task(projects("ada").create(project("acme", "Luna")), "Orbit"));
        Run run = runs("ada").create(run(task));
        Id id = Id.newBuilder().setId(run.getMetadata().getId()).build();
        Iterator<Run> states = runs("bob").subscribe(id);
        assertThat(states.next().getStatus().getPhase()).isEqualTo(Phase.PHASE_UNSPECIFIED);

        runs("ada")
                .updateStatus(ReportRequest.newBuilder()
                        .setRunId(id.getId())
                        .setStatus(
                                RunStatus.newBuilder().setPhase(Phase.RUNNING).addLines("ignition"))
                        .build());
        assertRefused(
                () -> runs("bob")
                        .cancel(CancelRequest.newBuilder().setRunId(id.getId()).build()),
                Code.PERMISSION_DENIED,
                "only its owner cancels a run");
        Run cancelled = runs("ada")
                .cancel(CancelRequest.newBuilder().setRunId(id.getId()).build());

        assertThat(cancelled.getStatus().getPhase()).isEqualTo(Phase.CANCELLED);
        assertThat(cancelled.getStatus().getLinesList()).containsExactly("ignition");
        Run last = states.next();
        while (states.hasNext()) {
            last = states.next();
        }
        assertThat(last).isEqualTo(runs("ada").get(id));
    }

    @Test
    void nobody_has_to_think_of_the_relay() {
        Project project = projects("ada").create(project("acme", "Mir"));
        String id = project.getMetadata().getId();

        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        EVENTS.stream().anyMatch(event -> event.resourceId().equals(id)));
        projects("ada").delete(Id.newBuilder().setId(id).build());
        assertRefused(() -> projects("ada").get(Id.newBuilder().setId(id).build()), Code.PERMISSION_DENIED);
    }

    private static void assertRefused(ThrowingCallable call, Code code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        refused -> assertThat(refused.getStatus().getCode()).isEqualTo(code));
    }

    private static void assertRefused(ThrowingCallable call, Code code, String text) {
        assertThatThrownBy(call).isInstanceOf(StatusRuntimeException.class).hasMessage(code + ": " + text);
    }

    private static void join(String user, String organization) {
        stigmer.relations().add(new Relation("user:" + user, "member", new ResourceRef("organization", organization)));
    }

    private static BearerToken key(String user) {
        return new BearerToken(stigmer.apiKeys()
                .issue(Principal.user(user), "test", Duration.ofHours(1))
                .token());
    }

    private static ProjectControllerGrpc.ProjectControllerBlockingStub projects(String user) {
        return ProjectControllerGrpc.newBlockingStub(channel).withCallCredentials(key(user));
    }

    private static TaskControllerGrpc.TaskControllerBlockingStub tasks(String user) {
        return TaskControllerGrpc.newBlockingStub(channel).withCallCredentials(key(user));
    }

    private static RunControllerGrpc.RunControllerBlockingStub runs(String user) {
        return RunControllerGrpc.newBlockingStub(channel).withCallCredentials(key(user));
    }

    private static Project project(String org, String name) {
        return Project.newBuilder().setMetadata(named(name).setOrg(org)).build();
    }

    private static Task task(Project project, String name) {
        Task.Builder task = Task.newBuilder().setMetadata(named(name));
        task.getSpecBuilder().setProjectId(project.getMetadata().getId());
        return task.build();
    }

    private static Run run(Task task) {
        Run.Builder run = Run.newBuilder()
                .setMetadata(named("Run of " + task.getMetadata().getName()));
        run.getSpecBuilder().setTaskId(task.getMetadata().getId());
        return run.build();
    }

    private static ApiResourceMetadata.Builder named(String name) {
        return ApiResourceMetadata.newBuilder().setName(name);
    }

    private static final class Recorder implements EventSink {
        @Override
        public void deliver(DomainEvent event) {
            EVENTS.add(event);
        }

        @Override
        public String name() {
            return "recorder";
        }
    }
}
