package ai.stigmer.example.agentexecution;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.internal.Ownership;
import ai.stigmer.runtime.events.internal.OutboxSignal;
import ai.stigmer.runtime.live.internal.StatePublisher;
import ai.stigmer.runtime.live.internal.StateSource;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.pipeline.internal.PipelineTelemetry;
import ai.stigmer.runtime.pipeline.internal.steps.FieldConstraints;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.internal.ResourceIds;
import ai.stigmer.runtime.resource.internal.StateBuilder;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The two pipelines of the mission, step by step. */
class PipelinesTest {
    @Test
    void update_is_these_nine_steps() {
        assertThat(new AgentExecutionUpdateHandler(backend()).pipeline().stepNames())
                .containsExactly(
                        "ValidateFieldConstraints",
                        "ResolveSlug",
                        "LoadExisting",
                        "Authorize",
                        "BuildNewState",
                        "Persist",
                        "Publish",
                        "TransformResponse",
                        "SendResponse");
    }

    @Test
    void update_status_is_these_ten_steps() {
        assertThat(new AgentExecutionUpdateStatusHandler(backend()).pipeline().stepNames())
                .containsExactly(
                        "ValidateFieldConstraints",
                        "ResolveSlug",
                        "LoadExisting",
                        "Authorize",
                        "BuildNewStateWithStatus",
                        "Persist",
                        "Publish",
                        "PublishToRedis",
                        "TransformResponse",
                        "SendResponse");
    }

    @SuppressWarnings("unchecked") // The stand-ins are never called.
    private static ResourceBackend<AgentExecution> backend() {
        ResourceType<AgentExecution> type =
                ResourceType.of(AgentExecutionGrpcAutoController.KIND, AgentExecution.getDefaultInstance());
        return new ResourceBackend<>(
                type,
                Optional.empty(),
                new StateBuilder<>(type, ResourceIds.ulids(), Clock.systemUTC()),
                FieldConstraints.of(List.of(AgentExecution.getDescriptor())),
                standIn(ResourceRepository.class),
                standIn(Authorizer.class),
                new Ownership(standIn(RelationStore.class)),
                standIn(OutboxSignal.class),
                standIn(StatePublisher.class),
                standIn(StateSource.class),
                PipelineTelemetry.none());
    }

    private static <T> T standIn(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            throw new UnsupportedOperationException(method + " of a stand-in");
        }));
    }
}
