package ai.stigmer.runtime.testing;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.operation.WatchOperation;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import java.util.Map;

/** The watch of tasks, as a generated controller would route it. */
public final class TaskWatchController implements GrpcAutoController {
    private static final RpcMethod<WatchTasksRequest, WatchTasksResponse> WATCH =
            new RpcMethod<>(TaskWatchControllerGrpc.getWatchMethod(), Posture.byHandler());

    private final ResourceBackend<Task> backend;

    public TaskWatchController(ResourceBackend<Task> backend) {
        this.backend = backend;
    }

    @Override
    public List<RpcMethod<?, ?>> methods() {
        return List.of(WATCH);
    }

    @Override
    public List<ServerServiceDefinition> services() {
        WatchOperation<WatchTasksRequest, Task, WatchTasksResponse> watch = new WatchOperation<>(
                backend,
                WatchTasksRequest.getDefaultInstance(),
                WatchTasksResponse.getDefaultInstance(),
                Map.of("org", "metadata.org"),
                "can_view");
        return List.of(ServerServiceDefinition.builder(WATCH.descriptor().getServiceName())
                .addMethod(Routes.serverStreaming(WATCH, watch))
                .build());
    }
}
