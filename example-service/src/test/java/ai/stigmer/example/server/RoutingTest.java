package ai.stigmer.example.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionList;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionQueryControllerGrpc;
import ai.stigmer.agentic.agentexecution.v1.ListAgentExecutionsBySessionRequest;
import ai.stigmer.agentic.agentexecution.v1.ListAgentExecutionsRequest;
import ai.stigmer.agentic.agentexecution.v1.WatchAgentExecutionsRequest;
import ai.stigmer.agentic.agentexecution.v1.WatchAgentExecutionsResponse;
import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.commons.apiresource.ApiResourceReference;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.rpc.RpcCall;
import ai.stigmer.runtime.server.InsecureOpenAccess;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.StigmerServer;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The generated controller with handlers that only record what reaches them. */
class RoutingTest {
    private static final AgentExecution EXECUTION = AgentExecution.getDefaultInstance();
    private static final ApiResourceId ID = ApiResourceId.getDefaultInstance();

    private final List<String> reached = Collections.synchronizedList(new ArrayList<>());
    private StigmerServer server;
    private ManagedChannel channel;

    @BeforeEach
    void serve() throws IOException {
        AgentExecutionGrpcAutoController controller = new AgentExecutionGrpcAutoController(
                (request, call) -> answer("create", call, EXECUTION),
                (request, call) -> answer("apply", call, EXECUTION),
                (request, call) -> answer("update", call, EXECUTION),
                (request, call) -> answer("updateStatus", call, EXECUTION),
                (request, call) -> answer("cancel", call, EXECUTION),
                (request, call) -> answer("delete", call, EXECUTION),
                (request, call) -> answer("get", call, EXECUTION),
                (request, call) -> answer("getByReference", call, EXECUTION),
                (request, call) -> answer("list", call, AgentExecutionList.getDefaultInstance()),
                (request, call) -> answer("listBySession", call, AgentExecutionList.getDefaultInstance()),
                (request, call) -> answer("subscribe", call, EXECUTION),
                (request, call) -> answer("watch", call, WatchAgentExecutionsResponse.getDefaultInstance()));
        InsecureOpenAccess open = InsecureOpenAccess.everybodyMayDoEverythingAs(Principal.user("developer"));
        server = StigmerServer.builder(ServerSettings.onLoopback(0))
                .controller(controller)
                .insecureOpenAccess(open)
                .authorizer(open.authorizer())
                .build()
                .start();
        channel = Grpc.newChannelBuilder("127.0.0.1:" + server.port(), InsecureChannelCredentials.create())
                .build();
    }

    @AfterEach
    void stop() {
        channel.shutdownNow();
        server.close();
    }

    @Test
    void each_rpc_of_both_services_reaches_its_own_handler_once() {
        // given
        var commands = AgentExecutionCommandControllerGrpc.newBlockingStub(channel);
        var queries = AgentExecutionQueryControllerGrpc.newBlockingStub(channel);

        // when
        commands.create(EXECUTION);
        commands.apply(EXECUTION);
        commands.update(EXECUTION);
        commands.updateStatus(EXECUTION);
        commands.cancel(ID);
        commands.delete(ID);
        queries.get(ID);
        queries.getByReference(ApiResourceReference.getDefaultInstance());
        queries.list(ListAgentExecutionsRequest.getDefaultInstance());
        queries.listBySession(ListAgentExecutionsBySessionRequest.getDefaultInstance());
        queries.subscribe(ID).next();
        queries.watch(WatchAgentExecutionsRequest.getDefaultInstance()).next();

        // then
        assertThat(reached)
                .containsExactly(
                        "create",
                        "apply",
                        "update",
                        "updateStatus",
                        "cancel",
                        "delete",
                        "get",
                        "getByReference",
                        "list",
                        "listBySession",
                        "subscribe",
                        "watch");
    }

    private <O> void answer(String rpc, RpcCall<?, O> call, O response) {
        reached.add(rpc);
        call.authorization().give("test", () -> {});
        call.responses().send(response);
        call.responses().complete();
    }
}
