package ai.stigmer.runtime.store.internal.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.live.internal.LiveStates;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.operation.UpdateStatusOperation;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.internal.StateBuilder;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.RecordedCommands;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskMethods;
import ai.stigmer.runtime.testing.TaskPhase;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Status updates of a resource that this replica has no room for. */
class OutlinesTest {
    private static final int NOTES = 400;
    private static final String TEXT = "x".repeat(500);
    private static final String[] SMALL_ANSWER = {"stigmer-read-mask", "metadata.id,status.audit,status.error"};

    private final RecordedCommands commands = new RecordedCommands();
    private final MongoClient client = commands.client();
    private final MongoDatabase database =
            client.getDatabase(EmbeddedMongo.newDatabase().getName());
    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final LiveStates live = LiveStates.startWithoutRedis(Duration.ofMinutes(1));
    private final TaskServer server = TaskServer.start(backend(replica()));
    private final MongoResourceRepository<Task> roomy =
            MongoResourceRepository.open(database, Tasks.TYPE, Clock.systemUTC(), List.of());
    private final TaskServer other = TaskServer.start(backend(roomy));

    private String id = "";

    /** A replica whose room is less than the task takes. */
    private MongoResourceRepository<Task> replica() {
        return MongoResourceRepository.open(
                database, Tasks.TYPE, Clock.systemUTC(), List.of(), ResourceCopies.in(400_000));
    }

    private ResourceBackend<Task> backend(MongoResourceRepository<Task> repository) {
        return TaskServer.backend(repository, policy, (id, state, deleted) -> {}, live.source(Tasks.TYPE, repository));
    }

    @BeforeEach
    void alice_has_a_task_with_many_notes() {
        policy.add(new Relation("user:alice", "owner", new ResourceRef("organization", "acme")));
        id = server.commandsAs("alice")
                .create(Tasks.draft("acme", "one"))
                .getMetadata()
                .getId();
        update(server, notes(0, NOTES));
    }

    @AfterEach
    void stop() {
        other.close();
        server.close();
        live.close();
        client.close();
    }

    private static TaskStatus notes(int from, int to) {
        return TaskStatus.newBuilder()
                .addAllNotes(IntStream.range(from, to)
                        .mapToObj(number -> note(number, TEXT))
                        .toList())
                .build();
    }

    private static Note note(int number, String text) {
        return Note.newBuilder().setId("n" + number).setText(text).build();
    }

    private static TaskStatus one(int number, String text) {
        return TaskStatus.newBuilder().addNotes(note(number, text)).build();
    }

    private static TaskStatus error(String text) {
        return TaskStatus.newBuilder().setError(text).build();
    }

    private Task request(TaskStatus status) {
        Task.Builder request = Task.newBuilder().setStatus(status);
        request.getMetadataBuilder().setId(id);
        return request.build();
    }

    private Task update(TaskServer replica, TaskStatus status) {
        return replica.commandsAs("alice", SMALL_ANSWER).updateStatus(request(status));
    }

    private Task stored() {
        return roomy.find(id).orElseThrow().resource();
    }

    private long version() {
        return roomy.revision(id).orElseThrow().version();
    }

    @Test
    void an_update_reads_no_segment_that_it_does_not_change() {
        assertThat(commands.during(() -> update(server, one(NOTES, "appended"))))
                .containsExactly("findAndModify task");
        assertThat(commands.during(() -> update(server, one(NOTES, "changed")))).containsExactly("findAndModify task");
        assertThat(commands.during(() -> update(server, error("out of paper")))).containsExactly("findAndModify task");
        assertThat(commands.during(() -> update(server, one(40, "of long ago"))))
                .containsExactly("find task.segments", "insert task.segments", "findAndModify task");
        assertThat(commands.askedFor()).containsExactly(1);

        List<Note> expected = new ArrayList<>(notes(0, NOTES).getNotesList());
        expected.set(40, note(40, "of long ago"));
        expected.add(note(NOTES, "changed"));
        assertThat(stored().getStatus().getNotesList()).isEqualTo(expected);
        assertThat(stored().getStatus().getError()).isEqualTo("out of paper");
    }

    @Test
    void whoever_asks_for_all_of_it_gets_all_of_it() {
        Task answer = server.commandsAs("alice").updateStatus(request(one(NOTES, "appended")));
        update(server, error("out of paper"));
        Task read = server.queriesAs("alice")
                .get(ApiResourceId.newBuilder().setValue(id).build());

        assertThat(answer.getStatus().getNotesCount()).isEqualTo(NOTES + 1);
        assertThat(answer.getStatus().getNotes(3)).isEqualTo(note(3, TEXT));
        assertThat(read).isEqualTo(stored());
    }

    @Test
    void an_answer_tells_of_the_update() {
        Task answer = update(server, error("out of paper"));

        assertThat(answer.getStatus().getError()).isEqualTo("out of paper");
        assertThat(answer.getStatus().getAudit()).isEqualTo(stored().getStatus().getAudit());
    }

    @Test
    void a_step_of_ones_own_sees_the_resource_whole() {
        MongoResourceRepository<Task> repository = replica();
        List<Task> seen = new ArrayList<>();
        ServerServiceDefinition service = ServerServiceDefinition.builder(
                        "ai.stigmer.runtime.testing.TaskCommandController")
                .addMethod(Routes.unary(TaskMethods.UPDATE_STATUS, new Curious(backend(repository), seen)))
                .build();
        Task before = repository.find(id).orElseThrow().resource();

        try (TaskServer curious = TaskServer.start(service)) {
            update(curious, one(NOTES, "appended"));
        }

        assertThat(repository.outline(id)).isPresent();
        assertThat(seen).containsExactly(before, before, stored(), stored());
    }

    /** Looks at everything that a step can ask for. */
    private static final class Curious extends UpdateStatusOperation<Task, Task, Task> {
        private final List<Task> seen;

        Curious(ResourceBackend<Task> backend, List<Task> seen) {
            super(backend, MessageMapping.same(Tasks.TYPE));
            this.seen = seen;
        }

        @Override
        protected Pipeline<Task> pipeline() {
            return pipelineNamed("curious")
                    .step(validateFieldConstraints())
                    .step(resolveSlug())
                    .step(loadExisting())
                    .step(authorize())
                    .step(buildNewStateWithStatus())
                    .step(looking("LookAtChange", Fact.CHANGE, context -> {
                        Change.UpdateStatus<Task> change = (Change.UpdateStatus<Task>) context.change();
                        seen.add(context.requireExisting().resource());
                        seen.add(change.base().resource());
                        seen.add(change.next());
                    }))
                    .step(persist())
                    .step(looking(
                            "LookAtResult",
                            Fact.RESULT,
                            context -> seen.add(context.result().resource())))
                    .step(transformResponse())
                    .step(sendResponse())
                    .build();
        }

        private static Step<Task> looking(String name, Fact needed, Consumer<RequestContext<Task>> look) {
            return new Step<>() {
                @Override
                public String name() {
                    return name;
                }

                @Override
                public StepContract contract() {
                    return StepContract.requiring(needed);
                }

                @Override
                public Next execute(RequestContext<Task> context) {
                    look.accept(context);
                    return Next.CONTINUE;
                }
            };
        }
    }

    @Test
    void a_list_may_be_cleared_and_begin_anew() {
        server.commandsAs("alice", "stigmer-read-mask", "metadata.id", "stigmer-update-mask", "status.notes")
                .updateStatus(request(TaskStatus.getDefaultInstance()));
        update(server, one(7, "first"));

        assertThat(stored().getStatus().getNotesList()).containsExactly(note(7, "first"));
    }

    @Test
    void a_write_that_changes_nothing_writes_nothing() {
        update(server, one(40, "of long ago"));
        long version = version();

        List<String> sent = commands.during(() -> update(server, one(40, "of long ago")));

        assertThat(sent).containsExactly("find task.segments", "find task");
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void a_number_is_remembered_even_if_nothing_changes_and_overtakes_older_ones() {
        update(server, error("out of paper"));
        long version = version();

        List<String> sent = commands.during(() -> numbered(5, error("out of paper")));
        Task overtaken = numbered(4, error("delayed"));

        assertThat(sent).containsExactly("findAndModify task");
        assertThat(version()).isEqualTo(version);
        assertThat(overtaken.getStatus().getError()).isEqualTo("out of paper");
        assertThat(stored().getStatus().getError()).isEqualTo("out of paper");
    }

    private Task numbered(long number, TaskStatus status) {
        return server.commandsAs("alice", SMALL_ANSWER[0], SMALL_ANSWER[1], "stigmer-sequence", Long.toString(number))
                .updateStatus(request(status));
    }

    @Test
    void a_final_update_may_be_repeated_and_nothing_else() {
        TaskStatus last = TaskStatus.newBuilder(one(40, "at last"))
                .setPhase(TaskPhase.TASK_DONE)
                .build();
        update(server, last);
        long version = version();

        update(server, last);

        assertThat(version()).isEqualTo(version);
        assertThatThrownBy(() -> update(server, one(41, "too late")))
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        refused ->
                                assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.FAILED_PRECONDITION));
    }

    @Test
    void an_old_outline_only_misses() {
        update(other, one(40, "by the other"));
        update(server, one(41, "by this"));
        Task spec = stored().toBuilder()
                .setSpec(stored().getSpec().toBuilder().setTitle("Other"))
                .build();
        assertThat(spec.getStatus().getNotes(40)).isEqualTo(note(40, "by the other"));
        assertThat(spec.getStatus().getNotes(41)).isEqualTo(note(41, "by this"));

        other.commandsAs("alice").update(spec);
        update(server, one(1, "of the new question"));

        assertThat(stored().getSpec().getTitle()).isEqualTo("Other");
        assertThat(stored().getStatus().getNotesList()).containsExactly(note(1, "of the new question"));
    }

    @Test
    void a_spec_that_others_change_meanwhile_is_no_obstacle() {
        TaskStore users = new TaskStore(database);
        users.update(
                users.repository().find(id).orElseThrow(),
                spec -> spec.setTitle("Other"),
                StateBuilder.StatusPolicy.PRESERVE);

        update(server, one(NOTES, "appended"));
        List<String> sent = commands.during(() -> update(server, one(NOTES, "changed")));

        assertThat(sent).containsExactly("findAndModify task");
        assertThat(stored().getSpec().getTitle()).isEqualTo("Other");
        assertThat(stored().getStatus().getNotesList()).hasSize(NOTES + 1).endsWith(note(NOTES, "changed"));
    }

    @Test
    void any_sequence_of_updates_gives_what_it_gives_with_room() {
        Random random = new Random(11);
        List<Note> expected = new ArrayList<>(notes(0, NOTES).getNotesList());

        for (int round = 0; round < 40; round++) {
            TaskStatus.Builder status = TaskStatus.newBuilder();
            for (int change = random.nextInt(4); change >= 0; change--) {
                boolean isNew = random.nextBoolean();
                int number = isNew ? expected.size() : random.nextInt(expected.size());
                Note note = note(number, TEXT + round);
                status.addNotes(note);
                if (isNew) {
                    expected.add(note);
                } else {
                    expected.set(number, note);
                }
            }
            update(random.nextInt(10) == 0 ? other : server, status.build());
        }

        assertThat(stored().getStatus().getNotesList()).isEqualTo(expected);
        assertThat(replica().find(id).orElseThrow().resource()).isEqualTo(stored());
    }

    @Test
    void nothing_that_was_acknowledged_is_lost_among_writers() {
        List<CompletableFuture<Void>> writers = IntStream.range(0, 3)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 5; i++) {
                        updateInTheEnd(writer == 0 ? other : server, one(NOTES + 100 * writer + i, "new"));
                        updateInTheEnd(writer == 0 ? other : server, one(100 * writer + i, "changed"));
                    }
                }))
                .toList();

        CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).join();

        assertThat(stored().getStatus().getNotesList())
                .filteredOn(note -> note.getText().equals("new"))
                .hasSize(15);
        assertThat(stored().getStatus().getNotesList())
                .filteredOn(note -> note.getText().equals("changed"))
                .hasSize(15);
        assertThat(replica().find(id).orElseThrow().resource()).isEqualTo(stored());
    }

    /** As a client does whom others were faster than. */
    private void updateInTheEnd(TaskServer replica, TaskStatus status) {
        try {
            update(replica, status);
        } catch (StatusRuntimeException failure) {
            if (failure.getStatus().getCode() != Status.Code.ABORTED) {
                throw failure;
            }
            updateInTheEnd(replica, status);
        }
    }
}
