package ai.stigmer.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.commons.apiresource.ApiResourceReference;
import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.internal.policy.PolicyStore;
import ai.stigmer.runtime.store.internal.mongo.MongoResourceRepository;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.RecordedCommands;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who may not see a resource learns of it not even by the number of reads, of the store and of the policy store. For who
 * may, that costs nothing while this replica keeps a copy.
 */
class EqualReadsTest {
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
                define can_view: owner or admin from organization
                define can_edit: can_view
                define can_delete: can_view
            """);

    private final RecordedCommands commands = new RecordedCommands();
    private final MongoClient client = commands.client();
    private final MongoDatabase database =
            client.getDatabase(EmbeddedMongo.newDatabase().getName());
    private final PolicyStore policy = new PolicyStore(MODEL, database);

    private TaskServer server;
    private Task theirs;

    /** What a stranger may try on a task of this id and slug. */
    private enum Attempt {
        GET {
            @Override
            void on(Task task, TaskServer server) {
                server.queriesAs("mallory").get(id(task));
            }
        },
        GET_BY_REFERENCE {
            @Override
            void on(Task task, TaskServer server) {
                server.queriesAs("mallory")
                        .getByReference(ApiResourceReference.newBuilder()
                                .setOrg(task.getMetadata().getOrg())
                                .setSlug(task.getMetadata().getSlug())
                                .build());
            }
        },
        UPDATE {
            @Override
            void on(Task task, TaskServer server) {
                server.commandsAs("mallory").update(task);
            }
        },
        UPDATE_STATUS {
            @Override
            void on(Task task, TaskServer server) {
                server.commandsAs("mallory").updateStatus(task);
            }
        },
        DELETE {
            @Override
            void on(Task task, TaskServer server) {
                server.commandsAs("mallory").delete(id(task));
            }
        },
        APPLY {
            @Override
            void on(Task task, TaskServer server) {
                Task.Builder applied = task.toBuilder();
                applied.getMetadataBuilder().clearId();
                server.commandsAs("mallory").apply(applied.build());
            }
        },
        SUBSCRIBE {
            @Override
            void on(Task task, TaskServer server) {
                server.queriesAs("mallory").subscribe(id(task)).next();
            }
        };

        abstract void on(Task task, TaskServer server);

        private static ApiResourceId id(Task task) {
            return ApiResourceId.newBuilder()
                    .setValue(task.getMetadata().getId())
                    .build();
        }
    }

    @BeforeEach
    void alice_has_a_task_that_is_stored_in_pages() {
        policy.add(new Relation("user:alice", "admin", new ResourceRef("organization", "acme")));
        restart();
        Task created = server.commandsAs("alice").create(Tasks.draft("acme", "theirs"));
        policy.addToNew(new ResourceRef("task", created.getMetadata().getId()), "acme", List.of());
        TaskStatus.Builder status = TaskStatus.newBuilder();
        for (int i = 0; i < 200; i++) {
            status.addNotesBuilder().setId("n" + i).setText("note " + i);
        }
        theirs = server.commandsAs("alice")
                .updateStatus(created.toBuilder().setStatus(status).build());
        assertThat(database.getCollection("task.segments").countDocuments()).isPositive();
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_stranger_reads_as_much_of_a_resource_that_exists_as_of_one_that_does_not(Attempt attempt) {
        // given
        Task.Builder absent = theirs.toBuilder();
        absent.getMetadataBuilder().setId("tsk_absent").setSlug("absent");

        // when
        List<String> ofAbsent = readsOf(attempt, absent.build());
        List<String> warm = readsOf(attempt, theirs);
        restart();
        List<String> cold = readsOf(attempt, theirs);

        // then
        assertThat(warm).containsExactlyInAnyOrderElementsOf(ofAbsent);
        assertThat(cold).containsExactlyInAnyOrderElementsOf(ofAbsent);
        assertThat(cold).doesNotContain("find task.segments").contains("find relations");
    }

    @Test
    void who_may_see_a_resource_reads_its_counters_and_who_updates_it_nothing_while_a_copy_is_kept() {
        // given
        Task.Builder update = Task.newBuilder();
        update.getMetadataBuilder().setId(theirs.getMetadata().getId());
        update.getStatusBuilder().setError("out of paper");

        // when
        List<String> get = ofStore(() -> server.queriesAs("alice").get(Attempt.id(theirs)));
        List<String> updateStatus = ofStore(() -> server.commandsAs("alice").updateStatus(update.build()));
        List<String> getUpdated = ofStore(() -> server.queriesAs("alice").get(Attempt.id(theirs)));
        restart();
        List<String> cold = ofStore(() -> server.queriesAs("alice").get(Attempt.id(theirs)));

        // then
        assertThat(get).containsExactly("find task");
        assertThat(updateStatus).containsExactly("findAndModify task");
        assertThat(getUpdated).containsExactly("find task");
        assertThat(cold).containsExactly("find task", "find task.segments");
    }

    private List<String> ofStore(Runnable call) {
        return commands.during(call).stream()
                .filter(read -> !read.endsWith(" relations"))
                .toList();
    }

    private List<String> readsOf(Attempt attempt, Task task) {
        return commands.during(() -> assertThatThrownBy(() -> attempt.on(task, server))
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        refused -> assertThat(refused.getStatus().getCode()).isEqualTo(Code.PERMISSION_DENIED)));
    }

    /** Serves with nothing in memory. */
    private void restart() {
        if (server != null) {
            server.close();
        }
        server = TaskServer.start(TaskServer.backend(
                MongoResourceRepository.open(database, Tasks.TYPE, Clock.systemUTC(), List.of()),
                policy,
                (id, state, deleted) -> {},
                (id, listener) -> () -> {}));
    }
}
