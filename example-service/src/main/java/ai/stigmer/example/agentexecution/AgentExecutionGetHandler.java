package ai.stigmer.example.agentexecution;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.runtime.operation.GetOperation;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.resource.MessageMapping;

/** Reads an execution. */
public final class AgentExecutionGetHandler extends GetOperation<ApiResourceId, AgentExecution, AgentExecution>
        implements AgentExecutionGrpcAutoController.GetHandler {

    public AgentExecutionGetHandler(ResourceBackend<AgentExecution> backend) {
        super(backend, MessageMapping.naming(ApiResourceId.getDefaultInstance(), backend.type()));
    }
}
