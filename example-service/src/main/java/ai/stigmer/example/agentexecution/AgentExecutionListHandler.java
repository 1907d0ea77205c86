package ai.stigmer.example.agentexecution;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionList;
import ai.stigmer.agentic.agentexecution.v1.ListAgentExecutionsRequest;
import ai.stigmer.runtime.operation.ListOperation;
import ai.stigmer.runtime.operation.ResourceBackend;
import java.util.Map;

/** Lists the executions that the caller may view. */
public final class AgentExecutionListHandler
        extends ListOperation<ListAgentExecutionsRequest, AgentExecution, AgentExecutionList>
        implements AgentExecutionGrpcAutoController.ListHandler {

    public AgentExecutionListHandler(ResourceBackend<AgentExecution> backend) {
        super(
                backend,
                ListAgentExecutionsRequest.getDefaultInstance(),
                AgentExecutionList.getDefaultInstance(),
                Map.of("org", "metadata.org"),
                "can_view",
                "list");
    }
}
