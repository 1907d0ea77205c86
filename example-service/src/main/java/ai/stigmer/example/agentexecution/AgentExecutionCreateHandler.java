package ai.stigmer.example.agentexecution;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.runtime.operation.CreateOperation;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.resource.MessageMapping;

/** A user asks an agent for something, and owns the execution. */
public final class AgentExecutionCreateHandler extends CreateOperation<AgentExecution, AgentExecution, AgentExecution>
        implements AgentExecutionGrpcAutoController.CreateHandler {

    public AgentExecutionCreateHandler(ResourceBackend<AgentExecution> backend) {
        super(backend, MessageMapping.same(backend.type()));
    }
}
