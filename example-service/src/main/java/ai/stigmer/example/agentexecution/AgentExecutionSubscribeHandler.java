package ai.stigmer.example.agentexecution;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.operation.SubscribeOperation;
import ai.stigmer.runtime.resource.MessageMapping;

/** Follows an execution until it is final, or with NOT_FOUND until it is deleted. */
public final class AgentExecutionSubscribeHandler
        extends SubscribeOperation<ApiResourceId, AgentExecution, AgentExecution>
        implements AgentExecutionGrpcAutoController.SubscribeHandler {

    public AgentExecutionSubscribeHandler(ResourceBackend<AgentExecution> backend) {
        super(backend, MessageMapping.naming(ApiResourceId.getDefaultInstance(), backend.type()));
    }
}
