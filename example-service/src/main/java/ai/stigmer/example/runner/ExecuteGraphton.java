package ai.stigmer.example.runner;

import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Clock;
import java.util.Objects;

/**
 * Runs an agent and tells the service how it goes: that it began, what it does as it happens, and at last how it ended.
 * Each update holds only what changed since the one before.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExecuteGraphton {
    private final AgentExecutionClient client;
    private final Clock clock;

    public ExecuteGraphton(AgentExecutionClient client, Clock clock) {
        this.client = Objects.requireNonNull(client, "client");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Runs an agent to its end. Interrupting the thread cancels the run; the service is still told, and the interrupt
     * flag is set when this returns.
     *
     * @return the phase that the execution ended in: EXECUTION_COMPLETED; EXECUTION_FAILED when the agent threw, or did what cannot be
     *     stored;
     *     EXECUTION_CANCELLED when the thread was interrupted, or somebody else ended the execution meanwhile
     * @throws StatusRuntimeException if the service cannot be told the beginning or the end
     */
    public ExecutionPhase execute(String executionId, Agent agent) {
        client.updateStatus(executionId, begun());

        StatusChanges changes = new StatusChanges(clock);
        ProgressUpdates updates = new ProgressUpdates(executionId, client, changes);
        AgentExecutionStatus end;
        try (updates) {
            updates.start();
            end = run(agent, updates);
        }
        changes.stopWhatRuns();

        boolean interrupted = Thread.interrupted();
        try {
            return updates.refusal().isPresent()
                    ? endAfter(updates.refusal().get(), executionId)
                    : tellEnd(executionId, changes.unconfirmed(), end);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private AgentExecutionStatus run(Agent agent, ProgressUpdates updates) {
        try {
            agent.run(updates::accept);
            return ended(ExecutionPhase.EXECUTION_COMPLETED, "");
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            return ended(ExecutionPhase.EXECUTION_CANCELLED, "");
        } catch (Exception | Error failure) {
            return Thread.currentThread().isInterrupted()
                    ? ended(ExecutionPhase.EXECUTION_CANCELLED, "")
                    : ended(ExecutionPhase.EXECUTION_FAILED, describe(failure));
        }
    }

    private ExecutionPhase tellEnd(String executionId, AgentExecutionStatus changes, AgentExecutionStatus end) {
        try {
            client.updateStatus(executionId, changes.toBuilder().mergeFrom(end).build());
            return end.getPhase();
        } catch (StatusRuntimeException refusal) {
            return endAfter(refusal, executionId);
        }
    }

    /** How a run ends whose updates the service refuses. */
    private ExecutionPhase endAfter(StatusRuntimeException refusal, String executionId) {
        Status status = refusal.getStatus();
        return switch (status.getCode()) {
            // Somebody else has ended the execution, and that stays.
            case FAILED_PRECONDITION -> ExecutionPhase.EXECUTION_CANCELLED;
            // What the agent did cannot be stored. That it failed can.
            case INVALID_ARGUMENT, RESOURCE_EXHAUSTED -> {
                client.updateStatus(
                        executionId,
                        ended(ExecutionPhase.EXECUTION_FAILED, "cannot store progress: " + status.getDescription()));
                yield ExecutionPhase.EXECUTION_FAILED;
            }
            default -> throw refusal;
        };
    }

    private AgentExecutionStatus begun() {
        return AgentExecutionStatus.newBuilder()
                .setPhase(ExecutionPhase.EXECUTION_IN_PROGRESS)
                .setStartedAt(clock.instant().toString())
                .build();
    }

    private AgentExecutionStatus ended(ExecutionPhase phase, String error) {
        return AgentExecutionStatus.newBuilder()
                .setPhase(phase)
                .setError(error)
                .setCompletedAt(clock.instant().toString())
                .build();
    }

    private static String describe(Throwable failure) {
        return Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
    }
}
