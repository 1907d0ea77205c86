package ai.stigmer.runtime.testing;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.commons.apiresource.ApiResourceReference;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.Posture.Kind;
import ai.stigmer.runtime.rpc.Posture.ResourceId;
import ai.stigmer.runtime.rpc.RpcMethod;

/** The rpcs of the task services and who may call them, as a generated controller would declare them. */
public final class TaskMethods {
    public static final RpcMethod<Task, Task> CREATE = new RpcMethod<>(
            TaskCommandControllerGrpc.getCreateMethod(),
            Posture.checked(
                    "can_create_task",
                    Kind.fixed("organization"),
                    ResourceId.one(
                            "metadata.org", request -> request.getMetadata().getOrg()),
                    "unauthorized to create task"));

    public static final RpcMethod<Task, Task> APPLY =
            new RpcMethod<>(TaskCommandControllerGrpc.getApplyMethod(), Posture.byHandler());

    public static final RpcMethod<Task, Task> UPDATE = new RpcMethod<>(
            TaskCommandControllerGrpc.getUpdateMethod(), onTask("can_edit", "unauthorized to update task"));

    public static final RpcMethod<Task, Task> UPDATE_STATUS = new RpcMethod<>(
            TaskCommandControllerGrpc.getUpdateStatusMethod(),
            onTask("can_edit", "unauthorized to update task status"));

    public static final RpcMethod<ApiResourceId, Task> DELETE = new RpcMethod<>(
            TaskCommandControllerGrpc.getDeleteMethod(), onId("can_delete", "unauthorized to delete task"));

    public static final RpcMethod<ApiResourceId, Task> GET =
            new RpcMethod<>(TaskQueryControllerGrpc.getGetMethod(), onId("can_view", "unauthorized to view task"));

    public static final RpcMethod<ApiResourceReference, Task> GET_BY_REFERENCE =
            new RpcMethod<>(TaskQueryControllerGrpc.getGetByReferenceMethod(), Posture.byHandler());

    public static final RpcMethod<ListTasksRequest, TaskList> LIST =
            new RpcMethod<>(TaskQueryControllerGrpc.getListMethod(), Posture.byHandler());

    public static final RpcMethod<ApiResourceId, Task> SUBSCRIBE = new RpcMethod<>(
            TaskQueryControllerGrpc.getSubscribeMethod(), onId("can_view", "unauthorized to view task"));

    private TaskMethods() {}

    private static Posture<Task> onTask(String permission, String refusal) {
        return Posture.checked(
                permission,
                Kind.fixed("task"),
                ResourceId.one("metadata.id", request -> request.getMetadata().getId()),
                refusal);
    }

    private static Posture<ApiResourceId> onId(String permission, String refusal) {
        return Posture.checked(
                permission, Kind.fixed("task"), ResourceId.one("value", ApiResourceId::getValue), refusal);
    }
}
