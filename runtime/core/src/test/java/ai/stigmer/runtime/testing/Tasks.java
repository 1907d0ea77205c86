package ai.stigmer.runtime.testing;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.resource.ResourceType;

/** The task resource as the tests see it. */
public final class Tasks {
    /** Who may do what with a task: its owner everything. */
    public static final String MODEL = """
            model
              schema 1.1
            type user
            type organization
              relations
                define member: [user]
                define can_create_task: member
            type task
              relations
                define organization: [organization]
                define owner: [user]
                define can_edit: owner
                define can_view: owner
                define can_delete: owner
            """;

    public static final ResourceKind KIND = new ResourceKind("task", "Task", "tsk");
    public static final ResourceType<Task> TYPE = ResourceType.of(KIND, Task.getDefaultInstance());
    public static final CallerIdentity ALICE = CallerIdentity.of(Principal.user("alice"));
    public static final CallerIdentity RUNNER = CallerIdentity.of(Principal.service("runner"));

    private Tasks() {}

    /** What a user would send to create a task. */
    public static Task draft(String org, String name) {
        Task.Builder task = Task.newBuilder();
        task.getMetadataBuilder().setOrg(org).setName(name);
        task.getSpecBuilder().setTitle("Write it down").setProject("p1");
        return task.build();
    }
}
