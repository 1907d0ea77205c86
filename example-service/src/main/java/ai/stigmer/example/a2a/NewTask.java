package ai.stigmer.example.a2a;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.commons.apiresource.ApiResourceReference;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.RpcCall;
import com.lf.a2a.v1.Message;
import com.lf.a2a.v1.Part;
import com.lf.a2a.v1.SendMessageRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes an execution of a message. The slug is made from caller and message id, so whoever sends a message again because the
 * answer was lost gets the task that there is.
 */
final class NewTask {
    private NewTask() {}

    static AgentExecution create(Executions executions, SendMessageRequest request, RpcCall<?, ?> call) {
        AgentExecution wanted = execution(request, call);
        try {
            return executions.call(AgentExecutionGrpcAutoController.CREATE, wanted, call);
        } catch (RpcException failure) {
            if (!failure.reason().equals(ErrorReason.ALREADY_EXISTS)) {
                throw failure;
            }
            ApiResourceReference reference = ApiResourceReference.newBuilder()
                    .setOrg(wanted.getMetadata().getOrg())
                    .setSlug(wanted.getMetadata().getSlug())
                    .build();
            return executions.call(AgentExecutionGrpcAutoController.GET_BY_REFERENCE, reference, call);
        }
    }

    private static AgentExecution execution(SendMessageRequest request, RpcCall<?, ?> call) {
        Message message = request.getMessage();
        if (message.getMessageId().isEmpty()) {
            throw RpcException.invalidField("message.message_id", "must be given");
        }
        if (!message.getTaskId().isEmpty()) {
            throw RpcException.of(
                    A2aErrors.UNSUPPORTED_OPERATION,
                    "a task takes one message; send the next without task_id, with the same context_id");
        }
        if (request.getConfiguration().hasTaskPushNotificationConfig()) {
            throw RpcException.of(
                    A2aErrors.PUSH_NOTIFICATION_NOT_SUPPORTED, "there are no push notifications; use SubscribeToTask");
        }
        String name = "a2a-"
                + UUID.nameUUIDFromBytes(
                        (call.caller().principal() + "\n" + message.getMessageId()).getBytes(StandardCharsets.UTF_8));
        AgentExecution.Builder execution = AgentExecution.newBuilder()
                .setApiVersion("agentic.stigmer.ai/v1")
                .setKind("AgentExecution");
        execution.getMetadataBuilder().setOrg(request.getTenant()).setName(name).setSlug(name);
        execution.getSpecBuilder().setSessionId(context(message, name)).setMessage(text(message));
        return execution.build();
    }

    /** A message without a context begins one of its own. */
    private static String context(Message message, String name) {
        return message.getContextId().isEmpty() ? name : message.getContextId();
    }

    private static String text(Message message) {
        return message.getPartsList().stream().map(NewTask::text).collect(Collectors.joining("\n"));
    }

    private static String text(Part part) {
        if (!part.hasText()) {
            throw RpcException.of(A2aErrors.CONTENT_TYPE_NOT_SUPPORTED, "message.parts: only text is taken");
        }
        return part.getText();
    }
}
