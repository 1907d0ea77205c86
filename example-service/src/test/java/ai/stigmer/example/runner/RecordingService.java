package ai.stigmer.example.runner;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc.AgentExecutionCommandControllerImplBase;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import io.grpc.Context;
import io.grpc.Contexts;
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
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;

/** A service on a real socket that records what a runner sends, and answers as a test says. */
final class RecordingService extends AgentExecutionCommandControllerImplBase implements AutoCloseable {
    private static final Context.Key<Metadata> HEADERS = Context.key("headers");

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
    private final Server server;
    private final ManagedChannel channel;
    private volatile IntFunction<Optional<Status>> answers = call -> Optional.empty();

    RecordingService() throws IOException {
        server = Grpc.newServerBuilderForPort(0, InsecureServerCredentials.create())
                .addService(this)
                .intercept(new HeadersToContext())
                .build()
                .start();
        channel = Grpc.newChannelBuilder("127.0.0.1:" + server.getPort(), InsecureChannelCredentials.create())
                .build();
    }

    ManagedChannel channel() {
        return channel;
    }

    /** Answers the n-th call, from 1, with a failure or, if that is empty, with success. */
    void answer(IntFunction<Optional<Status>> byNumberOfCall) {
        answers = byNumberOfCall;
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    @Override
    public void updateStatus(AgentExecution request, StreamObserver<AgentExecution> responses) {
        received.add(new Received(request, HEADERS.get()));
        Optional<Status> failure = answers.apply(received.size());
        if (failure.isPresent()) {
            responses.onError(failure.get().asRuntimeException());
        } else {
            responses.onNext(request);
            responses.onCompleted();
        }
    }

    @Override
    public void close() {
        channel.shutdownNow();
        server.shutdownNow();
    }

    private static final class HeadersToContext implements ServerInterceptor {
        @Override
        public <I, O> ServerCall.Listener<I> interceptCall(
                ServerCall<I, O> call, Metadata headers, ServerCallHandler<I, O> next) {
            return Contexts.interceptCall(Context.current().withValue(HEADERS, headers), call, headers, next);
        }
    }
}
