package ai.stigmer.example.runner;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc.AgentExecutionCommandControllerBlockingStub;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import io.grpc.CallCredentials;
import io.grpc.Channel;
import io.grpc.Deadline;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells the service what an agent has done. It calls {@code updateStatus} and nothing else: a runner never touches what
 * the user asked for.
 *
 * <p>Every update carries a number that is greater than those before it, those of an earlier runner of the same
 * execution too. So an attempt that was delayed on its way, or one whose answer got lost, cannot bring an old status
 * back.
 *
 * <p>Thread-safe; the updates of one execution are sent one after the other.
 */
public final class AgentExecutionClient {
    private static final Metadata.Key<String> SEQUENCE =
            Metadata.Key.of("stigmer-sequence", Metadata.ASCII_STRING_MARSHALLER);
    private static final Metadata.Key<String> READ_MASK =
            Metadata.Key.of("stigmer-read-mask", Metadata.ASCII_STRING_MARSHALLER);
    private static final String ANSWERED_FIELDS = "metadata.id,status.phase";

    /** What another attempt can mend. */
    private static final Set<Status.Code> PASSING = Set.of(Status.Code.UNAVAILABLE, Status.Code.ABORTED);

    private final AgentExecutionCommandControllerBlockingStub commands;
    private final CallSettings settings;
    private final Clock clock;
    private final AtomicLong lastSequence = new AtomicLong();

    /**
     * A client.
     *
     * @param channel to the service; whoever opened it closes it
     * @param credential the runner's own
     * @param clock numbers the updates; runners of one execution should agree on the time to a second or so
     */
    public AgentExecutionClient(Channel channel, CallCredentials credential, CallSettings settings, Clock clock) {
        this.commands =
                AgentExecutionCommandControllerGrpc.newBlockingStub(channel).withCallCredentials(credential);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Merges a status into the stored one. What is unset stays as it is stored.
     *
     * @return the execution's id and phase, and no more of it, as the answer should not grow with the history
     * @throws StatusRuntimeException as the service answered, after the last attempt; CANCELLED when the thread is
     *     interrupted, with its interrupt flag set
     */
    public AgentExecution updateStatus(String executionId, AgentExecutionStatus status) {
        AgentExecution.Builder update = AgentExecution.newBuilder().setStatus(status);
        update.getMetadataBuilder().setId(executionId);
        return withRetries(numbered(), update.build());
    }

    /** The stub for one update: each of its attempts carries the same number. */
    private AgentExecutionCommandControllerBlockingStub numbered() {
        Metadata headers = new Metadata();
        headers.put(SEQUENCE, Long.toString(nextSequence()));
        headers.put(READ_MASK, ANSWERED_FIELDS);
        return commands.withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
    }

    /** The time in microseconds, or one more than the last number: greater than that of every runner before this one. */
    private long nextSequence() {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        return lastSequence.updateAndGet(last -> Math.max(last + 1, now));
    }

    private AgentExecution withRetries(AgentExecutionCommandControllerBlockingStub stub, AgentExecution update) {
        Deadline deadline = Deadline.after(settings.deadline().toNanos(), TimeUnit.NANOSECONDS);
        for (int attempt = 1; ; attempt++) {
            try {
                return stub.withDeadline(deadline).updateStatus(update);
            } catch (StatusRuntimeException failure) {
                boolean passing = PASSING.contains(failure.getStatus().getCode());
                if (!passing || attempt == settings.maxAttempts() || deadline.isExpired()) {
                    throw failure;
                }
                pause(attempt, failure);
            }
        }
    }

    /** Waits a random time up to a bound that doubles, so that runners that failed together do not come back together. */
    private void pause(int attempt, StatusRuntimeException failure) {
        long doubled = settings.firstPause().toNanos() << Math.min(attempt - 1, 20);
        long bound = Math.min(doubled, settings.longestPause().toNanos());
        try {
            TimeUnit.NANOSECONDS.sleep(ThreadLocalRandom.current().nextLong(bound + 1));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Status.CANCELLED
                    .withDescription("interrupted before another attempt")
                    .withCause(failure)
                    .asRuntimeException();
        }
    }
}
