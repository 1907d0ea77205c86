package ai.stigmer.example.a2a;

import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.RpcCall;
import com.lf.a2a.v1.ListTasksRequest;
import com.lf.a2a.v1.ListTasksResponse;
import com.lf.a2a.v1.Task;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Lists the tasks that the caller may view, those whose status changed last first, and counts them all. The order of
 * executions is another, so the positions of all tasks are read, and then the tasks of the page.
 */
final class ListTasksHandler implements A2AGrpcAutoController.ListTasksHandler {
    private static final int DEFAULT_PAGE = 50;
    private static final int MAX_PAGE = 100;

    /** A page with more than this takes no other task: clients of gRPC take 4 MiB by default. */
    private static final int PAGE_BYTES = 1024 * 1024;

    private final Executions executions;

    ListTasksHandler(Executions executions) {
        this.executions = executions;
    }

    @Override
    public void handle(ListTasksRequest request, RpcCall<ListTasksRequest, ListTasksResponse> call) {
        int size = pageSize(request);
        Optional<TaskPosition> after = TaskPosition.ofToken(request.getPageToken());
        List<TaskPosition> all = new TaskPositions(executions, call).matching(request);
        call.authorization().give("the list shows what its caller may view");
        ListTasksResponse.Builder page =
                ListTasksResponse.newBuilder().setPageSize(size).setTotalSize(all.size());
        fill(page, all.stream().filter(position -> isBehind(position, after)).toList(), request, call);
        call.responses().send(page.build());
        call.responses().complete();
    }

    private static boolean isBehind(TaskPosition position, Optional<TaskPosition> after) {
        return after.filter(from -> position.compareTo(from) <= 0).isEmpty();
    }

    private void fill(
            ListTasksResponse.Builder page,
            List<TaskPosition> positions,
            ListTasksRequest request,
            RpcCall<?, ?> call) {
        int bytes = 0;
        String last = "";
        for (TaskPosition position : positions) {
            if (page.getTasksCount() == page.getPageSize() || bytes > PAGE_BYTES) {
                page.setNextPageToken(last);
                return;
            }
            Optional<Task> task = read(position, request, call);
            bytes += task.map(Task::getSerializedSize).orElse(0);
            task.ifPresent(page::addTasks);
            last = position.token();
        }
    }

    private static int pageSize(ListTasksRequest request) {
        if (request.getPageSize() < 0) {
            throw RpcException.invalidField("page_size", "must not be negative");
        }
        return request.getPageSize() == 0 ? DEFAULT_PAGE : Math.min(request.getPageSize(), MAX_PAGE);
    }

    /** A task as the request wants it; empty if it is gone meanwhile, or the permission to view it. */
    private Optional<Task> read(TaskPosition position, ListTasksRequest request, RpcCall<?, ?> call) {
        try {
            return Optional.of(asked(
                    Tasks.of(executions.call(
                            AgentExecutionGrpcAutoController.GET, Executions.idOf(position.id()), call)),
                    request));
        } catch (RpcException failure) {
            if (failure.reason().equals(A2aErrors.TASK_NOT_FOUND)
                    || failure.reason().equals(ErrorReason.PERMISSION_DENIED)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private static Task asked(Task task, ListTasksRequest request) {
        Task shown = request.getIncludeArtifacts()
                ? task
                : task.toBuilder().clearArtifacts().build();
        return Tasks.withHistory(
                shown, request.hasHistoryLength() ? OptionalInt.of(request.getHistoryLength()) : OptionalInt.empty());
    }
}
