package ai.stigmer.example.a2a;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.ResponseStream;
import com.lf.a2a.v1.StreamResponse;
import com.lf.a2a.v1.Task;
import com.lf.a2a.v1.TaskArtifactUpdateEvent;
import com.lf.a2a.v1.TaskStatusUpdateEvent;
import java.util.Optional;

/** The states of an execution as a stream of A2A: the task first, then what changes, the result ahead of the end. */
final class TaskStream implements InnerCall.Answers<AgentExecution> {
    private final ResponseStream<StreamResponse> responses;
    private final boolean takesFinal;
    private boolean begun;

    /**
     * A stream.
     *
     * @param takesFinal whether a task that has come to its end is an answer, or nothing to follow
     */
    TaskStream(ResponseStream<StreamResponse> responses, boolean takesFinal) {
        this.responses = responses;
        this.takesFinal = takesFinal;
    }

    @Override
    public boolean next(AgentExecution state) {
        if (begun) {
            changed(state);
            return true;
        }
        begun = true;
        Task task = Tasks.of(state);
        if (Tasks.isFinal(task.getStatus().getState()) && !takesFinal) {
            responses.fail(RpcException.of(
                    A2aErrors.UNSUPPORTED_OPERATION,
                    "the task has come to its end, so there is nothing to follow; use GetTask"));
            return false;
        }
        responses.send(StreamResponse.newBuilder().setTask(task).build());
        return true;
    }

    private void changed(AgentExecution state) {
        String id = state.getMetadata().getId();
        String context = state.getSpec().getSessionId();
        Tasks.artifact(state)
                .forEach(artifact -> responses.send(StreamResponse.newBuilder()
                        .setArtifactUpdate(TaskArtifactUpdateEvent.newBuilder()
                                .setTaskId(id)
                                .setContextId(context)
                                .setArtifact(artifact)
                                .setLastChunk(true))
                        .build()));
        responses.send(StreamResponse.newBuilder()
                .setStatusUpdate(TaskStatusUpdateEvent.newBuilder()
                        .setTaskId(id)
                        .setContextId(context)
                        .setStatus(Tasks.status(state)))
                .build());
    }

    @Override
    public void end(Optional<RpcException> failure) {
        failure.ifPresentOrElse(responses::fail, responses::complete);
    }
}
