package ai.stigmer.example.a2a;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.RpcCall;
import com.lf.a2a.v1.SendMessageConfiguration;
import com.lf.a2a.v1.SendMessageRequest;
import com.lf.a2a.v1.SendMessageResponse;
import com.lf.a2a.v1.Task;
import com.lf.a2a.v1.TaskState;
import java.util.Optional;
import java.util.OptionalInt;

/** Creates a task, and answers when it needs nothing more of the agent; at once if the client says so. */
final class SendMessageHandler implements A2AGrpcAutoController.SendMessageHandler {
    private final Executions executions;

    SendMessageHandler(Executions executions) {
        this.executions = executions;
    }

    @Override
    public void handle(SendMessageRequest request, RpcCall<SendMessageRequest, SendMessageResponse> call) {
        call.authorize(request);
        AgentExecution created = NewTask.create(executions, request, call);
        if (request.getConfiguration().getReturnImmediately()) {
            answer(created, request, call);
        } else {
            executions.follow(created.getMetadata().getId(), call, new Awaited(request, call));
        }
    }

    private static void answer(
            AgentExecution state, SendMessageRequest request, RpcCall<SendMessageRequest, SendMessageResponse> call) {
        SendMessageConfiguration configuration = request.getConfiguration();
        Task task = Tasks.withHistory(
                Tasks.of(state),
                configuration.hasHistoryLength()
                        ? OptionalInt.of(configuration.getHistoryLength())
                        : OptionalInt.empty());
        call.responses().send(SendMessageResponse.newBuilder().setTask(task).build());
        call.responses().complete();
    }

    /** The state in which it is the client's turn. */
    private record Awaited(SendMessageRequest request, RpcCall<SendMessageRequest, SendMessageResponse> call)
            implements InnerCall.Answers<AgentExecution> {
        @Override
        public boolean next(AgentExecution state) {
            TaskState reached = Tasks.state(state.getStatus().getPhase());
            if (!Tasks.isFinal(reached) && reached != TaskState.TASK_STATE_INPUT_REQUIRED) {
                return true;
            }
            answer(state, request, call);
            return false;
        }

        @Override
        public void end(Optional<RpcException> failure) {
            call.responses().fail(failure.orElseGet(Executions::unanswered));
        }
    }
}
