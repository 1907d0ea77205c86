package ai.stigmer.example.runner;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what an agent does while it works: the first thing at once, then what has come together since the last update, and
 * a sign of life when nothing has. One update is on its way at a time. So a fast agent is not slowed down, a slow service
 * gets fewer and larger updates, and nothing comes out of order.
 *
 * <p>Events come from any thread; it is closed by the thread that opened it.
 */
final class ProgressUpdates implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressUpdates.class);
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final RunRef run;
    private final AgentExecutionClient client;
    private final StatusChanges changes;
    private final RunnerSettings settings;
    private final Consumer<Refusal> onRefusal;
    private final Thread sender;
    private volatile boolean closed;

    private ProgressUpdates(
            RunRef run,
            AgentExecutionClient client,
            StatusChanges changes,
            RunnerSettings settings,
            Consumer<Refusal> onRefusal) {
        this.run = run;
        this.client = client;
        this.changes = changes;
        this.settings = settings;
        this.onRefusal = onRefusal;
        this.sender = new Thread(this::sendUntilClosed, "progress-" + run.executionId());
        sender.setDaemon(true);
    }

    /** Begins to send; tells at most once why the service takes no more. */
    static ProgressUpdates start(
            RunRef run,
            AgentExecutionClient client,
            StatusChanges changes,
            RunnerSettings settings,
            Consumer<Refusal> onRefusal) {
        ProgressUpdates updates = new ProgressUpdates(run, client, changes, settings, onRefusal);
        updates.sender.start();
        return updates;
    }

    /**
     * Takes an event.
     *
     * @throws CancellationException if the service takes no more: there is no use in going on
     */
    void accept(AgentEvent event) {
        if (closed) {
            throw new CancellationException("the run of " + run.executionId() + " is over");
        }
        changes.add(event);
    }

    /**
     * Lets no other update follow. One that is on its way has a moment to arrive; after that it may have been stored or not,
     * and what it says goes with the end again.
     */
    @Override
    public void close() {
        closed = true;
        changes.endWaiting();
        boolean interrupted = false;
        while (sender.isAlive()) {
            try {
                sender.join(GRACE.toMillis());
                sender.interrupt();
            } catch (InterruptedException again) {
                interrupted = true;
                sender.interrupt();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendUntilClosed() {
        try {
            // The update that began the run was just sent.
            long last = System.nanoTime();
            while (true) {
                changes.awaitNews(untilNext(last), untilHeartbeat(last));
                if (closed) {
                    return;
                }
                AgentExecutionStatus news = changes.unconfirmed();
                last = System.nanoTime();
                send(news.equals(AgentExecutionStatus.getDefaultInstance()) ? changes.signOfLife() : news);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private long untilNext(long last) {
        return settings.interval().toNanos() - (System.nanoTime() - last);
    }

    private long untilHeartbeat(long last) {
        return settings.heartbeat().toNanos() - (System.nanoTime() - last);
    }

    private void send(AgentExecutionStatus update) {
        try {
            AgentExecution answered = client.updateStatus(run, update);
            changes.confirm(update);
            Refusal.in(answered, run).ifPresent(this::end);
        } catch (StatusRuntimeException failure) {
            if (closed) {
                return;
            }
            Status status = failure.getStatus();
            LOG.warn(
                    "status_update_failed execution={} code={} text={}",
                    run.executionId(),
                    status.getCode(),
                    status.getDescription());
            Refusal.in(failure).ifPresent(this::end);
        }
    }

    private void end(Refusal refusal) {
        closed = true;
        onRefusal.accept(refusal);
    }
}
