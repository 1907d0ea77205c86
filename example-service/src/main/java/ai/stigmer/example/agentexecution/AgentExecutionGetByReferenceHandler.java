package ai.stigmer.example.agentexecution;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.commons.apiresource.ApiResourceReference;
import ai.stigmer.runtime.operation.GetByReferenceOperation;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.resource.MessageMapping;

/** Reads the execution of an organization and slug. */
public final class AgentExecutionGetByReferenceHandler
        extends GetByReferenceOperation<ApiResourceReference, AgentExecution, AgentExecution>
        implements AgentExecutionGrpcAutoController.GetByReferenceHandler {

    public AgentExecutionGetByReferenceHandler(ResourceBackend<AgentExecution> backend) {
        super(
                backend,
                MessageMapping.naming(ApiResourceReference.getDefaultInstance(), backend.type()),
                "can_view",
                "unauthorized to view agent execution");
    }
}
