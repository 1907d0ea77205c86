package ai.stigmer.runtime.testing;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.operation.WatchOperation;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.internal.steps.ResponseView;
import ai.stigmer.runtime.pipeline.internal.steps.StreamChangesStep;
import ai.stigmer.runtime.pipeline.internal.steps.WatchFields;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The watch of tasks, as a generated controller would route it. */
public final class TaskWatchController implements GrpcAutoController {
    private static final RpcMethod<WatchTasksRequest, WatchTasksResponse> WATCH =
            new RpcMethod<>(TaskWatchControllerGrpc.getWatchMethod(), Posture.byHandler());

    private static final Map<String, String> FILTERS = Map.of("org", "metadata.org");
    private static final String PERMISSION = "can_view";

    private final ResourceBackend<Task> backend;
    private final int limit;

    public TaskWatchController(ResourceBackend<Task> backend) {
        this(backend, StreamChangesStep.MAX_RESOURCES);
    }

    /** A watch that covers no more resources than a test can create. */
    public TaskWatchController(ResourceBackend<Task> backend, int limit) {
        this.backend = backend;
        this.limit = limit;
    }

    @Override
    public List<RpcMethod<?, ?>> methods() {
        return List.of(WATCH);
    }

    @Override
    public List<ServerServiceDefinition> services() {
        return List.of(ServerServiceDefinition.builder(WATCH.descriptor().getServiceName())
                .addMethod(Routes.serverStreaming(WATCH, new LimitedWatch()))
                .build());
    }

    private final class LimitedWatch extends WatchOperation<WatchTasksRequest, Task, WatchTasksResponse> {
        LimitedWatch() {
            super(
                    backend,
                    WatchTasksRequest.getDefaultInstance(),
                    WatchTasksResponse.getDefaultInstance(),
                    FILTERS,
                    PERMISSION);
        }

        @Override
        protected Step<Task> streamChanges() {
            return new StreamChangesStep<>(
                    backend.type(),
                    backend.repository(),
                    backend.live().changes(),
                    new ResponseView<>(backend.type(), Function.identity()),
                    new WatchFields(
                            WatchTasksRequest.getDefaultInstance(),
                            WatchTasksResponse.getDefaultInstance(),
                            Task.getDescriptor(),
                            FILTERS),
                    backend.authorizer(),
                    PERMISSION,
                    limit);
        }
    }
}
