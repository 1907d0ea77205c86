package ai.stigmer.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.store.internal.mongo.MongoResourceRepository;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskPhase;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import com.mongodb.client.MongoDatabase;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import java.time.Clock;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writes begin with a replica's own copy. Where another replica has written since, that costs time and nothing else. */
class OldCopyTest {
    private final MongoDatabase database = EmbeddedMongo.newDatabase();
    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final TaskServer here = replica();
    private final TaskServer elsewhere = replica();

    private Task task = Task.getDefaultInstance();

    private TaskServer replica() {
        return TaskServer.start(TaskServer.backend(
                MongoResourceRepository.open(database, Tasks.TYPE, Clock.systemUTC(), List.of()),
                policy,
                (id, state, deleted) -> {},
                (id, listener) -> () -> {}));
    }

    @BeforeEach
    void this_replica_has_a_copy() {
        policy.add(new Relation("user:alice", "owner", new ResourceRef("organization", "acme")));
        task = here.commandsAs("alice").create(Tasks.draft("acme", "one"));
        policy.add(new Relation(
                "user:alice",
                "owner",
                new ResourceRef("task", task.getMetadata().getId())));
    }

    @AfterEach
    void stop() {
        here.close();
        elsewhere.close();
    }

    @Test
    void what_others_wrote_is_kept() {
        // given
        report(elsewhere, TaskStatus.newBuilder().addNotes(note("theirs")));

        // when
        Task answered = report(here, TaskStatus.newBuilder().addNotes(note("mine")));

        // then
        assertThat(answered.getStatus().getNotesList()).containsExactly(note("theirs"), note("mine"));
        assertThat(stored()).isEqualTo(answered);
    }

    @Test
    void what_changes_nothing_of_the_copy_may_change_what_is_stored() {
        // given
        report(here, TaskStatus.newBuilder().setError("out of paper"));
        report(elsewhere, TaskStatus.newBuilder().setError("out of ink"));

        // when
        Task answered = report(here, TaskStatus.newBuilder().setError("out of paper"));

        // then
        assertThat(answered.getStatus().getError()).isEqualTo("out of paper");
        assertThat(stored().getStatus().getError()).isEqualTo("out of paper");
    }

    @Test
    void a_run_that_has_ended_in_the_copy_alone_goes_on() {
        // given
        report(here, TaskStatus.newBuilder().setPhase(TaskPhase.TASK_DONE));
        ask(elsewhere, "Something else");

        // when
        Task answered = report(here, TaskStatus.newBuilder().setPhase(TaskPhase.TASK_RUNNING));

        // then
        assertThat(answered.getStatus().getPhase()).isEqualTo(TaskPhase.TASK_RUNNING);
        assertThat(answered.getSpec().getTitle()).isEqualTo("Something else");
        assertThat(stored()).isEqualTo(answered);
    }

    @Test
    void a_run_that_has_ended_elsewhere_is_final_here_too() {
        // given
        report(elsewhere, TaskStatus.newBuilder().setPhase(TaskPhase.TASK_DONE));

        // when, then
        assertRefused(
                Code.FAILED_PRECONDITION,
                () -> report(here, TaskStatus.newBuilder().setPhase(TaskPhase.TASK_RUNNING)));
    }

    @Test
    void a_request_for_the_newest_version_is_served_though_the_copy_is_older() {
        // given
        Task newest = report(elsewhere, TaskStatus.newBuilder().setError("out of ink"));
        Task.Builder update = newest.toBuilder().clearStatus();
        update.getSpecBuilder().setTitle("For exactly this version");

        // when
        Task answered = here.commandsAs("alice").update(update.build());

        // then
        assertThat(answered.getSpec().getTitle()).isEqualTo("For exactly this version");
    }

    @Test
    void a_spec_that_others_wrote_is_what_an_update_builds_on() {
        // given
        ask(elsewhere, "Theirs");

        // when
        Task answered = ask(here, "Mine");

        // then
        assertThat(answered.getSpec().getTitle()).isEqualTo("Mine");
        assertThat(stored()).isEqualTo(answered);
    }

    @Test
    void a_resource_that_was_deleted_elsewhere_is_gone() {
        // given
        policy.makeOperator(Principal.user("alice"));
        elsewhere
                .commandsAs("alice")
                .delete(ApiResourceId.newBuilder()
                        .setValue(task.getMetadata().getId())
                        .build());

        // when, then
        assertRefused(Code.NOT_FOUND, () -> report(here, TaskStatus.newBuilder().setError("out of ink")));
        assertRefused(Code.NOT_FOUND, () -> ask(here, "Mine"));
    }

    private Task report(TaskServer server, TaskStatus.Builder status) {
        Task.Builder request = Task.newBuilder().setStatus(status);
        request.getMetadataBuilder().setId(task.getMetadata().getId());
        return server.commandsAs("alice").updateStatus(request.build());
    }

    private Task ask(TaskServer server, String title) {
        Task.Builder request = Task.newBuilder();
        request.getMetadataBuilder().setId(task.getMetadata().getId());
        request.setSpec(task.getSpec().toBuilder().setTitle(title));
        return server.commandsAs("alice").update(request.build());
    }

    private Task stored() {
        return elsewhere
                .queriesAs("alice")
                .get(ApiResourceId.newBuilder()
                        .setValue(task.getMetadata().getId())
                        .build());
    }

    private static Note note(String id) {
        return Note.newBuilder().setId(id).setText(id).build();
    }

    private static void assertRefused(Code code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        refused -> assertThat(refused.getStatus().getCode()).isEqualTo(code));
    }
}
