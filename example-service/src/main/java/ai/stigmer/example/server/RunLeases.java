package ai.stigmer.example.server;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/**
 * How long the word of runners is good for. It counts from the last status update, by the clock of the service that took
 * it, and not before this replica started: runners need a moment to find a service that was away.
 */
final class RunLeases {
    private static final String STATUS = "resource.status.";
    private static final String PHASE = STATUS + "phase";
    private static final String LEASE = STATUS + "runner_lease_seconds";
    private static final String UPDATED_AT = STATUS + "audit.status_audit.updated_at.seconds";

    private final MongoDatabase database;
    private final Clock clock;
    private final long started;

    RunLeases(MongoDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.started = clock.instant().getEpochSecond();
    }

    /** The ids of runs whose lease seems to have run out. */
    List<String> overdue() {
        List<String> ids = new ArrayList<>();
        long now = clock.instant().getEpochSecond();
        for (Document run : database.getCollection(AgentExecutionGrpcAutoController.KIND.name())
                .find(Filters.and(Filters.eq(PHASE, ExecutionPhase.EXECUTION_IN_PROGRESS.name()), Filters.gt(LEASE, 0)))
                .projection(Projections.include(LEASE, UPDATED_AT))) {
            if (isOver(number(run, UPDATED_AT), number(run, LEASE), now)) {
                ids.add(run.getString("_id"));
            }
        }
        return ids;
    }

    /** Whether the lease of a run in progress has run out. */
    boolean isOverdue(AgentExecution execution) {
        AgentExecutionStatus status = execution.getStatus();
        return status.getPhase() == ExecutionPhase.EXECUTION_IN_PROGRESS
                && status.getRunnerLeaseSeconds() > 0
                && isOver(
                        status.getAudit().getStatusAudit().getUpdatedAt().getSeconds(),
                        status.getRunnerLeaseSeconds(),
                        clock.instant().getEpochSecond());
    }

    private boolean isOver(long updated, long lease, long now) {
        return Math.max(updated, started) + lease < now;
    }

    private static long number(Document document, String path) {
        return document.getEmbedded(List.of(path.split("\\.")), Number.class).longValue();
    }
}
