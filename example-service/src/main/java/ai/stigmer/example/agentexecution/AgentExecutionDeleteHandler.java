package ai.stigmer.example.agentexecution;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.runtime.operation.DeleteOperation;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.resource.MessageMapping;

/** An execution goes, and every grant on it. */
public final class AgentExecutionDeleteHandler extends DeleteOperation<ApiResourceId, AgentExecution, AgentExecution>
        implements AgentExecutionGrpcAutoController.DeleteHandler {

    public AgentExecutionDeleteHandler(ResourceBackend<AgentExecution> backend) {
        super(backend, MessageMapping.naming(ApiResourceId.getDefaultInstance(), backend.type()));
    }
}
