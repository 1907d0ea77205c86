package ai.stigmer.example.runner;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc.AgentExecutionCommandControllerBlockingStub;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionQueryControllerGrpc;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionQueryControllerGrpc.AgentExecutionQueryControllerBlockingStub;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.example.runner.Attempts.Patience;
import io.grpc.CallCredentials;
import io.grpc.ClientInterceptor;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tells the service what an agent has done. The only rpc by which it changes something is {@code updateStatus}: a runner
 * never touches what the user asked for.
 *
 * <p>A call is tried until it is acknowledged, refused for good, or its deadline has passed. Every update carries a number
 * that is greater than those before it, those of an earlier runner of the same execution too. So an attempt that was
 * delayed on its way, or one whose answer got lost, cannot bring an old status back. An update that is too large is sent in
 * pieces.
 *
 * <p>Thread-safe; the updates of one execution are sent one after the other.
 */
public final class AgentExecutionClient {
    private static final Metadata.Key<String> SEQUENCE = header("stigmer-sequence");
    private static final Metadata.Key<String> OVERTAKEN_BY = header("stigmer-overtaken-by");
    private static final Metadata.Key<String> READ_MASK = header("stigmer-read-mask");

    /** No more than a runner has to know: answers do not grow with the history. */
    private static final String ANSWERED_FIELDS = "metadata.id,metadata.version,status.phase";

    private final AgentExecutionCommandControllerBlockingStub commands;
    private final AgentExecutionQueryControllerBlockingStub queries;
    private final Attempts attempts;
    private final Clock clock;
    private final AtomicLong lastSequence = new AtomicLong();

    /**
     * A client.
     *
     * @param channel to the service; whoever opened it closes it
     * @param credential the runner's own
     * @param clock numbers the updates
     */
    public AgentExecutionClient(
            ManagedChannel channel, CallCredentials credential, CallSettings settings, Clock clock) {
        Metadata mask = new Metadata();
        mask.put(READ_MASK, ANSWERED_FIELDS);
        ClientInterceptor masked = MetadataUtils.newAttachHeadersInterceptor(mask);
        this.commands = AgentExecutionCommandControllerGrpc.newBlockingStub(channel)
                .withCallCredentials(credential)
                .withInterceptors(masked);
        this.queries = AgentExecutionQueryControllerGrpc.newBlockingStub(channel)
                .withCallCredentials(credential)
                .withInterceptors(masked);
        this.attempts = new Attempts(channel, settings);
        this.clock = clock;
    }

    /**
     * Merges a status into the stored one. What is unset stays as it is stored.
     *
     * @return the execution's id, version and phase
     * @throws StatusRuntimeException as the service answered, after the last attempt; CANCELLED when the thread is
     *     interrupted, with its interrupt flag set
     */
    public AgentExecution updateStatus(String executionId, AgentExecutionStatus status) {
        return updateStatus(new RunRef(executionId, ""), status);
    }

    /** The same, as long as the question is still this one: ABORTED if it was replaced. */
    AgentExecution updateStatus(RunRef run, AgentExecutionStatus status) {
        return tell(run, status, nextSequence(), attempts.begin());
    }

    /** Which question an execution asks now, and its phase. */
    AgentExecution read(String executionId) {
        return attempts.run(
                attempts.begin(),
                time -> queries.withDeadlineAfter(time.toNanos(), TimeUnit.NANOSECONDS)
                        .get(id(executionId)));
    }

    /** The states of an execution, now and from then on, by one attempt without a deadline. */
    Iterator<AgentExecution> follow(String executionId) {
        return queries.subscribe(id(executionId));
    }

    private AgentExecution tell(RunRef run, AgentExecutionStatus status, long number, Patience patience) {
        try {
            Answer answer = attempts.run(patience, time -> attempt(run, status, number, time));
            // Another runner is ahead, or this one's clock is behind: the news is as new as before.
            return answer.overtakenBy() > number
                    ? tell(run, status, numberAfter(answer.overtakenBy()), patience)
                    : answer.execution();
        } catch (StatusRuntimeException failure) {
            List<AgentExecutionStatus> pieces =
                    CallFailure.of(failure).kind() == CallFailure.Kind.TOO_LARGE ? StatusPieces.of(status) : List.of();
            if (pieces.isEmpty()) {
                throw failure;
            }
            AgentExecution answered = AgentExecution.getDefaultInstance();
            for (AgentExecutionStatus piece : pieces) {
                answered = tell(run, piece, nextSequence(), patience);
            }
            return answered;
        }
    }

    private Answer attempt(RunRef run, AgentExecutionStatus status, long number, Duration time) {
        AgentExecution.Builder update = AgentExecution.newBuilder().setStatus(status);
        update.getMetadataBuilder().setId(run.executionId());
        if (!run.version().isEmpty()) {
            update.getMetadataBuilder().getVersionBuilder().setId(run.version());
        }
        Metadata headers = new Metadata();
        headers.put(SEQUENCE, Long.toString(number));
        AtomicReference<Metadata> answered = new AtomicReference<>(new Metadata());
        AgentExecution execution = commands.withInterceptors(
                        MetadataUtils.newAttachHeadersInterceptor(headers),
                        MetadataUtils.newCaptureMetadataInterceptor(answered, new AtomicReference<>()))
                .withDeadlineAfter(time.toNanos(), TimeUnit.NANOSECONDS)
                .updateStatus(update.build());
        long overtakenBy = Optional.ofNullable(answered.get())
                .map(metadata -> metadata.get(OVERTAKEN_BY))
                .map(Long::parseLong)
                .orElse(0L);
        return new Answer(execution, overtakenBy);
    }

    /** The time in microseconds, or one more than the last number: greater than that of every runner before this one. */
    private long nextSequence() {
        return numberAfter(lastSequence.get());
    }

    private long numberAfter(long number) {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        return lastSequence.updateAndGet(last -> Math.max(Math.max(last, number) + 1, now));
    }

    private static ApiResourceId id(String executionId) {
        return ApiResourceId.newBuilder().setValue(executionId).build();
    }

    private static Metadata.Key<String> header(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }

    /**
     * How an update was answered.
     *
     * @param overtakenBy the number of the update that was accepted in its place; 0 if none was
     */
    private record Answer(AgentExecution execution, long overtakenBy) {}
}
