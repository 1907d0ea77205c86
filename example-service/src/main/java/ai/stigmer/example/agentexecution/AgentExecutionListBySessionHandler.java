package ai.stigmer.example.agentexecution;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionList;
import ai.stigmer.agentic.agentexecution.v1.ListAgentExecutionsBySessionRequest;
import ai.stigmer.runtime.operation.ListOperation;
import ai.stigmer.runtime.operation.ResourceBackend;
import java.util.Map;

/** Lists the executions of one session that the caller may view. */
public final class AgentExecutionListBySessionHandler
        extends ListOperation<ListAgentExecutionsBySessionRequest, AgentExecution, AgentExecutionList>
        implements AgentExecutionGrpcAutoController.ListBySessionHandler {

    public AgentExecutionListBySessionHandler(ResourceBackend<AgentExecution> backend) {
        super(
                backend,
                ListAgentExecutionsBySessionRequest.getDefaultInstance(),
                AgentExecutionList.getDefaultInstance(),
                Map.of("session_id", "spec.session_id"),
                "can_view",
                "list-by-session");
    }
}
