package ai.stigmer.example.load;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.internal.Ownership;
import ai.stigmer.runtime.events.internal.OutboxSignal;
import ai.stigmer.runtime.live.internal.StatePublisher;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import ai.stigmer.runtime.store.internal.WriteOutcome;
import io.grpc.Status;
import java.util.List;
import java.util.Optional;

/**
 * Executions stored as the framework stores them, with the same reads and writes of MongoDB and Redis, but without its
 * pipeline: what it costs beside this is the framework.
 */
final class SameStorage implements ExecutionStorage {
    private static final Principal CALLER = Principal.user("admin");
    private static final String KIND = AgentExecutionGrpcAutoController.KIND.name();

    private final ResourceRepository<AgentExecution> repository;
    private final Authorizer authorizer;
    private final Ownership ownership;
    private final OutboxSignal relay;
    private final StatePublisher<AgentExecution> publisher;

    SameStorage(
            ResourceRepository<AgentExecution> repository,
            Authorizer authorizer,
            Ownership ownership,
            OutboxSignal relay,
            StatePublisher<AgentExecution> publisher) {
        this.repository = repository;
        this.authorizer = authorizer;
        this.ownership = ownership;
        this.relay = relay;
        this.publisher = publisher;
    }

    @Override
    public void create(AgentExecution execution) {
        repository.write(new Change.Create<>(execution, CALLER));
        ownership.grant(
                CALLER,
                new ResourceRef(KIND, execution.getMetadata().getId()),
                execution.getMetadata().getOrg(),
                Optional.empty());
    }

    @Override
    public void addMessages(AgentExecution update) {
        String id = update.getMetadata().getId();
        while (true) {
            Stored<AgentExecution> base = find(id);
            requireEdit(id);
            AgentExecution.Builder next = base.resource().toBuilder();
            next.getStatusBuilder().addAllMessages(update.getStatus().getMessagesList());
            WriteOutcome<AgentExecution> outcome =
                    repository.write(new Change.UpdateStatus<>(base, next.build(), CALLER));
            if (outcome instanceof WriteOutcome.Committed<AgentExecution> committed) {
                relay.wake();
                publisher.publish(id, committed.stored(), false);
                return;
            }
        }
    }

    private void requireEdit(String id) {
        ResourceRef execution = new ResourceRef(KIND, id);
        if (!authorizer.checkAll(List.of(new PermissionCheck(CALLER, "can_edit", execution)))) {
            throw Status.PERMISSION_DENIED.asRuntimeException();
        }
    }

    @Override
    public AgentExecution get(String id) {
        return find(id).resource();
    }

    private Stored<AgentExecution> find(String id) {
        return repository.find(id).orElseThrow(Status.NOT_FOUND::asRuntimeException);
    }
}
