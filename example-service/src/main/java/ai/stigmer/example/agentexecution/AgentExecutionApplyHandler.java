package ai.stigmer.example.agentexecution;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.runtime.operation.ApplyOperation;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.resource.MessageMapping;

/** Create or update by organization and slug, each under its own authorization. */
public final class AgentExecutionApplyHandler extends ApplyOperation<AgentExecution, AgentExecution, AgentExecution>
        implements AgentExecutionGrpcAutoController.ApplyHandler {

    public AgentExecutionApplyHandler(ResourceBackend<AgentExecution> backend) {
        super(
                backend,
                MessageMapping.same(backend.type()),
                AgentExecutionGrpcAutoController.CREATE,
                AgentExecutionGrpcAutoController.UPDATE);
    }
}
