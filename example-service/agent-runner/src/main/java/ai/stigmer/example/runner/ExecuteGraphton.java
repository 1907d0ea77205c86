package ai.stigmer.example.runner;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.example.runner.Refusal.NotTaken;
import ai.stigmer.example.runner.Refusal.Overruled;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs an agent and tells the service how it goes: that it began, what it does as it happens, and at last how it ended.
 * Each update holds only what changed since the one before.
 *
 * <p>The end is not lost: it is told until it is acknowledged, and is in the spool until then. An agent whose execution
 * is cancelled, replaced or deleted is stopped by interrupting its thread, whether it says anything or not.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExecuteGraphton {
    private static final Logger LOG = LoggerFactory.getLogger(ExecuteGraphton.class);

    /** What is wrong with an update that says less may be right. */
    private static final Set<Status.Code> OF_CONTENT =
            EnumSet.of(Status.Code.INVALID_ARGUMENT, Status.Code.RESOURCE_EXHAUSTED);

    private final AgentExecutionClient client;
    private final Spool spool;
    private final RunnerSettings settings;
    private final Clock clock;

    public ExecuteGraphton(AgentExecutionClient client, Spool spool, RunnerSettings settings, Clock clock) {
        this.client = Objects.requireNonNull(client, "client");
        this.spool = Objects.requireNonNull(spool, "spool");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Runs an agent to its end. Interrupting the thread stops the agent, and the run ends as EXECUTION_FAILED; the service
     * is still told, and the interrupt flag is set when this returns.
     *
     * @throws UncheckedIOException if the spool cannot be written; the agent has not begun then
     * @throws StatusRuntimeException if the service cannot be told that the run begins, and the agent has not begun; or if
     *     neither the service nor a spool that has become full takes the end
     */
    public RunResult execute(String executionId, Agent agent) {
        spool.prepare();
        AgentExecution asked = client.read(executionId);
        RunRef run = RunRef.of(asked);
        Optional<Overruled> unwanted = overruled(Refusal.in(asked, run)).or(() -> begin(run));
        if (unwanted.isPresent()) {
            return unwanted.get().result();
        }
        StatusChanges changes = new StatusChanges(clock);
        AgentThread thread = new AgentThread(executionId, agent);
        AgentExecutionStatus end;
        boolean interrupted = false;
        try {
            end = report(run, thread, changes);
        } catch (InterruptedException stopped) {
            interrupted = true;
            end = ended(changes, ExecutionPhase.EXECUTION_FAILED, "the runner was stopped before the agent ended");
        }
        try {
            return close(run, thread.refusal(), end);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Tells that the run begins; gives why it is not wanted, if it is not. */
    private Optional<Overruled> begin(RunRef run) {
        AgentExecutionStatus begun = AgentExecutionStatus.newBuilder()
                .setPhase(ExecutionPhase.EXECUTION_IN_PROGRESS)
                .setStartedAt(now())
                .setHeartbeatAt(now())
                .setRunnerLeaseSeconds(Math.toIntExact(settings.lease().toSeconds()))
                .build();
        try {
            return overruled(Refusal.in(client.updateStatus(run, begun), run));
        } catch (StatusRuntimeException failure) {
            Optional<Overruled> unwanted = overruled(Refusal.in(failure));
            if (unwanted.isEmpty()) {
                throw failure;
            }
            return unwanted;
        }
    }

    /** Runs the agent, tells of it, and gives how it ended, with all that has not been told. */
    private AgentExecutionStatus report(RunRef run, AgentThread thread, StatusChanges changes)
            throws InterruptedException {
        ExecutionWatch watch = ExecutionWatch.start(client, run, thread::refuse);
        ProgressUpdates updates = ProgressUpdates.start(run, client, changes, settings, thread::refuse);
        Optional<Throwable> failure;
        try {
            failure = thread.run(updates::accept);
        } finally {
            watch.close();
            updates.close();
        }
        if (failure.isPresent()) {
            return ended(changes, ExecutionPhase.EXECUTION_FAILED, describe(failure.get()));
        }
        return changes.waitingPhase()
                .map(phase -> changes.unconfirmed().toBuilder().setPhase(phase).build())
                .orElseGet(() -> ended(changes, ExecutionPhase.EXECUTION_COMPLETED, ""));
    }

    private RunResult close(RunRef run, Optional<Refusal> refusal, AgentExecutionStatus end) {
        if (refusal.orElse(null) instanceof Overruled overruled) {
            return overruled.result();
        }
        return refusal.orElse(null) instanceof NotTaken notTaken
                ? tell(run, withoutProgress(notTaken.failure()))
                : tell(run, end);
    }

    private RunResult tell(RunRef run, AgentExecutionStatus end) {
        Optional<Path> file = keep(run, end);
        try {
            AgentExecution answered = client.updateStatus(run, end);
            file.ifPresent(spool::forget);
            boolean known = answered.getStatus().getPhase() == end.getPhase();
            return overruled(Refusal.in(answered, run))
                    .filter(other -> !known)
                    .<RunResult>map(Overruled::result)
                    .orElseGet(() -> new RunResult.Told(end.getPhase()));
        } catch (StatusRuntimeException failure) {
            Optional<Overruled> unwanted = overruled(Refusal.in(failure));
            if (unwanted.isPresent()) {
                file.ifPresent(spool::forget);
                return unwanted.get().result();
            }
            AgentExecutionStatus less = withoutProgress(failure);
            boolean hasProgress = end.getSerializedSize() > less.getSerializedSize();
            if (hasProgress && OF_CONTENT.contains(failure.getStatus().getCode())) {
                return tell(run, less);
            }
            Path kept = file.orElseThrow(() -> failure);
            return new RunResult.Spooled(end.getPhase(), kept, String.valueOf(failure.getMessage()));
        }
    }

    /** An end that cannot be kept is told all the same. */
    private Optional<Path> keep(RunRef run, AgentExecutionStatus end) {
        try {
            return Optional.of(spool.keep(run, end));
        } catch (UncheckedIOException failure) {
            LOG.warn("end_not_kept execution={}", run.executionId(), failure);
            return Optional.empty();
        }
    }

    /** The end of a run whose progress cannot be stored. That it failed can. */
    private AgentExecutionStatus withoutProgress(StatusRuntimeException failure) {
        return ended(
                new StatusChanges(clock),
                ExecutionPhase.EXECUTION_FAILED,
                "cannot store progress: " + failure.getStatus().getDescription());
    }

    private AgentExecutionStatus ended(StatusChanges changes, ExecutionPhase phase, String error) {
        changes.stopWhatRuns();
        return changes.unconfirmed().toBuilder()
                .setPhase(phase)
                .setError(error)
                .setCompletedAt(now())
                .build();
    }

    private String now() {
        return clock.instant().toString();
    }

    private static Optional<Overruled> overruled(Optional<Refusal> refusal) {
        return refusal.filter(Overruled.class::isInstance).map(Overruled.class::cast);
    }

    private static String describe(Throwable failure) {
        return Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
    }
}
