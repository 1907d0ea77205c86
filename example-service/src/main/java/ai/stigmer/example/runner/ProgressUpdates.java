package ai.stigmer.example.runner;

import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what an agent does while it works. One update is on its way at a time; what happens meanwhile goes with the next
 * one. So a fast agent is not slowed down, a slow service gets fewer and larger updates, and nothing comes out of order.
 *
 * <p>Events come from any thread; it is closed by the thread that opened it.
 */
final class ProgressUpdates implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressUpdates.class);

    /** After these no later update of the run will fare better. */
    private static final Set<Status.Code> FINAL = Set.of(
            Status.Code.FAILED_PRECONDITION,
            Status.Code.NOT_FOUND,
            Status.Code.PERMISSION_DENIED,
            Status.Code.UNAUTHENTICATED,
            Status.Code.INVALID_ARGUMENT,
            Status.Code.RESOURCE_EXHAUSTED);

    private final String executionId;
    private final AgentExecutionClient client;
    private final StatusChanges changes;
    private final Semaphore news = new Semaphore(0);
    private final Thread sender;
    private volatile boolean closed;
    private volatile @Nullable StatusRuntimeException refusal;

    ProgressUpdates(String executionId, AgentExecutionClient client, StatusChanges changes) {
        this.executionId = executionId;
        this.client = client;
        this.changes = changes;
        this.sender = new Thread(this::sendWhileOpen, "progress-" + executionId);
        sender.setDaemon(true);
    }

    void start() {
        sender.start();
    }

    /**
     * Takes an event.
     *
     * @throws CancellationException if the service refused an update for good: there is no use in going on
     */
    void accept(AgentEvent event) {
        if (refusal != null) {
            throw new CancellationException("the service refuses updates of " + executionId);
        }
        changes.add(event);
        news.release();
    }

    /** Why the service refuses updates, if it does: the execution is over, or gone, or no longer this runner's. */
    Optional<StatusRuntimeException> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Waits for the update that is on its way; no other one follows. */
    @Override
    public void close() {
        closed = true;
        news.release();
        boolean interrupted = false;
        while (sender.isAlive()) {
            try {
                sender.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendWhileOpen() {
        news.acquireUninterruptibly();
        while (!closed && refusal == null) {
            news.drainPermits();
            if (!changes.isEmpty()) {
                send(changes.unconfirmed());
            }
            news.acquireUninterruptibly();
        }
    }

    private void send(AgentExecutionStatus update) {
        try {
            client.updateStatus(executionId, update);
            changes.confirm(update);
        } catch (StatusRuntimeException failure) {
            Status status = failure.getStatus();
            LOG.warn(
                    "status_update_failed execution={} code={} text={}",
                    executionId,
                    status.getCode(),
                    status.getDescription());
            if (FINAL.contains(status.getCode())) {
                refusal = failure;
            }
        }
    }
}
