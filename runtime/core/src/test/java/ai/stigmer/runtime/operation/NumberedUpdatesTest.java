package ai.stigmer.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import ai.stigmer.runtime.store.internal.mongo.TaskStore;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskPhase;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import io.grpc.Metadata;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How runners number their status updates, over a socket and with the real store. */
class NumberedUpdatesTest {
    private static final long FREE_CHOICE = 1L << 62;
    private static final Metadata.Key<String> OVERTAKEN_BY =
            Metadata.Key.of("stigmer-overtaken-by", Metadata.ASCII_STRING_MARSHALLER);

    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final TaskStore store = new TaskStore();
    private final ResourceRepository<Task> repository = store.repository();
    private final List<Stored<Task>> published = new CopyOnWriteArrayList<>();
    private final TaskServer server = TaskServer.start(
            TaskServer.backend(repository, policy, (id, state, deleted) -> published.add(state), (id, listener) -> {
                throw new AssertionError("nobody subscribes here");
            }));
    private Task task = Task.getDefaultInstance();

    @BeforeEach
    void a_task_is_there() {
        policy.makeOperator(Principal.user("alice"));
        task = server.commandsAs("alice").create(Tasks.draft("acme", "One"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_new_runner_that_begins_at_1_learns_where_it_stands_and_goes_on_from_there() {
        report(1000, "of the first runner");
        published.clear();

        Answer first = report(1, "of the second runner");
        assertThat(first.task().getStatus().getError()).isEqualTo("of the first runner");
        assertThat(first.overtakenBy()).contains("1000");
        assertThat(published).isEmpty();

        Answer next = report(1001, "of the second runner");
        assertThat(next.task().getStatus().getError()).isEqualTo("of the second runner");
        assertThat(next.overtakenBy()).isEmpty();
    }

    @Test
    void a_repeated_update_is_answered_with_its_own_number() {
        report(7, "seven");

        assertThat(report(7, "seven").overtakenBy()).contains("7");
    }

    @Test
    void after_an_update_a_runner_begins_at_1_and_is_stored() {
        report(1000, "of the first question");
        server.commandsAs("alice").update(asked("another question"));

        Answer answer = report(1, "of the second question");

        assertThat(answer.overtakenBy()).isEmpty();
        assertThat(stored().getStatus().getError()).isEqualTo("of the second question");
    }

    @Test
    void after_an_apply_a_runner_begins_at_1_and_is_stored() {
        report(1000, "of the first question");
        Task.Builder again = Tasks.draft("acme", "One").toBuilder();
        again.getSpecBuilder().setTitle("another question");
        server.commandsAs("alice").apply(again.build());

        Answer answer = report(1, "of the second question");

        assertThat(answer.overtakenBy()).isEmpty();
        assertThat(stored().getStatus().getError()).isEqualTo("of the second question");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 6})
    void a_runner_whose_question_was_replaced_is_aborted_whatever_its_number(long number) {
        String version = task.getMetadata().getVersion().getId();
        server.commandsAs("alice").update(asked("another question"));
        report(5, TaskStatus.newBuilder().setPhase(TaskPhase.TASK_DONE), "");

        assertThatThrownBy(() -> report(number, TaskStatus.newBuilder().setError("late"), version))
                .isInstanceOfSatisfying(StatusRuntimeException.class, refused -> {
                    assertThat(refused.getStatus().getCode()).isEqualTo(Code.ABORTED);
                    assertThat(refused.getStatus().getDescription()).contains("metadata.version.id");
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, FREE_CHOICE + 1})
    void a_number_behind_which_none_would_be_left_is_an_invalid_argument(long number) {
        report(1, "one");

        assertThatThrownBy(() -> report(number, "deaf"))
                .isInstanceOfSatisfying(StatusRuntimeException.class, refused -> {
                    assertThat(refused.getStatus().getCode()).isEqualTo(Code.INVALID_ARGUMENT);
                    assertThat(refused.getStatus().getDescription())
                            .contains("stigmer-sequence", Long.toString(FREE_CHOICE), "which is 1");
                });
        assertThat(report(2, "two").task().getStatus().getError()).isEqualTo("two");
    }

    @Test
    void behind_the_greatest_number_that_may_be_chosen_the_very_next_one_follows() {
        report(FREE_CHOICE, "greatest");
        assertThat(report(1, "one").overtakenBy()).contains(Long.toString(FREE_CHOICE));

        assertThat(report(FREE_CHOICE + 1, "next").overtakenBy()).isEmpty();
        assertThat(report(FREE_CHOICE + 2, "the one after").overtakenBy()).isEmpty();

        assertThat(report(FREE_CHOICE + 1, "late").overtakenBy()).contains(Long.toString(FREE_CHOICE + 2));
        assertThat(stored().getStatus().getError()).isEqualTo("the one after");
    }

    @Test
    void numbers_and_statuses_that_race_with_updates_stay_together() throws Exception {
        AtomicReference<String> broken = new AtomicReference<>("");
        List<Callable<Integer>> work = new ArrayList<>();
        for (int runner = 0; runner < 3; runner++) {
            work.add(() -> {
                int stored = 0;
                for (int number = 1; number <= 60; number++) {
                    stored += reported(number) ? 1 : 0;
                    noteWhatIsBroken(broken);
                }
                return stored;
            });
        }
        work.add(() -> {
            for (int i = 0; i < 20; i++) {
                updated(asked("question " + i));
                noteWhatIsBroken(broken);
            }
            return 0;
        });

        int stored = 0;
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Integer> done : threads.invokeAll(work)) {
                stored += done.get(2, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(broken.get()).isEmpty();
        assertThat(problemOf(store.document(id()))).isEmpty();
        assertThat(stored).isPositive();
    }

    /**
     * The document is written whole, so what it says of the last number and the status that came with it must agree. The
     * embedded server exchanges one field after the other under those who read: only what is read twice counts.
     */
    private void noteWhatIsBroken(AtomicReference<String> broken) {
        Document document = store.document(id());
        String problem = problemOf(document);
        if (!problem.isEmpty() && store.document(id()).equals(document)) {
            broken.compareAndSet("", problem);
        }
    }

    private static String problemOf(Document document) {
        Long number = document.getLong("sequence");
        String error = document.getEmbedded(List.of("resource", "status"), Document.class)
                .getString("error");
        String expected = number == null ? null : "number " + number;
        return Objects.equals(expected, error)
                ? ""
                : "the last number is " + number + ", but the status is of " + error;
    }

    private boolean reported(int number) {
        try {
            return report(number, "number " + number).overtakenBy().isEmpty();
        } catch (StatusRuntimeException tooManyRaces) {
            assertThat(tooManyRaces.getStatus().getCode()).isEqualTo(Code.ABORTED);
            return false;
        }
    }

    private void updated(Task question) {
        try {
            server.commandsAs("alice").update(question);
        } catch (StatusRuntimeException tooManyRaces) {
            assertThat(tooManyRaces.getStatus().getCode()).isEqualTo(Code.ABORTED);
        }
    }

    private Answer report(long number, String error) {
        return report(number, TaskStatus.newBuilder().setError(error), "");
    }

    private Answer report(long number, TaskStatus.Builder status, String version) {
        Task.Builder update = Task.newBuilder().setStatus(status);
        update.getMetadataBuilder().setId(id());
        if (!version.isEmpty()) {
            update.getMetadataBuilder().getVersionBuilder().setId(version);
        }
        AtomicReference<Metadata> headers = new AtomicReference<>(new Metadata());
        Task answered = server.commandsAs("alice", "stigmer-sequence", Long.toString(number))
                .withInterceptors(MetadataUtils.newCaptureMetadataInterceptor(headers, new AtomicReference<>()))
                .updateStatus(update.build());
        return new Answer(answered, Optional.ofNullable(headers.get().get(OVERTAKEN_BY)));
    }

    private Task asked(String title) {
        Task.Builder asked =
                Task.newBuilder().setSpec(task.getSpec().toBuilder().setTitle(title));
        asked.getMetadataBuilder().setId(id()).setName("One");
        return asked.build();
    }

    private Task stored() {
        return repository.find(id()).orElseThrow().resource();
    }

    private String id() {
        return task.getMetadata().getId();
    }

    private record Answer(Task task, Optional<String> overtakenBy) {}
}
