package ai.stigmer.example.a2a;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionList;
import ai.stigmer.agentic.agentexecution.v1.ListAgentExecutionsBySessionRequest;
import ai.stigmer.agentic.agentexecution.v1.ListAgentExecutionsRequest;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.RpcCall;
import com.google.protobuf.util.Timestamps;
import com.lf.a2a.v1.ListTasksRequest;
import com.lf.a2a.v1.TaskState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where the tasks stand that a caller may view and asks for. */
final class TaskPositions {
    private static final int MAX_TASKS = 10_000;
    private static final int PAGE = 1000;

    /** What order and filters need to know of an execution. */
    private static final String READ = "metadata.id,metadata.org,status.phase,status.audit.status_audit.updated_at";

    private final Executions executions;
    private final RpcCall<?, ?> call;

    TaskPositions(Executions executions, RpcCall<?, ?> call) {
        this.executions = executions;
        this.call = call;
    }

    /**
     * All of them, in order.
     *
     * @throws RpcException LIMIT_EXCEEDED if there are too many to put in order
     */
    List<TaskPosition> matching(ListTasksRequest request) {
        List<TaskPosition> positions = new ArrayList<>();
        int read = 0;
        String token = "";
        do {
            AgentExecutionList page = page(request, token);
            read += page.getEntriesCount();
            if (read > MAX_TASKS) {
                throw RpcException.of(
                        ErrorReason.LIMIT_EXCEEDED,
                        "there are more than " + MAX_TASKS + " tasks; list them by context_id");
            }
            page.getEntriesList().stream()
                    .filter(execution -> isAskedFor(execution, request))
                    .map(TaskPosition::of)
                    .forEach(positions::add);
            token = page.getNextPageToken();
        } while (!token.isEmpty());
        Collections.sort(positions);
        return positions;
    }

    private AgentExecutionList page(ListTasksRequest request, String token) {
        if (request.getContextId().isEmpty()) {
            ListAgentExecutionsRequest inOrganization = ListAgentExecutionsRequest.newBuilder()
                    .setOrg(request.getTenant())
                    .setPageSize(PAGE)
                    .setPageToken(token)
                    .build();
            return executions.callFor(READ, AgentExecutionGrpcAutoController.LIST, inOrganization, call);
        }
        ListAgentExecutionsBySessionRequest inSession = ListAgentExecutionsBySessionRequest.newBuilder()
                .setSessionId(request.getContextId())
                .setPageSize(PAGE)
                .setPageToken(token)
                .build();
        return executions.callFor(READ, AgentExecutionGrpcAutoController.LIST_BY_SESSION, inSession, call);
    }

    private static boolean isAskedFor(AgentExecution execution, ListTasksRequest request) {
        boolean ofTenant = request.getTenant().isEmpty()
                || request.getTenant().equals(execution.getMetadata().getOrg());
        boolean inState = request.getStatus() == TaskState.TASK_STATE_UNSPECIFIED
                || request.getStatus() == Tasks.state(execution.getStatus().getPhase());
        boolean since = !request.hasStatusTimestampAfter()
                || Timestamps.compare(Tasks.changedAt(execution), request.getStatusTimestampAfter()) >= 0;
        return ofTenant && inState && since;
    }
}
