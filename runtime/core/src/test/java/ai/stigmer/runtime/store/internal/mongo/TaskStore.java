package ai.stigmer.runtime.store.internal.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.events.internal.Outbox;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ResourceIds;
import ai.stigmer.runtime.resource.internal.StateBuilder;
import ai.stigmer.runtime.resource.internal.StateBuilder.StatusPolicy;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.internal.WriteOutcome;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskSpec;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.Document;

/** Tasks in a database of their own, changed as the handlers change them. */
public final class TaskStore {
    private static final InstantSource CLOCK = InstantSource.system();

    private final MongoDatabase database;
    private final StateBuilder<Task> states = new StateBuilder<>(Tasks.TYPE, ResourceIds.ulids(), CLOCK);
    private final MongoResourceRepository<Task> repository;

    public TaskStore() {
        this(EmbeddedMongo.newDatabase());
    }

    public TaskStore(MongoDatabase database) {
        this.database = database;
        this.repository = MongoResourceRepository.open(database, Tasks.TYPE, CLOCK, List.of("spec.project"));
    }

    public MongoDatabase database() {
        return database;
    }

    public MongoResourceRepository<Task> repository() {
        return repository;
    }

    /** The outbox as a replica sees it that has written nothing. */
    public Outbox outbox() {
        return outbox(CLOCK);
    }

    public Outbox outbox(InstantSource clock) {
        return outbox(clock, new RecentWrites(10));
    }

    /** The outbox as a replica sees it that has written these. */
    Outbox outbox(InstantSource clock, RecentWrites recent) {
        return new MongoOutbox(
                database,
                Tasks.KIND.name(),
                new SpilledEvents(database, Tasks.KIND.name()),
                clock,
                recent,
                Duration.ZERO);
    }

    public SegmentCollector collector(Duration grace, InstantSource clock) {
        return new SegmentCollector(database, Tasks.KIND.name(), grace, clock);
    }

    /** The document as the mongo shell would show it. */
    public Document document(String id) {
        return database.getCollection(Tasks.KIND.name())
                .find(new Document("_id", id))
                .first();
    }

    public Stored<Task> created(String org, String slug) {
        return committed(create(org, slug));
    }

    public WriteOutcome<Task> create(String org, String slug) {
        Task next = states.created(Tasks.draft(org, slug), slug, Tasks.ALICE);
        return repository.write(new Change.Create<>(next, Tasks.ALICE.principal()));
    }

    /** An update that clears the status. */
    public WriteOutcome<Task> update(Stored<Task> base, UnaryOperator<TaskSpec.Builder> spec) {
        return update(base, spec, StatusPolicy.CLEAR);
    }

    public WriteOutcome<Task> update(Stored<Task> base, UnaryOperator<TaskSpec.Builder> spec, StatusPolicy policy) {
        Task request = base.resource().toBuilder()
                .setSpec(spec.apply(base.resource().getSpec().toBuilder()))
                .build();
        Task next = states.updated(base, request, Set.of(), policy, Tasks.ALICE);
        return repository.write(
                new Change.UpdateSpec<>(base, next, policy == StatusPolicy.CLEAR, Tasks.ALICE.principal()));
    }

    public WriteOutcome<Task> updateStatus(Stored<Task> base, TaskStatus status, String... cleared) {
        return updateStatus(base, status, OptionalLong.empty(), cleared);
    }

    public WriteOutcome<Task> updateStatus(
            Stored<Task> base, TaskStatus status, OptionalLong sequence, String... cleared) {
        Task request = Task.newBuilder().setStatus(status).build();
        Task next = states.statusUpdated(base, request, Set.of(cleared), Tasks.RUNNER);
        return repository.write(
                new Change.UpdateStatus<>(base, next, sequence, sequence.isPresent(), Tasks.RUNNER.principal()));
    }

    /** A status update that changes nothing but the error. */
    Stored<Task> failing(Stored<Task> base, String error) {
        return committed(
                updateStatus(base, TaskStatus.newBuilder().setError(error).build()));
    }

    /** As it is after so many status updates. */
    Stored<Task> updated(Stored<Task> base, int times) {
        Stored<Task> last = base;
        for (int i = 0; i < times; i++) {
            last = failing(last, "error " + last.revision().version());
        }
        return last;
    }

    public WriteOutcome<Task> delete(Stored<Task> base) {
        return repository.write(new Change.Delete<>(base, Tasks.ALICE.principal()));
    }

    static String id(Stored<Task> task) {
        return task.resource().getMetadata().getId();
    }

    public static Stored<Task> committed(WriteOutcome<Task> outcome) {
        assertThat(outcome).isInstanceOf(WriteOutcome.Committed.class);
        return ((WriteOutcome.Committed<Task>) outcome).stored();
    }

    public static Stored<Task> unchanged(WriteOutcome<Task> outcome) {
        assertThat(outcome).isInstanceOf(WriteOutcome.Unchanged.class);
        return ((WriteOutcome.Unchanged<Task>) outcome).current();
    }
}
