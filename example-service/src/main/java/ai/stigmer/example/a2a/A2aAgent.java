package ai.stigmer.example.a2a;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.rpc.RpcCall;
import com.lf.a2a.v1.A2AServiceGrpc;
import com.lf.a2a.v1.CancelTaskRequest;
import com.lf.a2a.v1.GetTaskRequest;
import com.lf.a2a.v1.SendMessageRequest;
import com.lf.a2a.v1.StreamResponse;
import com.lf.a2a.v1.SubscribeToTaskRequest;
import com.lf.a2a.v1.Task;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The service as an agent of the A2A protocol 1.0. Each rpc asks what {@code authorization.proto} says of it, and calls one of
 * the service's own as the same caller.
 */
public final class A2aAgent {
    /** The full name of the protocol's service. */
    public static final String SERVICE = A2AServiceGrpc.SERVICE_NAME;

    private final Executions executions;

    private A2aAgent(Executions executions) {
        this.executions = executions;
    }

    /** Serves executions as tasks. */
    public static GrpcAutoController over(AgentExecutionGrpcAutoController executions) {
        return new A2aAgent(new Executions(executions)).controller();
    }

    /** The protocol's own error codes in JSON-RPC. */
    public static Map<ErrorReason, Integer> errorCodes() {
        return A2aErrors.CODES;
    }

    private GrpcAutoController controller() {
        return new A2AGrpcAutoController(
                new SendMessageHandler(executions),
                this::sendStreaming,
                this::get,
                new ListTasksHandler(executions),
                this::cancel,
                this::subscribe,
                (request, call) -> refusePush(),
                (request, call) -> refusePush(),
                (request, call) -> refusePush(),
                (request, call) -> refuseExtendedCard(),
                (request, call) -> refusePush());
    }

    private void sendStreaming(SendMessageRequest request, RpcCall<SendMessageRequest, StreamResponse> call) {
        call.authorize(request);
        AgentExecution created = NewTask.create(executions, request, call);
        executions.follow(created.getMetadata().getId(), call, new TaskStream(call.responses(), true));
    }

    private void get(GetTaskRequest request, RpcCall<GetTaskRequest, Task> call) {
        call.authorize(request);
        AgentExecution execution =
                executions.call(AgentExecutionGrpcAutoController.GET, Executions.idOf(request.getId()), call);
        answer(
                Tasks.withHistory(
                        Tasks.of(execution),
                        request.hasHistoryLength() ? OptionalInt.of(request.getHistoryLength()) : OptionalInt.empty()),
                call);
    }

    private void cancel(CancelTaskRequest request, RpcCall<CancelTaskRequest, Task> call) {
        call.authorize(request);
        answer(
                Tasks.of(executions.call(
                        AgentExecutionGrpcAutoController.CANCEL, Executions.idOf(request.getId()), call)),
                call);
    }

    private void subscribe(SubscribeToTaskRequest request, RpcCall<SubscribeToTaskRequest, StreamResponse> call) {
        call.authorize(request);
        executions.follow(request.getId(), call, new TaskStream(call.responses(), false));
    }

    private static void answer(Task task, RpcCall<?, Task> call) {
        call.responses().send(task);
        call.responses().complete();
    }

    private static void refusePush() {
        throw RpcException.of(
                A2aErrors.PUSH_NOTIFICATION_NOT_SUPPORTED, "there are no push notifications; use SubscribeToTask");
    }

    private static void refuseExtendedCard() {
        throw RpcException.of(
                A2aErrors.EXTENDED_AGENT_CARD_NOT_CONFIGURED, "there is one agent card, which everybody may read");
    }
}
