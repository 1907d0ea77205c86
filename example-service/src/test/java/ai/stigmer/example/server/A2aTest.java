package ai.stigmer.example.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc;
import ai.stigmer.agentic.agentexecution.v1.AgentMessage;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.agentic.agentexecution.v1.MessageType;
import ai.stigmer.embedded.DataDirectory;
import ai.stigmer.example.runner.BearerToken;
import ai.stigmer.example.stores.StoreSettings;
import ai.stigmer.example.stores.Stores;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.server.ServerSettings;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import com.google.protobuf.util.Timestamps;
import com.google.rpc.ErrorInfo;
import com.lf.a2a.v1.A2AServiceGrpc;
import com.lf.a2a.v1.A2AServiceGrpc.A2AServiceBlockingStub;
import com.lf.a2a.v1.CancelTaskRequest;
import com.lf.a2a.v1.GetExtendedAgentCardRequest;
import com.lf.a2a.v1.GetTaskRequest;
import com.lf.a2a.v1.ListTasksRequest;
import com.lf.a2a.v1.ListTasksResponse;
import com.lf.a2a.v1.Message;
import com.lf.a2a.v1.Part;
import com.lf.a2a.v1.Role;
import com.lf.a2a.v1.SendMessageRequest;
import com.lf.a2a.v1.StreamResponse;
import com.lf.a2a.v1.SubscribeToTaskRequest;
import com.lf.a2a.v1.Task;
import com.lf.a2a.v1.TaskPushNotificationConfig;
import com.lf.a2a.v1.TaskState;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Executions by the A2A protocol, over gRPC and JSON-RPC. Its Python client is at work in {@code .ci/a2a}. */
class A2aTest {
    private static final String ORG = "acme";

    private static DataDirectory directory;
    private static Stores stores;
    private static AgentExecutionService service;
    private static ManagedChannel channel;
    private static BearerToken ada;
    private static BearerToken eve;
    private static String adasKey;

    @BeforeAll
    static void start() throws IOException {
        directory = DataDirectory.temporary();
        stores = Stores.open(StoreSettings.embedded(), directory.path());
        service = AgentExecutionService.start(
                ServiceSettings.of(ServerSettings.onLoopback(0)).withHttp(Optional.of(ServerSettings.onLoopback(0))),
                stores);
        channel = Grpc.newChannelBuilder("127.0.0.1:" + service.port(), InsecureChannelCredentials.create())
                .build();
        service.addAdmin(Principal.user("ada"), ORG);
        adasKey = service.issueKey(Principal.user("ada"));
        ada = new BearerToken(adasKey);
        eve = new BearerToken(service.issueKey(Principal.user("eve")));
    }

    @AfterAll
    static void stop() {
        channel.shutdownNow();
        service.close();
        stores.close();
        directory.close();
    }

    @Test
    void a_message_becomes_a_task_and_the_same_message_the_same_task() {
        SendMessageRequest message = message();

        Task task = as(ada).sendMessage(message).getTask();
        Task again = as(ada).sendMessage(message).getTask();

        assertThat(task.getId()).startsWith("aex_");
        assertThat(task.getStatus().getState()).isEqualTo(TaskState.TASK_STATE_SUBMITTED);
        assertThat(task.getHistory(0).getParts(0).getText()).isEqualTo("What is this?");
        assertThat(again.getId()).isEqualTo(task.getId());
        assertThat(as(ada).getTask(get(task)).getId()).isEqualTo(task.getId());
        assertThat(as(ada).listTasks(
                                ListTasksRequest.newBuilder().setTenant(ORG).build())
                        .getTasksList())
                .extracting(Task::getId)
                .contains(task.getId());
    }

    @Test
    void a_stream_begins_with_the_task_and_ends_with_its_result() {
        Iterator<StreamResponse> sent = as(ada).sendStreamingMessage(message());
        Task task = sent.next().getTask();
        Iterator<StreamResponse> subscribed = as(ada).subscribeToTask(subscribe(task));
        assertThat(subscribed.next().getTask().getId()).isEqualTo(task.getId());

        tell(task.getId(), ExecutionPhase.EXECUTION_COMPLETED, "A test.");

        for (Iterator<StreamResponse> stream : List.of(sent, subscribed)) {
            assertThat(stream.next()
                            .getArtifactUpdate()
                            .getArtifact()
                            .getParts(0)
                            .getText())
                    .isEqualTo("A test.");
            assertThat(stream.next().getStatusUpdate().getStatus().getState())
                    .isEqualTo(TaskState.TASK_STATE_COMPLETED);
            assertThat(stream.hasNext()).isFalse();
        }
        assertThat(reason(failure(() -> as(ada).subscribeToTask(subscribe(task)).next())))
                .isEqualTo("UNSUPPORTED_OPERATION");
    }

    @Test
    void a_client_that_waits_is_answered_at_the_end() throws InterruptedException {
        SendMessageRequest message = message();
        String id = as(ada).sendMessage(message).getTask().getId();
        SendMessageRequest waiting = message.toBuilder()
                .setConfiguration(message.getConfiguration().toBuilder()
                        .setReturnImmediately(false)
                        .setHistoryLength(0))
                .build();
        Thread runner = new Thread(() -> tell(id, ExecutionPhase.EXECUTION_FAILED, "Hm."));
        runner.start();

        Task ended = as(ada).sendMessage(waiting).getTask();

        runner.join();
        assertThat(ended.getStatus().getState()).isEqualTo(TaskState.TASK_STATE_FAILED);
        assertThat(ended.getHistoryList()).isEmpty();
    }

    @Test
    void a_task_is_canceled_once() {
        Task task = as(ada).sendMessage(message()).getTask();
        Task other = as(ada).sendMessage(message()).getTask();
        tell(other.getId(), ExecutionPhase.EXECUTION_COMPLETED, "Done.");

        Task canceled = as(ada).cancelTask(cancel(task));

        assertThat(canceled.getStatus().getState()).isEqualTo(TaskState.TASK_STATE_CANCELED);
        assertThat(reason(failure(() -> as(ada).cancelTask(cancel(other))))).isEqualTo("TASK_NOT_CANCELABLE");
    }

    @Test
    void tasks_are_listed_by_their_last_change_counted_and_paged() {
        String context = "ctx-" + UUID.randomUUID();
        List<Task> sent = Stream.generate(
                        () -> as(ada).sendMessage(message(context)).getTask())
                .limit(5)
                .toList();
        tell(sent.get(1).getId(), ExecutionPhase.EXECUTION_COMPLETED, "Done.");
        List<String> newestFirst = sent.stream()
                .map(task -> as(ada).getTask(get(task)))
                .sorted(Comparator.comparing(
                                (Task task) -> task.getStatus().getTimestamp(),
                                Timestamps.comparator().reversed())
                        .thenComparing(Task::getId))
                .map(Task::getId)
                .toList();

        ListTasksRequest.Builder request =
                ListTasksRequest.newBuilder().setContextId(context).setPageSize(2);
        List<String> listed = new ArrayList<>();
        do {
            ListTasksResponse page = as(ada).listTasks(request.build());
            assertThat(page.getTotalSize()).isEqualTo(5);
            assertThat(page.getPageSize()).isEqualTo(2);
            page.getTasksList().forEach(task -> listed.add(task.getId()));
            request.setPageToken(page.getNextPageToken());
        } while (!request.getPageToken().isEmpty());

        assertThat(newestFirst).startsWith(sent.get(1).getId());
        assertThat(listed).isEqualTo(newestFirst);
        assertThat(code(failure(
                        () -> as(ada).listTasks(request.setPageToken("2").build()))))
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(as(eve).listTasks(request.clearPageToken().build()).getTotalSize())
                .isZero();
    }

    @Test
    void a_list_of_tasks_has_every_filter() {
        String context = "ctx-" + UUID.randomUUID();
        String waiting = as(ada).sendMessage(message(context)).getTask().getId();
        String failed = as(ada).sendMessage(message(context)).getTask().getId();
        tell(failed, ExecutionPhase.EXECUTION_FAILED, "Hm.");
        ListTasksRequest all = ListTasksRequest.newBuilder()
                .setContextId(context)
                .setTenant(ORG)
                .build();
        Timestamp failedAt = as(ada).listTasks(all).getTasks(0).getStatus().getTimestamp();

        assertThat(listed(all)).containsExactly(failed, waiting);
        assertThat(listed(all.toBuilder().setTenant("elsewhere").build())).isEmpty();
        assertThat(listed(all.toBuilder()
                        .setStatus(TaskState.TASK_STATE_SUBMITTED)
                        .build()))
                .containsExactly(waiting);
        assertThat(listed(all.toBuilder().setStatusTimestampAfter(failedAt).build()))
                .containsExactly(failed);
    }

    private static List<String> listed(ListTasksRequest request) {
        ListTasksResponse page = as(ada).listTasks(request);
        assertThat(page.getTotalSize()).isEqualTo(page.getTasksCount());
        return page.getTasksList().stream().map(Task::getId).toList();
    }

    @Test
    void whoever_has_no_right_learns_nothing_of_a_task() {
        Task task = as(ada).sendMessage(message()).getTask();
        Task absent = Task.newBuilder().setId("aex_absent").build();

        for (Task asked : List.of(task, absent)) {
            assertThat(failure(() -> as(eve).getTask(get(asked))).getStatus().getDescription())
                    .isEqualTo("unauthorized to view this task");
            assertThat(code(failure(() -> as(eve).cancelTask(cancel(asked))))).isEqualTo(Status.Code.PERMISSION_DENIED);
            assertThat(code(failure(
                            () -> as(eve).subscribeToTask(subscribe(asked)).next())))
                    .isEqualTo(Status.Code.PERMISSION_DENIED);
        }
        assertThat(code(failure(() -> as(eve).sendMessage(message())))).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(code(failure(() -> as(eve).sendStreamingMessage(message()).next())))
                .isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(as(eve).listTasks(ListTasksRequest.getDefaultInstance()).getTasksList())
                .isEmpty();
        assertThat(code(failure(() -> A2AServiceGrpc.newBlockingStub(channel).getTask(get(task)))))
                .isEqualTo(Status.Code.UNAUTHENTICATED);
    }

    @Test
    void what_is_not_served_says_so() {
        TaskPushNotificationConfig push =
                TaskPushNotificationConfig.newBuilder().setTaskId("aex_1").build();

        assertThat(reason(failure(() -> as(ada).createTaskPushNotificationConfig(push))))
                .isEqualTo("PUSH_NOTIFICATION_NOT_SUPPORTED");
        assertThat(reason(
                        failure(() -> as(ada).getExtendedAgentCard(GetExtendedAgentCardRequest.getDefaultInstance()))))
                .isEqualTo("EXTENDED_AGENT_CARD_NOT_CONFIGURED");
    }

    @Test
    void json_rpc_is_the_same_with_the_protocols_own_codes() throws Exception {
        Task task = as(ada).sendMessage(message()).getTask();

        JsonObject answer = jsonRpc("GetTask", "{\"id\": \"" + task.getId() + "\"}");
        JsonObject refused = jsonRpc("GetExtendedAgentCard", "{}");

        assertThat(answer.getAsJsonObject("result").get("id").getAsString()).isEqualTo(task.getId());
        assertThat(refused.getAsJsonObject("error").get("code").getAsInt()).isEqualTo(-32_007);
    }

    @Test
    void the_card_says_where_the_agent_is() throws Exception {
        URI http = URI.create("http://127.0.0.1:" + service.httpPort().orElseThrow());

        JsonObject card = JsonParser.parseString(HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(http.resolve("/.well-known/agent-card.json"))
                                        .build(),
                                BodyHandlers.ofString())
                        .body())
                .getAsJsonObject();

        assertThat(card.getAsJsonArray("supportedInterfaces"))
                .extracting(face -> face.getAsJsonObject().get("url").getAsString())
                .containsExactly(http + "/a2a", "127.0.0.1:" + service.port());
    }

    private static JsonObject jsonRpc(String method, String params) throws IOException, InterruptedException {
        URI agent = URI.create("http://127.0.0.1:" + service.httpPort().orElseThrow() + "/a2a");
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(agent)
                                .header("authorization", "Bearer " + adasKey)
                                .header("content-type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"" + method + "\", \"params\": "
                                                + params + "}"))
                                .build(),
                        BodyHandlers.ofString());
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    private static A2AServiceBlockingStub as(BearerToken caller) {
        return A2AServiceGrpc.newBlockingStub(channel)
                .withCallCredentials(caller)
                .withDeadlineAfter(30, TimeUnit.SECONDS);
    }

    /** As a runner does, for whom the admin of the organization may speak. */
    private static void tell(String id, ExecutionPhase phase, String text) {
        AgentExecution.Builder update = AgentExecution.newBuilder();
        update.getMetadataBuilder().setId(id);
        update.getStatusBuilder()
                .setPhase(phase)
                .addMessages(AgentMessage.newBuilder()
                        .setId("m1")
                        .setType(MessageType.MESSAGE_AI)
                        .setContent(text));
        AgentExecution told = AgentExecutionCommandControllerGrpc.newBlockingStub(channel)
                .withCallCredentials(ada)
                .withDeadlineAfter(30, TimeUnit.SECONDS)
                .updateStatus(update.build());
        assertThat(told.getStatus().getPhase()).isEqualTo(phase);
    }

    private static SendMessageRequest message() {
        return message("");
    }

    private static SendMessageRequest message(String context) {
        SendMessageRequest.Builder request = SendMessageRequest.newBuilder().setTenant(ORG);
        request.setMessage(Message.newBuilder()
                .setMessageId(UUID.randomUUID().toString())
                .setContextId(context)
                .setRole(Role.ROLE_USER)
                .addParts(Part.newBuilder().setText("What is this?")));
        request.getConfigurationBuilder().setReturnImmediately(true);
        return request.build();
    }

    private static GetTaskRequest get(Task task) {
        return GetTaskRequest.newBuilder().setId(task.getId()).build();
    }

    private static CancelTaskRequest cancel(Task task) {
        return CancelTaskRequest.newBuilder().setId(task.getId()).build();
    }

    private static SubscribeToTaskRequest subscribe(Task task) {
        return SubscribeToTaskRequest.newBuilder().setId(task.getId()).build();
    }

    private static StatusRuntimeException failure(Runnable call) {
        try {
            call.run();
        } catch (StatusRuntimeException refused) {
            return refused;
        }
        throw new AssertionError("the call was answered");
    }

    private static Status.Code code(StatusRuntimeException failure) {
        return failure.getStatus().getCode();
    }

    private static String reason(StatusRuntimeException failure) {
        return Optional.ofNullable(StatusProto.fromThrowable(failure)).stream()
                .flatMap(status -> status.getDetailsList().stream())
                .filter(detail -> detail.is(ErrorInfo.class))
                .map(detail -> {
                    try {
                        return detail.unpack(ErrorInfo.class).getReason();
                    } catch (InvalidProtocolBufferException broken) {
                        throw new AssertionError(broken);
                    }
                })
                .findFirst()
                .orElse("");
    }
}
