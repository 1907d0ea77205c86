package ai.stigmer.example.a2a;

import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionList;
import ai.stigmer.agentic.agentexecution.v1.ListAgentExecutionsBySessionRequest;
import ai.stigmer.agentic.agentexecution.v1.ListAgentExecutionsRequest;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.RpcCall;
import com.lf.a2a.v1.ListTasksRequest;
import com.lf.a2a.v1.ListTasksResponse;
import com.lf.a2a.v1.Task;
import com.lf.a2a.v1.TaskState;
import java.util.List;
import java.util.OptionalInt;

/**
 * Lists the tasks that the caller may view, of an organization or of a context, in the order in which they were created. How
 * many there are in all is not counted; what the page has is.
 */
final class ListTasksHandler implements A2AGrpcAutoController.ListTasksHandler {
    private static final int DEFAULT_PAGE = 50;
    private static final int MAX_PAGE = 100;

    private final Executions executions;

    ListTasksHandler(Executions executions) {
        this.executions = executions;
    }

    @Override
    public void handle(ListTasksRequest request, RpcCall<ListTasksRequest, ListTasksResponse> call) {
        requireServed(request);
        int size = request.hasPageSize() ? Math.min(request.getPageSize(), MAX_PAGE) : DEFAULT_PAGE;
        AgentExecutionList page = page(request, size, call);
        call.authorization().give("the list shows what its caller may view");
        List<Task> tasks = page.getEntriesList().stream()
                .map(execution -> asked(Tasks.of(execution), request))
                .toList();
        call.responses()
                .send(ListTasksResponse.newBuilder()
                        .addAllTasks(tasks)
                        .setNextPageToken(page.getNextPageToken())
                        .setPageSize(size)
                        .setTotalSize(tasks.size())
                        .build());
        call.responses().complete();
    }

    /** A filter that the store does not know must not be passed over. */
    private static void requireServed(ListTasksRequest request) {
        if (request.getStatus() != TaskState.TASK_STATE_UNSPECIFIED || request.hasStatusTimestampAfter()) {
            throw RpcException.of(
                    A2aErrors.UNSUPPORTED_OPERATION,
                    "tasks are listed by tenant or context_id; status and status_timestamp_after are not served");
        }
        if (!request.getTenant().isEmpty() && !request.getContextId().isEmpty()) {
            throw RpcException.of(
                    A2aErrors.UNSUPPORTED_OPERATION, "tasks are listed by tenant or by context_id, not by both");
        }
    }

    private AgentExecutionList page(ListTasksRequest request, int size, RpcCall<?, ?> call) {
        if (request.getContextId().isEmpty()) {
            return executions.call(
                    AgentExecutionGrpcAutoController.LIST,
                    ListAgentExecutionsRequest.newBuilder()
                            .setOrg(request.getTenant())
                            .setPageSize(size)
                            .setPageToken(request.getPageToken())
                            .build(),
                    call);
        }
        return executions.call(
                AgentExecutionGrpcAutoController.LIST_BY_SESSION,
                ListAgentExecutionsBySessionRequest.newBuilder()
                        .setSessionId(request.getContextId())
                        .setPageSize(size)
                        .setPageToken(request.getPageToken())
                        .build(),
                call);
    }

    private static Task asked(Task task, ListTasksRequest request) {
        Task shown = request.getIncludeArtifacts()
                ? task
                : task.toBuilder().clearArtifacts().build();
        return Tasks.withHistory(
                shown, request.hasHistoryLength() ? OptionalInt.of(request.getHistoryLength()) : OptionalInt.empty());
    }
}
