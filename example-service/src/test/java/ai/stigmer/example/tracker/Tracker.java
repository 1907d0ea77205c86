package ai.stigmer.example.tracker;

import acme.tracker.v1.Project;
import acme.tracker.v1.ProjectGrpcAutoController;
import acme.tracker.v1.Run;
import acme.tracker.v1.RunGrpcAutoController;
import acme.tracker.v1.Task;
import acme.tracker.v1.TaskGrpcAutoController;
import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.StigmerServer;

/** Projects with tasks, with runs of them. */
final class Tracker {
    private Tracker() {}

    static StigmerServer start(Stigmer stigmer, ServerSettings settings) {
        Resource<Project> projects = stigmer.resource(Project.getDefaultInstance());
        Resource<Task> tasks = stigmer.resource(Task.getDefaultInstance(), "spec.project_id");
        Resource<Run> runs = stigmer.resource(Run.getDefaultInstance(), "spec.task_id");
        return stigmer.start(
                settings,
                new ProjectGrpcAutoController(projects),
                new TaskGrpcAutoController(tasks),
                new RunGrpcAutoController(runs, new CancelRun(runs), new RetryRun(runs)));
    }
}
