package ai.stigmer.runtime.testing;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.rpc.RpcMethod;
import io.grpc.ServerServiceDefinition;
import java.util.List;

/** The task services with every operation, as a generated controller would route them. */
public final class TaskController implements GrpcAutoController {
    private final List<ServerServiceDefinition> services;

    public TaskController(ResourceBackend<Task> backend) {
        this.services = TaskServer.services(backend);
    }

    @Override
    public List<RpcMethod<?, ?>> methods() {
        return List.of(
                TaskMethods.CREATE,
                TaskMethods.APPLY,
                TaskMethods.UPDATE,
                TaskMethods.UPDATE_STATUS,
                TaskMethods.DELETE,
                TaskMethods.GET,
                TaskMethods.GET_BY_REFERENCE,
                TaskMethods.LIST,
                TaskMethods.SUBSCRIBE);
    }

    @Override
    public List<ServerServiceDefinition> services() {
        return services;
    }
}
