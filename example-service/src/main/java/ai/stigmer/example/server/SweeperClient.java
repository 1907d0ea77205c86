package ai.stigmer.example.server;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc.AgentExecutionCommandControllerBlockingStub;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Calls {@code updateStatus} from inside of the service, as a principal of the service's own: the same pipeline with the
 * same authorization, without a socket and a credential.
 *
 * <p>Thread-safe.
 */
final class SweeperClient implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;
    private static final Metadata.Key<String> SEQUENCE = header("stigmer-sequence");
    private static final Metadata.Key<String> OVERTAKEN_BY = header("stigmer-overtaken-by");
    private static final Metadata.Key<String> READ_MASK = header("stigmer-read-mask");
    private static final String ANSWERED_FIELDS =
            "metadata.id,status.phase,status.runner_lease_seconds,status.audit.status_audit.updated_at";

    private final Server server;
    private final ManagedChannel channel;

    private SweeperClient(Server server, ManagedChannel channel) {
        this.server = server;
        this.channel = channel;
    }

    /**
     * How an update was answered.
     *
     * @param lastNumber the last number that was accepted of the execution's updates
     * @param isAccepted whether it was this one, and the first of that number
     */
    record Answer(AgentExecution execution, long lastNumber, boolean isAccepted) {}

    static SweeperClient of(GrpcAutoController controller, Principal principal) {
        String name = UUID.randomUUID().toString();
        InProcessServerBuilder builder = InProcessServerBuilder.forName(name);
        controller
                .services()
                .forEach(service -> builder.addService(ServerInterceptors.intercept(service, new CallsAs(principal))));
        try {
            return new SweeperClient(
                    builder.build().start(),
                    InProcessChannelBuilder.forName(name).build());
        } catch (IOException failure) {
            throw new UncheckedIOException("an in-process server does not start", failure);
        }
    }

    /** How an execution is now, and the last number: an update that says nothing, with a number that is not newer. */
    Answer ask(String id) {
        return update(id, AgentExecutionStatus.getDefaultInstance(), 1);
    }

    Answer update(String id, AgentExecutionStatus status, long number) {
        AgentExecution.Builder update = AgentExecution.newBuilder().setStatus(status);
        update.getMetadataBuilder().setId(id);
        Metadata headers = new Metadata();
        headers.put(SEQUENCE, Long.toString(number));
        headers.put(READ_MASK, ANSWERED_FIELDS);
        AtomicReference<Metadata> answered = new AtomicReference<>(new Metadata());
        AgentExecution execution = commands()
                .withInterceptors(
                        MetadataUtils.newAttachHeadersInterceptor(headers),
                        MetadataUtils.newCaptureMetadataInterceptor(answered, new AtomicReference<>()))
                .updateStatus(update.build());
        Optional<Long> overtakenBy = Optional.ofNullable(answered.get())
                .map(metadata -> metadata.get(OVERTAKEN_BY))
                .map(Long::parseLong);
        return new Answer(execution, overtakenBy.orElse(number), overtakenBy.isEmpty());
    }

    private AgentExecutionCommandControllerBlockingStub commands() {
        return AgentExecutionCommandControllerGrpc.newBlockingStub(channel)
                .withDeadlineAfter(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static Metadata.Key<String> header(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }

    @Override
    public void close() {
        channel.shutdownNow();
        server.shutdownNow();
    }

    private record CallsAs(Principal principal) implements ServerInterceptor {
        @Override
        public <I, O> ServerCall.Listener<I> interceptCall(
                ServerCall<I, O> call, Metadata headers, ServerCallHandler<I, O> next) {
            Context context = CallerIdentity.of(principal).attachTo(Context.current());
            return Contexts.interceptCall(context, call, headers, next);
        }
    }
}
