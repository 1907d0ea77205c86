package ai.stigmer.example.a2a;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentMessage;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.agentic.agentexecution.v1.MessageType;
import com.google.protobuf.Timestamp;
import com.lf.a2a.v1.Artifact;
import com.lf.a2a.v1.Message;
import com.lf.a2a.v1.Part;
import com.lf.a2a.v1.Role;
import com.lf.a2a.v1.Task;
import com.lf.a2a.v1.TaskState;
import com.lf.a2a.v1.TaskStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Agent executions as tasks: the session is the context, what was said the history, the last of it the artifact. */
final class Tasks {
    private static final String RESULT = "result";

    private Tasks() {}

    /** The whole of an execution. */
    static Task of(AgentExecution execution) {
        Task.Builder task = Task.newBuilder()
                .setId(execution.getMetadata().getId())
                .setContextId(execution.getSpec().getSessionId())
                .setStatus(status(execution))
                .addAllHistory(history(execution));
        artifact(execution).forEach(task::addArtifacts);
        return task.build();
    }

    /**
     * No more of the history than its newest messages.
     *
     * @param length how many; empty for all
     */
    static Task withHistory(Task task, OptionalInt length) {
        if (length.isEmpty() || length.getAsInt() >= task.getHistoryCount()) {
            return task;
        }
        int first = task.getHistoryCount() - Math.max(0, length.getAsInt());
        return task.toBuilder()
                .clearHistory()
                .addAllHistory(task.getHistoryList().subList(first, task.getHistoryCount()))
                .build();
    }

    static TaskStatus status(AgentExecution execution) {
        TaskStatus.Builder status = TaskStatus.newBuilder()
                .setState(state(execution.getStatus().getPhase()))
                .setTimestamp(changedAt(execution));
        if (!execution.getStatus().getError().isEmpty()) {
            status.setMessage(message(execution, "error", execution.getStatus().getError(), Role.ROLE_AGENT));
        } else if (execution.getStatus().getMessagesCount() > 0) {
            status.setMessage(said(execution, newest(execution)));
        }
        return status.build();
    }

    /** The result, once there is one. */
    static Stream<Artifact> artifact(AgentExecution execution) {
        if (execution.getStatus().getPhase() != ExecutionPhase.EXECUTION_COMPLETED) {
            return Stream.empty();
        }
        List<AgentMessage> answers = execution.getStatus().getMessagesList().stream()
                .filter(message -> message.getType() == MessageType.MESSAGE_AI)
                .toList();
        return answers.isEmpty()
                ? Stream.empty()
                : Stream.of(Artifact.newBuilder()
                        .setArtifactId(RESULT)
                        .setName(RESULT)
                        .addParts(text(answers.get(answers.size() - 1).getContent()))
                        .build());
    }

    static TaskState state(ExecutionPhase phase) {
        return switch (phase) {
            case EXECUTION_PHASE_UNSPECIFIED, EXECUTION_PENDING -> TaskState.TASK_STATE_SUBMITTED;
            case EXECUTION_IN_PROGRESS, EXECUTION_PAUSED -> TaskState.TASK_STATE_WORKING;
            case EXECUTION_WAITING_FOR_APPROVAL -> TaskState.TASK_STATE_INPUT_REQUIRED;
            case EXECUTION_COMPLETED -> TaskState.TASK_STATE_COMPLETED;
            case EXECUTION_FAILED, EXECUTION_TERMINATED -> TaskState.TASK_STATE_FAILED;
            case EXECUTION_CANCELLED -> TaskState.TASK_STATE_CANCELED;
            case UNRECOGNIZED -> TaskState.TASK_STATE_UNSPECIFIED;
        };
    }

    static boolean isFinal(TaskState state) {
        return state == TaskState.TASK_STATE_COMPLETED
                || state == TaskState.TASK_STATE_FAILED
                || state == TaskState.TASK_STATE_CANCELED;
    }

    private static List<Message> history(AgentExecution execution) {
        List<Message> history = new ArrayList<>();
        history.add(message(execution, "request", execution.getSpec().getMessage(), Role.ROLE_USER));
        execution.getStatus().getMessagesList().forEach(message -> history.add(said(execution, message)));
        return history;
    }

    private static AgentMessage newest(AgentExecution execution) {
        return execution.getStatus().getMessages(execution.getStatus().getMessagesCount() - 1);
    }

    private static Message said(AgentExecution execution, AgentMessage said) {
        return message(
                execution,
                said.getId(),
                said.getContent(),
                said.getType() == MessageType.MESSAGE_HUMAN ? Role.ROLE_USER : Role.ROLE_AGENT);
    }

    private static Message message(AgentExecution execution, String id, String text, Role role) {
        return Message.newBuilder()
                .setMessageId(id)
                .setTaskId(execution.getMetadata().getId())
                .setContextId(execution.getSpec().getSessionId())
                .setRole(role)
                .addParts(text(text))
                .build();
    }

    private static Part text(String text) {
        return Part.newBuilder().setText(text).setMediaType("text/plain").build();
    }

    /** When its status changed last. */
    static Timestamp changedAt(AgentExecution execution) {
        return execution.getStatus().getAudit().getStatusAudit().getUpdatedAt();
    }
}
