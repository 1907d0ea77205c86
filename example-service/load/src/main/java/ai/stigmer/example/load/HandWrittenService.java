package ai.stigmer.example.load;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc.AgentExecutionCommandControllerImplBase;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionQueryControllerGrpc.AgentExecutionQueryControllerImplBase;
import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.runtime.resource.internal.ResourceIds;
import io.grpc.BindableService;
import io.grpc.stub.StreamObserver;

/** The three rpcs that a load needs, in as few lines as it takes. Thread-safe. */
final class HandWrittenService {
    private final ExecutionStorage storage;

    HandWrittenService(ExecutionStorage storage) {
        this.storage = storage;
    }

    BindableService commands() {
        return new Commands();
    }

    BindableService queries() {
        return new Queries();
    }

    private static AgentExecution named(String id) {
        AgentExecution.Builder answer = AgentExecution.newBuilder();
        answer.getMetadataBuilder().setId(id);
        return answer.build();
    }

    private static <T> void answer(T value, StreamObserver<T> caller) {
        caller.onNext(value);
        caller.onCompleted();
    }

    private final class Commands extends AgentExecutionCommandControllerImplBase {
        private final ResourceIds ids = ResourceIds.ulids();

        @Override
        public void create(AgentExecution request, StreamObserver<AgentExecution> caller) {
            String id = ids.next(AgentExecutionGrpcAutoController.KIND);
            AgentExecution.Builder execution = request.toBuilder();
            execution.getMetadataBuilder().setId(id).setSlug(id.replace('_', '-'));
            storage.create(execution.build());
            answer(named(id), caller);
        }

        @Override
        public void updateStatus(AgentExecution request, StreamObserver<AgentExecution> caller) {
            storage.addMessages(request);
            answer(named(request.getMetadata().getId()), caller);
        }
    }

    private final class Queries extends AgentExecutionQueryControllerImplBase {
        @Override
        public void get(ApiResourceId request, StreamObserver<AgentExecution> caller) {
            answer(storage.get(request.getValue()), caller);
        }
    }
}
