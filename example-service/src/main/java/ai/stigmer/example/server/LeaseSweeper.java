package ai.stigmer.example.server;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.runtime.authentication.Principal;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends runs whose runner is gone: those in progress of which nothing has come for longer than their lease. It is a client
 * like any other, with a principal of its own that has to be a runner of the organization, and numbers its updates: one that
 * its runner, or the sweeper of another replica, has overtaken meanwhile changes nothing.
 *
 * <p>Closing it waits for the update that is on its way.
 */
final class LeaseSweeper implements AutoCloseable {
    /** Who sweeps. */
    static final Principal PRINCIPAL = Principal.service("lease-sweeper");

    private static final Logger LOG = LoggerFactory.getLogger(LeaseSweeper.class);
    private static final Duration INTERVAL = Duration.ofSeconds(2);

    /** After these somebody else has ended the run, or it is gone. */
    private static final Set<Status.Code> OVER = Set.of(Status.Code.FAILED_PRECONDITION, Status.Code.NOT_FOUND);

    private final RunLeases leases;
    private final SweeperClient client;
    private final Clock clock;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(LeaseSweeper::thread);

    private LeaseSweeper(RunLeases leases, SweeperClient client, Clock clock) {
        this.leases = leases;
        this.client = client;
        this.clock = clock;
    }

    /** Begins to sweep. */
    static LeaseSweeper start(RunLeases leases, SweeperClient client, Clock clock) {
        LeaseSweeper sweeper = new LeaseSweeper(leases, client, clock);
        Future<?> unused = sweeper.timer.scheduleWithFixedDelay(
                sweeper::sweep, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
        return sweeper;
    }

    private void sweep() {
        try {
            for (String id : leases.overdue()) {
                end(id);
            }
        } catch (RuntimeException failure) {
            LOG.warn("lease_sweep_failed", failure);
        }
    }

    private void end(String id) {
        try {
            SweeperClient.Answer now = client.ask(id);
            if (!leases.isOverdue(now.execution())) {
                return;
            }
            SweeperClient.Answer ended = client.update(id, failed(now.execution()), now.lastNumber() + 1);
            if (ended.isAccepted()) {
                LOG.info("lease_ran_out execution={}", id);
            }
        } catch (StatusRuntimeException failure) {
            report(id, failure.getStatus());
        }
    }

    private AgentExecutionStatus failed(AgentExecution overdue) {
        int lease = overdue.getStatus().getRunnerLeaseSeconds();
        return AgentExecutionStatus.newBuilder()
                .setPhase(ExecutionPhase.EXECUTION_FAILED)
                .setError("nothing has come from the runner for more than " + lease + " s")
                .setCompletedAt(clock.instant().toString())
                .build();
    }

    private void report(String id, Status answer) {
        if (OVER.contains(answer.getCode())) {
            return;
        }
        if (answer.getCode() != Status.Code.PERMISSION_DENIED) {
            LOG.warn("lease_sweep_failed execution={} answer={}", id, answer);
        } else if (refused.add(id)) {
            LOG.warn(
                    "lease_sweep_refused execution={} text={} make {} a runner of its organization",
                    id,
                    answer.getDescription(),
                    PRINCIPAL);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "lease-sweeper");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        timer.shutdown();
        try {
            if (!timer.awaitTermination(INTERVAL.toSeconds(), TimeUnit.SECONDS)) {
                timer.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            timer.shutdownNow();
            Thread.currentThread().interrupt();
        }
        client.close();
    }
}
