package ai.stigmer.example.runner;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc.AgentExecutionCommandControllerImplBase;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionQueryControllerGrpc.AgentExecutionQueryControllerImplBase;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.commons.apiresource.ApiResourceId;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.InsecureServerCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;

/** A service on a real socket that records what a runner sends, and answers as a test says. */
final class RecordingService extends AgentExecutionCommandControllerImplBase implements AutoCloseable {
    private static final Context.Key<Metadata> HEADERS = Context.key("headers");
    private static final Context.Key<Metadata> ANSWERED = Context.key("answered");
    private static final Metadata.Key<String> OVERTAKEN_BY =
            Metadata.Key.of("stigmer-overtaken-by", Metadata.ASCII_STRING_MARSHALLER);

    /** What came in one call. */
    record Received(AgentExecution request, Metadata headers) {
        String header(String name) {
            return headers.get(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER));
        }

        AgentExecutionStatus status() {
            return request.getStatus();
        }
    }

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<StreamObserver<AgentExecution>> subscribers = new CopyOnWriteArrayList<>();
    private final Server server;
    private final ManagedChannel channel;
    private volatile IntFunction<Optional<StatusRuntimeException>> failures = call -> Optional.empty();
    private volatile IntFunction<Optional<Long>> overtakers = call -> Optional.empty();
    private volatile AgentExecution state = state("1", ExecutionPhase.EXECUTION_PENDING);

    RecordingService() throws IOException {
        server = Grpc.newServerBuilderForPort(0, InsecureServerCredentials.create())
                .addService(this)
                .addService(new Queries())
                .intercept(new HeadersToContext())
                .maxInboundMessageSize(64 << 20)
                .build()
                .start();
        channel = Grpc.newChannelBuilder("127.0.0.1:" + server.getPort(), InsecureChannelCredentials.create())
                .build();
    }

    static AgentExecution state(String version, ExecutionPhase phase) {
        AgentExecution.Builder state = AgentExecution.newBuilder();
        state.getMetadataBuilder().setId("aex_1").getVersionBuilder().setId(version);
        state.getStatusBuilder().setPhase(phase);
        return state.build();
    }

    ManagedChannel channel() {
        return channel;
    }

    /** Answers the n-th update, from 1, with a failure or, if that is empty, with success. */
    void answer(IntFunction<Optional<Status>> byNumberOfCall) {
        fail(call -> byNumberOfCall.apply(call).map(Status::asRuntimeException));
    }

    /** The same with failures that have details. */
    void fail(IntFunction<Optional<StatusRuntimeException>> byNumberOfCall) {
        failures = byNumberOfCall;
    }

    /** Says of the n-th update, from 1, that another number is ahead of it. */
    void overtake(IntFunction<Optional<Long>> byNumberOfCall) {
        overtakers = byNumberOfCall;
    }

    /** What a read answers from now on, and what those who follow are told. */
    void become(AgentExecution next) {
        state = next;
        subscribers.forEach(subscriber -> subscriber.onNext(next));
    }

    /** Whether somebody follows. */
    boolean isFollowed() {
        return !subscribers.isEmpty();
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    @Override
    public void updateStatus(AgentExecution request, StreamObserver<AgentExecution> responses) {
        received.add(new Received(request, HEADERS.get()));
        int call = received.size();
        Optional<StatusRuntimeException> failure = failures.apply(call);
        if (failure.isPresent()) {
            responses.onError(failure.get());
        } else {
            overtakers.apply(call).ifPresent(number -> ANSWERED.get().put(OVERTAKEN_BY, Long.toString(number)));
            responses.onNext(request);
            responses.onCompleted();
        }
    }

    @Override
    public void close() {
        channel.shutdownNow();
        server.shutdownNow();
    }

    private final class Queries extends AgentExecutionQueryControllerImplBase {
        @Override
        public void get(ApiResourceId request, StreamObserver<AgentExecution> responses) {
            responses.onNext(state);
            responses.onCompleted();
        }

        @Override
        public void subscribe(ApiResourceId request, StreamObserver<AgentExecution> responses) {
            responses.onNext(state);
            subscribers.add(responses);
        }
    }

    private static final class HeadersToContext implements ServerInterceptor {
        @Override
        public <I, O> ServerCall.Listener<I> interceptCall(
                ServerCall<I, O> call, Metadata headers, ServerCallHandler<I, O> next) {
            Metadata answered = new Metadata();
            Context context = Context.current().withValues(HEADERS, headers, ANSWERED, answered);
            return Contexts.interceptCall(
                    context,
                    new SimpleForwardingServerCall<>(call) {
                        @Override
                        public void sendHeaders(Metadata sent) {
                            sent.merge(answered);
                            super.sendHeaders(sent);
                        }
                    },
                    headers,
                    next);
        }
    }
}
