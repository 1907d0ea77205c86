package ai.stigmer.runtime.store.internal.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ResourceIds;
import ai.stigmer.runtime.resource.internal.StateBuilder;
import ai.stigmer.runtime.resource.internal.StateBuilder.StatusPolicy;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.internal.ListQuery;
import ai.stigmer.runtime.store.internal.WriteOutcome;
import ai.stigmer.runtime.testing.TaskSchema;
import ai.stigmer.runtime.testing.Tasks;
import com.google.protobuf.DynamicMessage;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A replica of one version of the task's schema. Requests and answers are in protobuf's text format. */
final class TaskReplica {
    private static final String SLUG = "one";

    private final TaskSchema schema;
    private final ResourceType<DynamicMessage> type;
    private final StateBuilder<DynamicMessage> states;
    private final MongoResourceRepository<DynamicMessage> repository;

    TaskReplica(TaskSchema schema, MongoDatabase database) {
        this.schema = schema;
        this.type = schema.type();
        this.states = new StateBuilder<>(type, ResourceIds.ulids(), InstantSource.system());
        this.repository = MongoResourceRepository.open(database, type, InstantSource.system(), List.of("spec.project"));
    }

    /**
     * Serves one request a line, {@code <operation> <id> <task>}, with one answer each.
     *
     * @param arguments MongoDB's URI, the database, the version of the schema
     */
    public static void main(String[] arguments) throws IOException {
        TaskReplica replica = new TaskReplica(
                TaskSchema.valueOf(arguments[2]),
                MongoClients.create(arguments[0]).getDatabase(arguments[1]));
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            String[] request = line.split(" ", 3);
            System.out.println(replica.answer(request[0], request[1], request[2]));
        }
    }

    private String answer(String operation, String id, String task) {
        return switch (operation) {
            case "create" -> create(SLUG, task);
            case "update" -> TaskSchema.text(update(id, task));
            case "status" -> TaskSchema.text(updateStatus(id, task));
            default -> TaskSchema.text(get(id));
        };
    }

    /** The id of the new task. */
    String create(String slug, String task) {
        DynamicMessage.Builder request = schema.task(task).toBuilder();
        DynamicMessage named = schema.task("metadata { org: 'acme' name: '" + slug + "' }");
        DynamicMessage next = states.created(request.mergeFrom(named).build(), slug, Tasks.ALICE);
        return type.id(committed(repository.write(new Change.Create<>(next, Tasks.ALICE.principal()))));
    }

    DynamicMessage get(String id) {
        return stored(id).resource();
    }

    /** An update that leaves the status alone. */
    DynamicMessage update(String id, String task) {
        return update(id, task, StatusPolicy.PRESERVE);
    }

    /** An update that clears the status. */
    DynamicMessage updateAndClear(String id, String task) {
        return update(id, task, StatusPolicy.CLEAR);
    }

    private DynamicMessage update(String id, String task, StatusPolicy policy) {
        Stored<DynamicMessage> base = stored(id);
        DynamicMessage next = states.updated(base, schema.task(task), Set.of(), policy, Tasks.ALICE);
        return committed(repository.write(
                new Change.UpdateSpec<>(base, next, policy == StatusPolicy.CLEAR, Tasks.ALICE.principal())));
    }

    DynamicMessage updateStatus(String id, String task) {
        Stored<DynamicMessage> base = stored(id);
        DynamicMessage next = states.statusUpdated(base, schema.task(task), Set.of(), Tasks.RUNNER);
        return committed(repository.write(new Change.UpdateStatus<>(base, next, Tasks.RUNNER.principal())));
    }

    List<DynamicMessage> list() {
        return repository
                .list(new ListQuery(new VisibleResources.All(), Map.of(), Optional.empty(), 10, Long.MAX_VALUE))
                .items()
                .stream()
                .map(Stored::resource)
                .toList();
    }

    private Stored<DynamicMessage> stored(String id) {
        return repository.find(id).orElseThrow();
    }

    private static DynamicMessage committed(WriteOutcome<DynamicMessage> outcome) {
        if (outcome instanceof WriteOutcome.Committed<DynamicMessage> committed) {
            return committed.stored().resource();
        }
        throw new AssertionError(outcome);
    }
}
