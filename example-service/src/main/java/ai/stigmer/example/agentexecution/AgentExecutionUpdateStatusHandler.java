package ai.stigmer.example.agentexecution;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.operation.UpdateStatusOperation;
import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.resource.MessageMapping;

/** A runner tells what its agent did: the status is merged, and what the user asked for stays byte for byte. */
public final class AgentExecutionUpdateStatusHandler
        extends UpdateStatusOperation<AgentExecution, AgentExecution, AgentExecution>
        implements AgentExecutionGrpcAutoController.UpdateStatusHandler {

    public AgentExecutionUpdateStatusHandler(ResourceBackend<AgentExecution> backend) {
        super(backend, MessageMapping.same(backend.type()));
    }

    @Override
    protected Pipeline<AgentExecution> pipeline() {
        return pipelineNamed("agent-execution-update-status")
                .step(validateFieldConstraints())
                .step(resolveSlug())
                .step(loadExisting())
                .step(authorize())
                .step(buildNewStateWithStatus())
                .step(persist())
                .step(publish())
                .step(publishToRedis())
                .step(transformResponse())
                .step(sendResponse())
                .build();
    }

    @Override
    protected Step<AgentExecution> validateFieldConstraints() {
        return new ValidateRunnerStatusStep(super.validateFieldConstraints());
    }
}
