package ai.stigmer.example.demo;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc.AgentExecutionCommandControllerBlockingStub;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionQueryControllerGrpc;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionQueryControllerGrpc.AgentExecutionQueryControllerBlockingStub;
import ai.stigmer.agentic.agentexecution.v1.WatchAgentExecutionsRequest;
import ai.stigmer.agentic.agentexecution.v1.WatchAgentExecutionsResponse;
import ai.stigmer.commons.apiresource.ApiResourceId;
import io.grpc.CallCredentials;
import io.grpc.Channel;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who calls the service, with a credential or without.
 *
 * <p>Thread-safe.
 */
public final class Caller {
    private static final int PATIENCE_SECONDS = 30;

    private final AgentExecutionCommandControllerBlockingStub commands;
    private final AgentExecutionQueryControllerBlockingStub queries;
    private final AgentExecutionQueryControllerGrpc.AgentExecutionQueryControllerStub streams;

    private Caller(
            AgentExecutionCommandControllerBlockingStub commands,
            AgentExecutionQueryControllerBlockingStub queries,
            AgentExecutionQueryControllerGrpc.AgentExecutionQueryControllerStub streams) {
        this.commands = commands;
        this.queries = queries;
        this.streams = streams;
    }

    /** Somebody without a credential. */
    public static Caller anonymous(Channel channel) {
        return new Caller(
                AgentExecutionCommandControllerGrpc.newBlockingStub(channel),
                AgentExecutionQueryControllerGrpc.newBlockingStub(channel),
                AgentExecutionQueryControllerGrpc.newStub(channel));
    }

    /** Somebody with a credential. */
    public static Caller with(CallCredentials credential, Channel channel) {
        Caller anonymous = anonymous(channel);
        return new Caller(
                anonymous.commands.withCallCredentials(credential),
                anonymous.queries.withCallCredentials(credential),
                anonymous.streams.withCallCredentials(credential));
    }

    /** Calls that change something. */
    public AgentExecutionCommandControllerBlockingStub commands() {
        return commands.withDeadlineAfter(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Calls that read. */
    public AgentExecutionQueryControllerBlockingStub queries() {
        return queries.withDeadlineAfter(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Follows an execution. */
    public void subscribe(String id, StreamObserver<AgentExecution> states) {
        streams.subscribe(idOf(id), states);
    }

    /** Watches executions. */
    public void watch(WatchAgentExecutionsRequest request, StreamObserver<WatchAgentExecutionsResponse> events) {
        streams.watch(request, events);
    }

    /** The execution as it is now. */
    public AgentExecution get(String id) {
        return queries().get(idOf(id));
    }

    private static ApiResourceId idOf(String id) {
        return ApiResourceId.newBuilder().setValue(id).build();
    }
}
