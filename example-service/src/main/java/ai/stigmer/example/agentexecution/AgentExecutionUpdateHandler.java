package ai.stigmer.example.agentexecution;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.operation.UpdateOperation;
import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.resource.MessageMapping;

/** A user asks for something else: the spec is replaced, and what the agent made of the old one is cleared. */
public final class AgentExecutionUpdateHandler extends UpdateOperation<AgentExecution, AgentExecution, AgentExecution>
        implements AgentExecutionGrpcAutoController.UpdateHandler {

    public AgentExecutionUpdateHandler(ResourceBackend<AgentExecution> backend) {
        super(backend, MessageMapping.same(backend.type()));
    }

    @Override
    protected Pipeline<AgentExecution> pipeline() {
        return pipelineNamed("agent-execution-update")
                .step(validateFieldConstraints())
                .step(resolveSlug())
                .step(loadExisting())
                .step(authorize())
                .step(buildNewState())
                .step(persist())
                .step(publish())
                .step(transformResponse())
                .step(sendResponse())
                .build();
    }
}
