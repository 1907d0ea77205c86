package ai.stigmer.example.tracker;

import acme.tracker.v1.ProjectControllerGrpc;
import acme.tracker.v1.RunControllerGrpc;
import acme.tracker.v1.TaskControllerGrpc;
import ai.stigmer.testkit.AuthorizationManifest;
import ai.stigmer.testkit.AuthorizationMatrix;
import ai.stigmer.testkit.Role;
import ai.stigmer.testkit.RoleTable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The matrix of a service whose roles come through parents and organizations, whose runner is a service, and one of whose
 * rpcs needs rights on two resources.
 */
class TrackerMatrixTest {
    /** What {@code tracker.fga} has to say, said once more by hand. */
    private static final RoleTable ROLES = RoleTable.builder()
            .role("organization", Role.VIEWER, "member", "can_create_project")
            .roleThrough("project", Role.VIEWER, "organization", "member", "can_view", "can_create_task")
            .role("project", Role.OWNER, "owner", "can_view", "can_edit", "can_create_task")
            .roleThrough("task", Role.VIEWER, "organization", "member", "can_view", "can_create_run")
            .roleThrough("task", Role.EDITOR, "project", "owner", "can_edit")
            .role("task", Role.OWNER, "owner", "can_view", "can_edit", "can_create_run")
            .roleThrough("run", Role.VIEWER, "organization", "member", "can_view")
            .role("run", Role.OWNER, "owner", "can_view", "can_edit", "can_report")
            .build();

    private static final TrackerUnderTest SERVICE = new TrackerUnderTest();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @TestFactory
    Stream<DynamicNode> every_rpc_in_every_situation() {
        return AuthorizationMatrix.of(
                        AuthorizationManifest.ofResource("acme/authorization.json"), SERVICE, SERVICE.faults())
                .service(ProjectControllerGrpc.getServiceDescriptor())
                .service(TaskControllerGrpc.getServiceDescriptor())
                .service(RunControllerGrpc.getServiceDescriptor())
                .roles(ROLES)
                .stores("project", "task", "run")
                .creating(RunControllerGrpc.SERVICE_NAME + "/retry")
                .calledByServices(RunControllerGrpc.SERVICE_NAME + "/updateStatus")
                .build()
                .tests();
    }
}
