package ai.stigmer.example.agentexecution;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.operation.UpdateStatusOperation;
import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.resource.MessageMapping;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** A user stops a run: a status update that only the service can make, as the phase is not a runner's to write. */
public final class AgentExecutionCancelHandler
        extends UpdateStatusOperation<ApiResourceId, AgentExecution, AgentExecution>
        implements AgentExecutionGrpcAutoController.CancelHandler {

    public AgentExecutionCancelHandler(ResourceBackend<AgentExecution> backend, Clock clock) {
        super(
                backend,
                new MessageMapping<>(
                        ApiResourceId.getDescriptor(), request -> cancelled(clock), execution -> execution));
    }

    @Override
    protected Pipeline<AgentExecution> pipeline() {
        return pipelineNamed("agent-execution-cancel")
                .step(validateFieldConstraints())
                .step(resolveSlug())
                .step(loadExisting())
                .step(authorize())
                .step(new BuildCancelledStateStep(buildNewStateWithStatus()))
                .step(persist())
                .step(publish())
                .step(publishToRedis())
                .step(transformResponse())
                .step(sendResponse())
                .build();
    }

    private static AgentExecution cancelled(Clock clock) {
        AgentExecution.Builder cancelled = AgentExecution.newBuilder();
        cancelled
                .getStatusBuilder()
                .setPhase(ExecutionPhase.EXECUTION_CANCELLED)
                .setCompletedAt(clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        return cancelled.build();
    }
}
