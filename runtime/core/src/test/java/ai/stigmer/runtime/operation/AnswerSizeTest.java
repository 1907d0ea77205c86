package ai.stigmer.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.live.internal.LiveStates;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.InMemoryRepository;
import ai.stigmer.runtime.testing.ListTasksRequest;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskCommandControllerGrpc.TaskCommandControllerBlockingStub;
import ai.stigmer.runtime.testing.TaskList;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import com.google.rpc.ErrorInfo;
import io.grpc.Metadata;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.AbstractStub;
import io.grpc.stub.MetadataUtils;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client gets that takes no larger messages than any client of grpc does, of resources that are larger. */
class AnswerSizeTest {
    private static final int CLIENTS_LIMIT = 4 * 1024 * 1024;
    private static final int LARGE = 2_600_000;
    private static final Metadata.Key<String> MASKED =
            Metadata.Key.of("stigmer-answer-masked", Metadata.ASCII_STRING_MARSHALLER);

    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final InMemoryRepository<Task> repository = new InMemoryRepository<>(Tasks.TYPE);
    private final LiveStates live = LiveStates.startWithoutRedis(Duration.ofMillis(20));
    private final TaskServer server = TaskServer.start(
            TaskServer.backend(repository, policy, (id, state, deleted) -> {}, live.source(Tasks.TYPE, repository)));

    @BeforeEach
    void alice_may_do_everything() {
        policy.makeOperator(Principal.user("alice"));
    }

    @AfterEach
    void stop() {
        live.close();
        server.close();
    }

    @Test
    void a_status_update_that_is_stored_is_answered_with_what_fits() {
        Task task = create("One");
        server.commandsAs("alice").updateStatus(note(task, "n1"));

        Answer<Task> answer = command(commands -> commands.updateStatus(note(task, "n2")));

        assertThat(answer.masked()).contains("status.notes");
        assertThat(answer.message()).isEqualTo(withoutNotes(stored(task)));
        assertThat(stored(task).getStatus().getNotesList())
                .extracting(Note::getId)
                .containsExactly("n1", "n2");
    }

    @Test
    void a_repeated_status_update_is_answered_as_the_first_was() {
        Task task = create("One");
        server.commandsAs("alice").updateStatus(note(task, "n1"));
        Answer<Task> first = command(commands -> commands.updateStatus(note(task, "n2")));

        assertThat(command(commands -> commands.updateStatus(note(task, "n2")))).isEqualTo(first);
    }

    @Test
    void a_deletion_is_answered_with_what_fits() {
        Task task = withTwoLargeNotes("One");

        Answer<Task> answer = command(commands -> commands.delete(idOf(task)));

        assertThat(answer.masked()).contains("status.notes");
        assertThat(answer.message().getMetadata()).isEqualTo(task.getMetadata());
    }

    @Test
    void a_create_an_apply_and_an_update_are_answered_with_what_fits() {
        Answer<Task> created = command(commands -> commands.create(asLargeAsARequestMayBe("One", "a")));
        String id = created.message().getMetadata().getId();
        Answer<Task> applied = command(commands -> commands.apply(asLargeAsARequestMayBe("One", "b")));
        Task.Builder update = asLargeAsARequestMayBe("One", "c").toBuilder();
        update.getMetadataBuilder().clearOrg().setId(id);
        update.getSpecBuilder().setTitle(update.getSpec().getTitle().substring(100));
        Answer<Task> updated = command(commands -> commands.update(update.build()));

        for (Answer<Task> answer : List.of(created, applied, updated)) {
            assertThat(answer.masked()).contains("spec.title");
            assertThat(answer.message().getMetadata().getId()).isEqualTo(id);
            assertThat(answer.message().getSpec().getProject()).isEqualTo("p1");
        }
        assertThat(repository.find(id).orElseThrow().resource().getSpec()).isEqualTo(update.getSpec());
    }

    @Test
    void an_answer_that_fits_is_whole_and_has_no_such_header() {
        Task task = create("One");

        Answer<Task> answer = command(commands -> commands.updateStatus(note(task, "n1")));

        assertThat(answer.masked()).isEmpty();
        assertThat(answer.message()).isEqualTo(stored(task));
    }

    @Test
    void a_get_of_more_than_the_limit_names_size_and_limit_and_what_to_do() {
        Task task = withTwoLargeNotes("One");

        assertTooLarge(
                stored(task).getSerializedSize(),
                () -> server.queriesAs("alice").get(idOf(task)));
        assertThat(server.queriesAs("alice", "stigmer-read-mask", "metadata.id,status.notes.id")
                        .get(idOf(task))
                        .getStatus()
                        .getNotesList())
                .containsExactly(
                        Note.newBuilder().setId("n1").build(),
                        Note.newBuilder().setId("n2").build());
    }

    @Test
    void the_limit_is_what_a_client_takes_to_the_byte() {
        Task exact = ofSize("exact", CLIENTS_LIMIT);
        Task over = ofSize("over", CLIENTS_LIMIT + 1);

        assertThat(server.queriesAs("alice").get(idOf(exact))).isEqualTo(exact);
        assertTooLarge(CLIENTS_LIMIT + 1, () -> server.queriesAs("alice").get(idOf(over)));
    }

    @Test
    void a_list_is_cut_into_pages_that_a_client_takes() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            expected.add(idOf(ofSize(String.format(Locale.ROOT, "t%02d", i), 300_000))
                    .getValue());
        }

        List<TaskList> pages = pages(ListTasksRequest.newBuilder().setPageSize(1000), new ArrayList<>());

        assertThat(pages).hasSize(3);
        assertThat(pages).allMatch(page -> page.getSerializedSize() <= CLIENTS_LIMIT);
        assertThat(ids(pages)).containsExactlyElementsOf(expected);
    }

    @Test
    void a_list_of_which_little_is_asked_for_has_more_in_a_page() {
        for (int i = 0; i < 30; i++) {
            ofSize("t" + i, 300_000);
        }

        TaskList page = server.queriesAs("alice", "stigmer-read-mask", "metadata.id")
                .list(ListTasksRequest.getDefaultInstance());

        assertThat(page.getItemsList()).hasSize(30);
        assertThat(page.getNextPageToken()).isEmpty();
    }

    @Test
    void a_resource_that_no_page_has_room_for_comes_alone_and_the_list_goes_on() {
        ofSize("a", 1000);
        ofSize("b", CLIENTS_LIMIT + 1);
        ofSize("c", 1000);
        List<Optional<String>> masked = new ArrayList<>();

        List<TaskList> pages = pages(ListTasksRequest.newBuilder(), masked);

        assertThat(ids(pages)).containsExactly("tsk_a", "tsk_b", "tsk_c");
        assertThat(masked).containsExactly(Optional.empty(), Optional.of("spec.title"), Optional.empty());
    }

    @Test
    void a_last_resource_that_no_page_has_room_for_ends_the_list() {
        ofSize("z", CLIENTS_LIMIT + 1);

        assertThat(ids(pages(ListTasksRequest.newBuilder(), new ArrayList<>()))).containsExactly("tsk_z");
    }

    @Test
    void a_frame_of_more_than_the_limit_ends_the_stream_and_says_what_to_do() {
        Task task = create("One");
        server.commandsAs("alice").updateStatus(note(task, "n1"));
        Iterator<Task> whole = server.queriesAs("alice").subscribe(idOf(task));
        Iterator<Task> part = server.queriesAs("alice", "stigmer-read-mask", "status.notes.id")
                .subscribe(idOf(task));
        assertThat(whole.next().getStatus().getNotesCount()).isEqualTo(1);
        assertThat(part.next().getStatus().getNotesCount()).isEqualTo(1);

        server.commandsAs("alice").updateStatus(note(task, "n2"));

        assertTooLarge(stored(task).getSerializedSize(), whole::next);
        assertThat(part.next().getStatus().getNotesCount()).isEqualTo(2);
    }

    private static void assertTooLarge(int size, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(StatusRuntimeException.class, refused -> {
            assertThat(refused.getStatus().getCode()).isEqualTo(Code.RESOURCE_EXHAUSTED);
            assertThat(refused.getStatus().getDescription())
                    .contains(Integer.toString(size), Integer.toString(CLIENTS_LIMIT), "stigmer-read-mask");
            // What a client finds out for itself has no details.
            assertThat(StatusProto.fromThrowable(refused).getDetailsList()).anyMatch(any -> any.is(ErrorInfo.class));
        });
    }

    private Task create(String name) {
        return server.commandsAs("alice").create(Tasks.draft("acme", name));
    }

    private Task withTwoLargeNotes(String name) {
        Task task = create(name);
        server.commandsAs("alice").updateStatus(note(task, "n1"));
        command(commands -> commands.updateStatus(note(task, "n2")));
        return stored(task);
    }

    private static Task note(Task task, String id) {
        Task.Builder update = Task.newBuilder();
        update.getMetadataBuilder().setId(task.getMetadata().getId());
        update.setStatus(
                TaskStatus.newBuilder().addNotes(Note.newBuilder().setId(id).setText("x".repeat(LARGE))));
        return update.build();
    }

    private static Task withoutNotes(Task task) {
        Task.Builder without = task.toBuilder();
        without.getStatusBuilder().clearNotes();
        return without.build();
    }

    /** So large that with an id and an audit it is no longer an answer. */
    private static Task asLargeAsARequestMayBe(String name, String letter) {
        return filled(Tasks.draft("acme", name), letter, CLIENTS_LIMIT);
    }

    private Task ofSize(String id, int bytes) {
        Task.Builder task = Tasks.draft("acme", id).toBuilder();
        task.getMetadataBuilder().setId("tsk_" + id).setSlug(id);
        Task filled = filled(task.build(), "x", bytes);
        repository.write(new Change.Create<>(filled, Tasks.ALICE.principal()));
        policy.add(new Relation("user:alice", "owner", new ResourceRef("task", "tsk_" + id)));
        return filled;
    }

    private static Task filled(Task task, String letter, int bytes) {
        Task.Builder filled = task.toBuilder();
        filled.getSpecBuilder().setTitle(letter.repeat(bytes - 100));
        int missing = bytes - filled.build().getSerializedSize();
        filled.getSpecBuilder().setTitle(letter.repeat(bytes - 100 + missing));
        assertThat(filled.build().getSerializedSize()).isEqualTo(bytes);
        return filled.build();
    }

    private Answer<Task> command(Function<TaskCommandControllerBlockingStub, Task> call) {
        return answered(server.commandsAs("alice"), call);
    }

    private static <S extends AbstractStub<S>, M> Answer<M> answered(S stub, Function<S, M> call) {
        AtomicReference<Metadata> headers = new AtomicReference<>(new Metadata());
        M message = call.apply(
                stub.withInterceptors(MetadataUtils.newCaptureMetadataInterceptor(headers, new AtomicReference<>())));
        return new Answer<>(message, Optional.ofNullable(headers.get().get(MASKED)));
    }

    private List<TaskList> pages(ListTasksRequest.Builder request, List<Optional<String>> masked) {
        List<TaskList> pages = new ArrayList<>();
        String token = "";
        do {
            ListTasksRequest asked = request.setPageToken(token).build();
            Answer<TaskList> answer = answered(server.queriesAs("alice"), queries -> queries.list(asked));
            masked.add(answer.masked());
            pages.add(answer.message());
            token = answer.message().getNextPageToken();
        } while (!token.isEmpty());
        return pages;
    }

    private static List<String> ids(List<TaskList> pages) {
        return pages.stream()
                .flatMap(page -> page.getItemsList().stream())
                .map(task -> task.getMetadata().getId())
                .toList();
    }

    private Task stored(Task task) {
        return repository.find(task.getMetadata().getId()).orElseThrow().resource();
    }

    private static ApiResourceId idOf(Task task) {
        return ApiResourceId.newBuilder().setValue(task.getMetadata().getId()).build();
    }

    private record Answer<M>(M message, Optional<String> masked) {}
}
