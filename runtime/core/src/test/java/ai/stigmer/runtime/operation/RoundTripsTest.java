package ai.stigmer.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.internal.policy.PolicyStore;
import ai.stigmer.runtime.live.internal.LiveStates;
import ai.stigmer.runtime.store.internal.mongo.MongoResourceRepository;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.ListTasksRequest;
import ai.stigmer.runtime.testing.RecordedCommands;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.Tasks;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often a call waits for the store, with the policy store in the same database and a copy on this replica. */
class RoundTripsTest {
    private static final PolicyModel MODEL = PolicyModel.parse("tasks.fga", """
            model
              schema 1.1
            type user
            type organization
              relations
                define admin: [user]
                define can_create_task: admin
            type task
              relations
                define organization: [organization]
                define owner: [user]
                define can_view: owner
                define can_edit: owner
                define can_delete: owner
            """);

    private final RecordedCommands commands = new RecordedCommands();
    private final MongoClient client = commands.client();
    private final MongoDatabase database =
            client.getDatabase(EmbeddedMongo.newDatabase().getName());
    private final PolicyStore policy = new PolicyStore(MODEL, database);
    private final MongoResourceRepository<Task> repository =
            MongoResourceRepository.open(database, Tasks.TYPE, Clock.systemUTC(), List.of());
    private final LiveStates live = LiveStates.startWithoutRedis(Duration.ofMinutes(1));
    private final TaskServer server = TaskServer.start(
            TaskServer.backend(repository, policy, (id, state, deleted) -> {}, live.source(Tasks.TYPE, repository)));

    private Task task = Task.getDefaultInstance();

    @BeforeEach
    void alice_has_a_task() {
        policy.add(new Relation("user:alice", "admin", new ResourceRef("organization", "acme")));
        task = server.commandsAs("alice").create(Tasks.draft("acme", "one"));
    }

    @AfterEach
    void stop() {
        server.close();
        live.close();
        client.close();
    }

    @Test
    void a_create_asks_inserts_and_grants_everything_at_once() {
        assertThat(commands.during(() -> server.commandsAs("alice").create(Tasks.draft("acme", "two"))))
                .containsExactly("find relations", "insert task", "update relations");
    }

    @Test
    void a_status_update_asks_and_writes() {
        assertThat(commands.during(() -> server.commandsAs("alice").updateStatus(changed())))
                .containsExactly("find relations", "findAndModify task");
    }

    @Test
    void a_status_update_only_writes_while_its_allow_is_kept() {
        AtomicInteger count = new AtomicInteger();
        try (TaskServer keeping = TaskServer.start(TaskServer.backend(
                repository,
                policy.keepingAllowedFor(Duration.ofSeconds(2)),
                (id, state, deleted) -> {},
                live.source(Tasks.TYPE, repository)))) {
            // On a busy machine the calls may lie further apart than an allow is kept.
            await().untilAsserted(() -> assertThat(commands.during(
                            () -> keeping.commandsAs("alice").updateStatus(changed(count.incrementAndGet()))))
                    .containsExactly("findAndModify task"));
        }
        assertThat(count).hasValueGreaterThan(1);
    }

    @Test
    void an_update_asks_and_writes() {
        assertThat(commands.during(() -> server.commandsAs("alice").update(changed())))
                .containsExactly("find relations", "findAndModify task");
    }

    @Test
    void a_get_asks_and_reads_the_counters() {
        assertThat(commands.during(() -> server.queriesAs("alice").get(id())))
                .containsExactly("find relations", "find task");
    }

    @Test
    void a_subscription_asks_and_reads_the_counters() {
        assertThat(commands.during(
                        () -> server.queriesAs("alice").subscribe(id()).next()))
                .containsExactly("find relations", "find task");
    }

    @Test
    void a_check_of_versions_is_one_query_whatever_the_number_of_resources_that_are_followed() {
        for (int i = 0; i < 20; i++) {
            Task other = server.commandsAs("alice").create(Tasks.draft("acme", "followed " + i));
            server.queriesAs("alice")
                    .subscribe(ApiResourceId.newBuilder()
                            .setValue(other.getMetadata().getId())
                            .build())
                    .next();
        }

        assertThat(commands.during(live::checkVersions)).containsExactly("find task");
    }

    @Test
    void a_page_of_a_list_takes_as_many_whatever_it_holds() {
        List<String> ofOne =
                commands.during(() -> server.queriesAs("alice").list(ListTasksRequest.getDefaultInstance()));
        for (int i = 0; i < 20; i++) {
            server.commandsAs("alice").create(Tasks.draft("acme", "more " + i));
        }

        List<String> ofMany =
                commands.during(() -> server.queriesAs("alice").list(ListTasksRequest.getDefaultInstance()));

        assertThat(ofMany).isEqualTo(ofOne).hasSizeLessThanOrEqualTo(3);
    }

    private Task changed() {
        Task.Builder changed = task.toBuilder();
        changed.getSpecBuilder().setTitle("Something else");
        changed.getStatusBuilder().setError("out of paper");
        return changed.build();
    }

    private Task changed(int count) {
        Task.Builder changed = changed().toBuilder();
        changed.getStatusBuilder().setError("out of paper " + count);
        return changed.build();
    }

    private ApiResourceId id() {
        return ApiResourceId.newBuilder().setValue(task.getMetadata().getId()).build();
    }
}
