package ai.stigmer.example.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.tracker.v1.CancelRequest;
import acme.tracker.v1.Id;
import acme.tracker.v1.Project;
import acme.tracker.v1.ProjectGrpcAutoController;
import acme.tracker.v1.ProjectSpec;
import acme.tracker.v1.Run;
import acme.tracker.v1.RunGrpcAutoController;
import acme.tracker.v1.RunSpec;
import acme.tracker.v1.RunStatus;
import acme.tracker.v1.Task;
import acme.tracker.v1.TaskGrpcAutoController;
import acme.tracker.v1.TaskSpec;
import ai.stigmer.commons.apiresource.ApiResourceMetadata;
import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.testkit.InMemoryService;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.util.Iterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A handler of one's own, tested without servers. */
class CancelRunTest {
    private static final Principal ADA = Principal.user("ada");
    private static final Principal EVE = Principal.user("eve");

    private final InMemoryService service = InMemoryService.of(Path.of("src/test/resources/acme/tracker.fga"));

    @BeforeEach
    void serve() {
        Resource<Project> projects = service.stigmer().resource(Project.getDefaultInstance());
        Resource<Task> tasks = service.stigmer().resource(Task.getDefaultInstance());
        Resource<Run> runs = service.stigmer().resource(Run.getDefaultInstance());
        service.serve(
                new ProjectGrpcAutoController(projects),
                new TaskGrpcAutoController(tasks),
                new RunGrpcAutoController(runs, new CancelRun(runs), new RetryRun(runs)));
        service.relate(ADA, "member", "organization", "acme");
    }

    @AfterEach
    void close() {
        service.close();
    }

    private Run started() {
        Project project = service.as(ADA)
                .call(
                        ProjectGrpcAutoController.CREATE,
                        Project.newBuilder()
                                .setMetadata(ApiResourceMetadata.newBuilder()
                                        .setName("Apollo")
                                        .setOrg("acme"))
                                .setSpec(ProjectSpec.newBuilder().setPurpose("to land"))
                                .build());
        Task task = service.as(ADA)
                .call(
                        TaskGrpcAutoController.CREATE,
                        Task.newBuilder()
                                .setMetadata(ApiResourceMetadata.newBuilder().setName("Land"))
                                .setSpec(TaskSpec.newBuilder()
                                        .setProjectId(project.getMetadata().getId())
                                        .setText("on the Moon"))
                                .build());
        return service.as(ADA)
                .call(
                        RunGrpcAutoController.CREATE,
                        Run.newBuilder()
                                .setMetadata(ApiResourceMetadata.newBuilder().setName("First"))
                                .setSpec(RunSpec.newBuilder()
                                        .setTaskId(task.getMetadata().getId()))
                                .build());
    }

    private static CancelRequest cancel(Run run) {
        return CancelRequest.newBuilder().setRunId(run.getMetadata().getId()).build();
    }

    @Test
    void its_owner_cancels_a_run() {
        Run run = started();

        Run cancelled = service.as(ADA).call(RunGrpcAutoController.CANCEL, cancel(run));

        assertThat(cancelled.getStatus().getPhase()).isEqualTo(RunStatus.Phase.CANCELLED);
        assertThat(cancelled.getSpec()).isEqualTo(run.getSpec());
    }

    @Test
    void nobody_else_does() {
        Run run = started();

        assertRefused(
                Status.Code.PERMISSION_DENIED, () -> service.as(EVE).call(RunGrpcAutoController.CANCEL, cancel(run)));
        assertRefused(
                Status.Code.UNAUTHENTICATED, () -> service.anonymous().call(RunGrpcAutoController.CANCEL, cancel(run)));
    }

    @Test
    void who_follows_a_run_sees_it_cancelled() {
        Run run = started();
        Iterator<Run> states = service.as(ADA)
                .follow(
                        RunGrpcAutoController.SUBSCRIBE,
                        Id.newBuilder().setId(run.getMetadata().getId()).build());
        assertThat(states.next().getStatus().getPhase()).isNotEqualTo(RunStatus.Phase.CANCELLED);

        service.as(ADA).call(RunGrpcAutoController.CANCEL, cancel(run));

        assertThat(states.next().getStatus().getPhase()).isEqualTo(RunStatus.Phase.CANCELLED);
        assertThat(states).isExhausted();
    }

    private static void assertRefused(Status.Code code, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        refused -> assertThat(refused.getStatus().getCode()).isEqualTo(code));
    }
}
