package ai.stigmer.example.tracker;

import acme.tracker.v1.ListProjectsRequest;
import acme.tracker.v1.ListRunsRequest;
import acme.tracker.v1.ListTasksRequest;
import acme.tracker.v1.Project;
import acme.tracker.v1.ProjectGrpcAutoController;
import acme.tracker.v1.ReportRequest;
import acme.tracker.v1.RetryRequest;
import acme.tracker.v1.Run;
import acme.tracker.v1.RunGrpcAutoController;
import acme.tracker.v1.RunStatus;
import acme.tracker.v1.Task;
import acme.tracker.v1.TaskGrpcAutoController;
import ai.stigmer.commons.apiresource.ApiResourceMetadata;
import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.testkit.InMemoryServiceUnderTest;
import ai.stigmer.testkit.ManifestRpc;
import ai.stigmer.testkit.Requests;
import ai.stigmer.testkit.TestCaller;
import ai.stigmer.testkit.TestResource;
import com.google.protobuf.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The tracker as the authorization matrix sees it. */
final class TrackerUnderTest extends InMemoryServiceUnderTest<TrackerUnderTest.Tracked> {
    TrackerUnderTest() {
        super(Path.of("src/test/resources/acme/tracker.fga"));
        Resource<Project> projects = stigmer().resource(Project.getDefaultInstance());
        Resource<Task> tasks = stigmer().resource(Task.getDefaultInstance());
        Resource<Run> runs = stigmer().resource(Run.getDefaultInstance());
        serve(
                new ProjectGrpcAutoController(projects),
                new TaskGrpcAutoController(tasks),
                new RunGrpcAutoController(runs, new CancelRun(runs), new RetryRun(runs)));
    }

    /** A run of a task of a project, in an organization of its own. */
    record Tracked(Project project, Task task, Run run, TestCaller member) implements TestResource {
        @Override
        public String id(String kind) {
            return switch (kind) {
                case "organization" -> organization();
                case "project" -> project.getMetadata().getId();
                case "task" -> task.getMetadata().getId();
                case "run" -> run.getMetadata().getId();
                default -> throw new IllegalArgumentException("a run has no " + kind);
            };
        }

        String organization() {
            return project.getMetadata().getOrg();
        }
    }

    @Override
    public Tracked newResource() {
        String organization = "org-" + UUID.randomUUID();
        Principal founder = Principal.user("founder-" + UUID.randomUUID());
        relate(founder, "member", "organization", organization);
        TestCaller member = as(founder);
        Project project = member.call(ProjectGrpcAutoController.CREATE, project(organization));
        Task task = member.call(
                TaskGrpcAutoController.CREATE, task(project.getMetadata().getId()));
        Run run =
                member.call(RunGrpcAutoController.CREATE, run(task.getMetadata().getId()));
        return new Tracked(project, task, run, member);
    }

    @Override
    public void takeOut(Tracked tracked) {
        for (String kind : List.of("project", "task", "run")) {
            takeOut(kind, tracked.id(kind), tracked.organization());
        }
    }

    @Override
    public Message validRequest(ManifestRpc rpc, Message prototype, Tracked tracked) {
        if (rpc.operation().equals("CREATE")) {
            return prototype instanceof Project
                    ? project(tracked.organization())
                    : prototype instanceof Task ? task(tracked.id("project")) : run(tracked.id("task"));
        }
        if (prototype instanceof Task) {
            Task.Builder changed = task(tracked.id("project")).toBuilder();
            changed.getSpecBuilder().setText("Something else");
            if (rpc.operation().equals("APPLY")) {
                changed.getMetadataBuilder()
                        .setSlug(tracked.task().getMetadata().getSlug());
            } else {
                changed.getMetadataBuilder().setId(tracked.id("task"));
            }
            return changed.build();
        }
        if (prototype instanceof ReportRequest) {
            return ReportRequest.newBuilder()
                    .setRunId(tracked.id("run"))
                    .setStatus(RunStatus.newBuilder().addLines("ignition"))
                    .build();
        }
        if (prototype instanceof RetryRequest) {
            return RetryRequest.newBuilder()
                    .setRunId(tracked.id("run"))
                    .setTaskId(tracked.id("task"))
                    .build();
        }
        if (prototype instanceof ListProjectsRequest) {
            return ListProjectsRequest.newBuilder()
                    .setOrg(tracked.organization())
                    .build();
        }
        return prototype instanceof ListTasksRequest
                ? ListTasksRequest.newBuilder()
                        .setProjectId(tracked.id("project"))
                        .build()
                : prototype instanceof ListRunsRequest
                        ? ListRunsRequest.newBuilder()
                                .setTaskId(tracked.id("task"))
                                .build()
                        : Requests.naming(rpc, prototype, tracked);
    }

    /** Everything in the organization, as a member sees it. */
    @Override
    public Object stateOf(Tracked tracked) {
        TestCaller member = tracked.member();
        return List.of(
                member.call(
                        ProjectGrpcAutoController.LIST,
                        ListProjectsRequest.newBuilder()
                                .setOrg(tracked.organization())
                                .build()),
                member.call(
                        TaskGrpcAutoController.LIST,
                        ListTasksRequest.newBuilder()
                                .setProjectId(tracked.id("project"))
                                .build()),
                member.call(
                        RunGrpcAutoController.LIST,
                        ListRunsRequest.newBuilder()
                                .setTaskId(tracked.id("task"))
                                .build()));
    }

    private static Project project(String organization) {
        return Project.newBuilder().setMetadata(named().setOrg(organization)).build();
    }

    private static Task task(String project) {
        Task.Builder task = Task.newBuilder().setMetadata(named());
        task.getSpecBuilder().setProjectId(project);
        return task.build();
    }

    private static Run run(String task) {
        Run.Builder run = Run.newBuilder().setMetadata(named());
        run.getSpecBuilder().setTaskId(task);
        return run.build();
    }

    private static ApiResourceMetadata.Builder named() {
        return ApiResourceMetadata.newBuilder().setName("Name " + UUID.randomUUID());
    }
}
