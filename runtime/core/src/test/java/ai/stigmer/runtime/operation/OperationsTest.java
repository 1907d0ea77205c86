package ai.stigmer.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.commons.apiresource.ApiResourceReference;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.audit.Decision;
import ai.stigmer.runtime.authorization.internal.AuditedAuthorizer;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.testing.Account;
import ai.stigmer.runtime.testing.Certificate;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.InMemoryRepository;
import ai.stigmer.runtime.testing.ListTasksRequest;
import ai.stigmer.runtime.testing.Login;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskList;
import ai.stigmer.runtime.testing.TaskPhase;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationsTest {
    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final InMemoryRepository<Task> repository = new InMemoryRepository<>(Tasks.TYPE);
    private final List<Stored<Task>> published = new CopyOnWriteArrayList<>();
    private final TaskServer server = TaskServer.start(
            TaskServer.backend(repository, policy, (id, state, deleted) -> published.add(state), (id, listener) -> {
                throw new AssertionError("nobody subscribes here");
            }));

    @BeforeEach
    void alice_owns_the_organization() {
        policy.add(new Relation("user:alice", "owner", new ResourceRef("organization", "acme")));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Task create(String name) {
        return server.commandsAs("alice").create(Tasks.draft("acme", name));
    }

    private static Task named(Task task) {
        Task.Builder named = Task.newBuilder();
        named.getMetadataBuilder().setId(task.getMetadata().getId());
        return named.build();
    }

    private static ApiResourceId idOf(Task task) {
        return ApiResourceId.newBuilder().setValue(task.getMetadata().getId()).build();
    }

    private static Task statusUpdate(Task task, TaskStatus.Builder status) {
        return named(task).toBuilder().setStatus(status).build();
    }

    private static void assertRefused(Code code, String reason, String text, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(StatusRuntimeException.class, refused -> {
            assertThat(refused.getStatus().getCode()).isEqualTo(code);
            assertThat(refused.getStatus().getDescription()).contains(text);
            ErrorInfo info = detail(refused, ErrorInfo.getDefaultInstance());
            assertThat(info.getReason()).isEqualTo(reason);
            assertThat(info.getDomain()).isEqualTo("stigmer.ai");
        });
    }

    @SuppressWarnings("unchecked")
    private static <M extends Message> M detail(StatusRuntimeException refused, M type) {
        Status status = StatusProto.fromThrowable(refused);
        return status.getDetailsList().stream()
                .filter(any -> any.is(type.getClass()))
                .map(any -> {
                    try {
                        return (M) any.unpack(type.getClass());
                    } catch (InvalidProtocolBufferException broken) {
                        throw new AssertionError(broken);
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class SensitiveFields {
        private Task task = Task.getDefaultInstance();

        @BeforeEach
        void a_task_with_a_token() {
            Task.Builder draft = Tasks.draft("acme", "One").toBuilder();
            draft.getSpecBuilder().setToken("secret");
            task = server.commandsAs("alice").create(draft.build());
        }

        private Stored<Task> stored() {
            return repository.find(task.getMetadata().getId()).orElseThrow();
        }

        @Test
        void what_was_read_and_is_updated_keeps_what_nobody_can_have_read() {
            Task.Builder labelled = server.queriesAs("alice").get(idOf(task)).toBuilder();
            labelled.getMetadataBuilder().putLabels("team", "red");

            server.commandsAs("alice").update(labelled.build());

            assertThat(stored().resource().getMetadata().getLabelsMap()).containsEntry("team", "red");
            assertThat(stored().resource().getSpec().getToken()).isEqualTo("secret");
        }

        @Test
        void what_was_read_and_is_applied_unchanged_changes_nothing_and_raises_no_generation() {
            Task.Builder read = server.queriesAs("alice").get(idOf(task)).toBuilder();
            Stored<Task> before = stored();

            server.commandsAs("alice").apply(read.build());

            assertThat(stored()).isEqualTo(before);
        }

        @Test
        void a_path_in_the_update_mask_clears_it() {
            Task read = server.queriesAs("alice").get(idOf(task));

            server.commandsAs("alice", "stigmer-update-mask", "spec.token").update(read);

            assertThat(stored().resource().getSpec().getToken()).isEmpty();
        }

        private Task.Builder withLogin(Task.Builder task, String user, String password) {
            task.getSpecBuilder().setLogin(Login.newBuilder().setUser(user).setPassword(password));
            return task;
        }

        private String storedPassword() {
            return stored().resource().getSpec().getLogin().getPassword();
        }

        @Test
        void what_must_be_set_but_nobody_can_have_read_fails_no_update() {
            server.commandsAs("alice")
                    .update(withLogin(task.toBuilder(), "u", "pass").build());
            Task read = server.queriesAs("alice").get(idOf(task));
            assertThat(read.getSpec().getLogin())
                    .isEqualTo(Login.newBuilder().setUser("u").build());

            server.commandsAs("alice")
                    .update(withLogin(read.toBuilder(), "v", "").build());
            assertThat(storedPassword()).isEqualTo("pass");
            server.commandsAs("alice")
                    .apply(withLogin(read.toBuilder().clearMetadata(), "w", "")
                            .setMetadata(read.getMetadata().toBuilder().clearVersion())
                            .build());

            assertThat(stored().resource().getSpec().getLogin().getUser()).isEqualTo("w");
            assertThat(storedPassword()).isEqualTo("pass");
        }

        @Test
        void what_would_be_stored_is_judged_with_what_nobody_can_have_read() {
            server.commandsAs("alice")
                    .update(withLogin(task.toBuilder(), "u", "pass").build());
            Stored<Task> before = stored();
            Task read = server.queriesAs("alice").get(idOf(task));
            Task.Builder fresh = withLogin(Tasks.draft("acme", "Two").toBuilder(), "u", "");

            assertRefused(
                    Code.INVALID_ARGUMENT,
                    "INVALID_FIELD",
                    "spec.login.password",
                    () -> server.commandsAs("alice", "stigmer-update-mask", "spec.login.password")
                            .update(read));
            assertRefused(
                    Code.INVALID_ARGUMENT,
                    "INVALID_FIELD",
                    "spec.login.password",
                    () -> server.commandsAs("alice")
                            .update(withLogin(read.toBuilder(), "u", "no").build()));
            assertRefused(
                    Code.INVALID_ARGUMENT,
                    "INVALID_FIELD",
                    "spec.login.password",
                    () -> server.commandsAs("alice").apply(fresh.build()));
            assertRefused(
                    Code.INVALID_ARGUMENT,
                    "INVALID_FIELD",
                    "spec.login.password",
                    () -> server.commandsAs("alice").create(fresh.build()));
            assertThat(stored()).isEqualTo(before);
        }

        @Test
        void the_content_of_an_any_whose_type_nobody_named_stays_in_the_store() {
            Any attachment = Any.pack(Certificate.newBuilder().setKey("k").build());
            Task.Builder attached = task.toBuilder();
            attached.getSpecBuilder().setAttachment(attachment);
            Task answered = server.commandsAs("alice").update(attached.build());
            Task.Builder read = server.queriesAs("alice").get(idOf(task)).toBuilder();
            read.getMetadataBuilder().putLabels("team", "red");

            server.commandsAs("alice").update(read.build());

            Any unseen = attachment.toBuilder().clearValue().build();
            assertThat(List.of(
                            answered.getSpec().getAttachment(), read.getSpec().getAttachment()))
                    .containsOnly(unseen);
            assertThat(stored().resource().getMetadata().getLabelsMap()).containsKey("team");
            assertThat(stored().resource().getSpec().getAttachment()).isEqualTo(attachment);
        }

        @Test
        void a_status_update_keeps_them_in_what_it_replaces_unless_the_mask_names_it() {
            Account account = Account.newBuilder()
                    .setId("a")
                    .setHost("old")
                    .setSecret("s")
                    .build();
            Account elsewhere = Account.newBuilder().setId("a").setHost("new").build();
            server.commandsAs("alice")
                    .updateStatus(statusUpdate(
                            task, TaskStatus.newBuilder().setAccount(account).addAccounts(account)));
            TaskStatus.Builder moved =
                    TaskStatus.newBuilder().setAccount(elsewhere).addAccounts(elsewhere);

            server.commandsAs("alice")
                    .updateStatus(statusUpdate(task, TaskStatus.newBuilder().setError("e")));
            server.commandsAs("alice").updateStatus(statusUpdate(task, moved));

            Account kept = elsewhere.toBuilder().setSecret("s").build();
            assertThat(stored().resource().getStatus().getAccount()).isEqualTo(kept);
            assertThat(stored().resource().getStatus().getAccountsList()).containsExactly(kept);

            server.commandsAs("alice", "stigmer-update-mask", "status.account").updateStatus(statusUpdate(task, moved));
            assertThat(stored().resource().getStatus().getAccount()).isEqualTo(elsewhere);
        }

        @Test
        void an_unknown_path_in_the_update_mask_of_an_update_writes_nothing() {
            Stored<Task> before = stored();

            assertRefused(
                    Code.INVALID_ARGUMENT,
                    "INVALID_FIELD",
                    "spec.tokens",
                    () -> server.commandsAs("alice", "stigmer-update-mask", "spec.tokens")
                            .update(task));
            assertThat(stored()).isEqualTo(before);
        }
    }

    @Nested
    class Create {
        @Test
        void the_creator_owns_what_was_created() {
            Task task = create("My First Task");

            assertThat(task.getMetadata().getSlug()).isEqualTo("my-first-task");
            assertThat(server.queriesAs("alice").get(idOf(task))).isEqualTo(task);
        }

        @Test
        void a_taken_slug_is_already_exists() {
            create("One");

            assertRefused(Code.ALREADY_EXISTS, "ALREADY_EXISTS", "slug", () -> create("one"));
        }

        @Test
        void the_same_slug_in_another_organization_is_free() {
            policy.makeOperator(Principal.user("root"));
            create("One");

            assertThat(server.commandsAs("root")
                            .create(Tasks.draft("other", "One"))
                            .getMetadata()
                            .getSlug())
                    .isEqualTo("one");
        }

        @Test
        void a_name_that_leaves_no_slug_is_an_invalid_argument() {
            assertRefused(Code.INVALID_ARGUMENT, "INVALID_FIELD", "metadata.name", () -> create("漢字"));
        }

        @Test
        void every_violation_is_reported_in_one_answer() {
            Task.Builder bad = Tasks.draft("acme", "One").toBuilder();
            bad.getSpecBuilder().setTitle("").setBudget(-1);

            assertThatThrownBy(() -> server.commandsAs("alice").create(bad.build()))
                    .isInstanceOfSatisfying(StatusRuntimeException.class, refused -> {
                        assertThat(refused.getStatus().getCode()).isEqualTo(Code.INVALID_ARGUMENT);
                        assertThat(detail(refused, BadRequest.getDefaultInstance())
                                        .getFieldViolationsList())
                                .extracting(BadRequest.FieldViolation::getField)
                                .containsExactlyInAnyOrder("spec.title", "spec.budget");
                    });
        }

        @Test
        void a_stranger_is_refused_with_the_rpcs_own_text_and_nothing_is_written() {
            assertRefused(
                    Code.PERMISSION_DENIED,
                    "PERMISSION_DENIED",
                    "unauthorized to create task",
                    () -> server.commandsAs("mallory").create(Tasks.draft("acme", "One")));
            assertThat(repository.find("acme", "one")).isEmpty();
        }

        @Test
        void sensitive_fields_are_stored_and_not_answered() {
            Task.Builder draft = Tasks.draft("acme", "One").toBuilder();
            draft.getSpecBuilder().setToken("secret");

            Task answered = server.commandsAs("alice").create(draft.build());

            assertThat(answered.getSpec().getToken()).isEmpty();
            assertThat(repository
                            .find(answered.getMetadata().getId())
                            .orElseThrow()
                            .resource()
                            .getSpec()
                            .getToken())
                    .isEqualTo("secret");
        }
    }

    @Nested
    class Update {
        @Test
        void the_spec_changes_and_the_status_is_cleared() {
            Task task = create("One");
            server.commandsAs("alice")
                    .updateStatus(statusUpdate(task, TaskStatus.newBuilder().setError("e")));
            Task.Builder request = task.toBuilder();
            request.getSpecBuilder().setTitle("Two");

            Task updated = server.commandsAs("alice").update(request.build());

            assertThat(updated.getSpec().getTitle()).isEqualTo("Two");
            assertThat(updated.getStatus().getError()).isEmpty();
            assertThat(updated.getMetadata().getVersion().getId()).isEqualTo("2");
        }

        @Test
        void a_resource_may_be_named_by_slug() {
            create("One");
            Task.Builder request = Task.newBuilder();
            request.getMetadataBuilder().setOrg("acme").setSlug("one").setName("One");
            request.getSpecBuilder().setTitle("Two");

            assertThat(server.commandsAs("alice")
                            .update(request.build())
                            .getSpec()
                            .getTitle())
                    .isEqualTo("Two");
        }

        @Test
        void who_may_not_edit_does_not_learn_whether_the_resource_exists() {
            Task task = create("One");
            Task absent = task.toBuilder()
                    .setMetadata(task.getMetadata().toBuilder().setId("tsk_none"))
                    .build();
            Task bySlug = task.toBuilder()
                    .setMetadata(task.getMetadata().toBuilder().clearId().setSlug("none"))
                    .build();

            for (Task request : List.of(task, absent, bySlug)) {
                assertRefused(
                        Code.PERMISSION_DENIED,
                        "PERMISSION_DENIED",
                        "unauthorized to update task",
                        () -> server.commandsAs("mallory").update(request));
            }
        }

        @Test
        void who_may_edit_everything_learns_that_a_resource_is_absent() {
            policy.makeOperator(Principal.user("root"));
            Task.Builder request = Tasks.draft("acme", "One").toBuilder();
            request.getMetadataBuilder().setId("tsk_none");

            assertRefused(
                    Code.NOT_FOUND,
                    "NOT_FOUND",
                    "tsk_none",
                    () -> server.commandsAs("root").update(request.build()));
        }

        @Test
        void an_empty_id_is_an_invalid_argument_that_names_the_path() {
            assertRefused(
                    Code.INVALID_ARGUMENT,
                    "INVALID_FIELD",
                    "metadata.id: must not be empty",
                    () -> server.commandsAs("alice").update(Tasks.draft("acme", "One")));
        }

        @Test
        void a_request_for_another_version_is_aborted() {
            Task task = create("One");
            Task.Builder request = task.toBuilder();
            request.getMetadataBuilder().getVersionBuilder().setId("9");

            assertRefused(
                    Code.ABORTED,
                    "VERSION_CONFLICT",
                    "version 9",
                    () -> server.commandsAs("alice").update(request.build()));
        }

        @Test
        void an_authorizer_that_cannot_answer_is_an_outage_and_never_an_allow() {
            Task task = create("One");
            policy.setDown(true);

            assertRefused(
                    Code.UNAVAILABLE,
                    "AUTHORIZER_UNAVAILABLE",
                    "authorization check could not be completed",
                    () -> server.commandsAs("alice").update(task));
        }
    }

    @Nested
    class UpdateStatus {
        @Test
        void status_fields_merge_and_metadata_and_spec_stay_byte_for_byte() {
            Task task = create("One");

            server.commandsAs("alice")
                    .updateStatus(statusUpdate(
                            task,
                            TaskStatus.newBuilder()
                                    .setPhase(TaskPhase.TASK_RUNNING)
                                    .addNotes(note("a"))));
            Task merged = server.commandsAs("alice")
                    .updateStatus(statusUpdate(task, TaskStatus.newBuilder().addNotes(note("b"))));

            assertThat(merged.getStatus().getPhase()).isEqualTo(TaskPhase.TASK_RUNNING);
            assertThat(merged.getStatus().getNotesList()).containsExactly(note("a"), note("b"));
            assertThat(merged.getMetadata().toByteString())
                    .isEqualTo(task.getMetadata().toByteString());
            assertThat(merged.getSpec().toByteString()).isEqualTo(task.getSpec().toByteString());
        }

        @Test
        void an_envelope_and_a_spec_that_are_not_written_are_not_judged() {
            Task task = create("One");
            Task.Builder request = statusUpdate(task, TaskStatus.newBuilder().setError("e")).toBuilder();
            request.getSpecBuilder().setBudget(-1);

            assertThat(server.commandsAs("alice")
                            .updateStatus(request.build())
                            .getStatus()
                            .getError())
                    .isEqualTo("e");
        }

        @Test
        void the_status_is_judged() {
            Task task = create("One");

            assertRefused(
                    Code.INVALID_ARGUMENT,
                    "INVALID_FIELD",
                    "status.phase",
                    () -> server.commandsAs("alice")
                            .updateStatus(
                                    statusUpdate(task, TaskStatus.newBuilder().setPhaseValue(77))));
        }

        @Test
        void a_final_phase_is_a_failed_precondition_and_repeating_it_succeeds() {
            Task task = create("One");
            Task done = statusUpdate(task, TaskStatus.newBuilder().setPhase(TaskPhase.TASK_DONE));
            server.commandsAs("alice").updateStatus(done);

            assertRefused(
                    Code.FAILED_PRECONDITION,
                    "TERMINAL_PHASE",
                    "TASK_DONE",
                    () -> server.commandsAs("alice")
                            .updateStatus(
                                    statusUpdate(task, TaskStatus.newBuilder().setPhase(TaskPhase.TASK_RUNNING))));
            assertThat(server.commandsAs("alice").updateStatus(done).getStatus().getPhase())
                    .isEqualTo(TaskPhase.TASK_DONE);
        }

        @Test
        void progress_that_would_add_to_a_final_run_is_a_failed_precondition_and_nothing_is_stored() {
            Task task = create("One");
            Task done = statusUpdate(
                    task, TaskStatus.newBuilder().setPhase(TaskPhase.TASK_DONE).addNotes(note("a")));
            Task finished = server.commandsAs("alice").updateStatus(done);
            published.clear();

            for (TaskStatus.Builder late : List.of(
                    TaskStatus.newBuilder().addNotes(note("b")),
                    TaskStatus.newBuilder().addNotes(note("a").toBuilder().setText("otherwise")),
                    TaskStatus.newBuilder().setPhase(TaskPhase.TASK_DONE).setError("late"))) {
                assertRefused(
                        Code.FAILED_PRECONDITION,
                        "TERMINAL_PHASE",
                        "TASK_DONE",
                        () -> server.commandsAs("alice").updateStatus(statusUpdate(task, late)));
            }

            assertThat(server.commandsAs("alice").updateStatus(done)).isEqualTo(finished);
            assertThat(published).isEmpty();
        }

        @Test
        void a_repeated_request_writes_once_and_tells_once() {
            Task task = create("One");
            Task request = statusUpdate(task, TaskStatus.newBuilder().setError("e"));
            published.clear();

            Task first = server.commandsAs("alice").updateStatus(request);
            Task second = server.commandsAs("alice").updateStatus(request);

            assertThat(second).isEqualTo(first);
            assertThat(published).hasSize(1);
        }

        @Test
        void an_old_sequence_number_is_answered_with_the_current_state() {
            Task task = create("One");
            server.commandsAs("alice", "stigmer-sequence", "2")
                    .updateStatus(statusUpdate(task, TaskStatus.newBuilder().setError("new")));

            Task answered = server.commandsAs("alice", "stigmer-sequence", "1")
                    .updateStatus(statusUpdate(task, TaskStatus.newBuilder().setError("old")));

            assertThat(answered.getStatus().getError()).isEqualTo("new");
        }

        @Test
        void an_old_sequence_number_is_answered_with_the_current_state_even_when_its_phase_is_final() {
            Task task = create("One");
            Task done = server.commandsAs("alice", "stigmer-sequence", "5")
                    .updateStatus(statusUpdate(task, TaskStatus.newBuilder().setPhase(TaskPhase.TASK_DONE)));
            Task running = statusUpdate(task, TaskStatus.newBuilder().setPhase(TaskPhase.TASK_RUNNING));
            published.clear();

            Task older = server.commandsAs("alice", "stigmer-sequence", "4").updateStatus(running);
            Task repeated = server.commandsAs("alice", "stigmer-sequence", "5").updateStatus(running);

            assertThat(older).isEqualTo(done);
            assertThat(repeated).isEqualTo(done);
            assertThat(published).isEmpty();
            assertRefused(
                    Code.FAILED_PRECONDITION,
                    "TERMINAL_PHASE",
                    "TASK_DONE",
                    () -> server.commandsAs("alice", "stigmer-sequence", "6").updateStatus(running));
        }

        @Test
        void a_sequence_number_that_is_sent_twice_is_an_invalid_argument() {
            Task task = create("One");

            assertRefused(
                    Code.INVALID_ARGUMENT,
                    "INVALID_FIELD",
                    "stigmer-sequence",
                    () -> server.commandsAs("alice", "stigmer-sequence", "1", "stigmer-sequence", "2")
                            .updateStatus(
                                    statusUpdate(task, TaskStatus.newBuilder().setError("e"))));
        }

        @Test
        void read_masks_that_come_in_several_headers_are_one() {
            Task task = create("One");

            Task answered = server.queriesAs(
                            "alice", "stigmer-read-mask", "metadata.id", "stigmer-read-mask", "metadata.slug")
                    .get(idOf(task));

            Task.Builder asked = Task.newBuilder();
            asked.getMetadataBuilder().setId(task.getMetadata().getId()).setSlug("one");
            assertThat(answered).isEqualTo(asked.build());
        }

        @Test
        void a_path_in_the_update_mask_of_the_metadata_is_written_even_when_it_is_empty() {
            Task task = create("One");
            server.commandsAs("alice")
                    .updateStatus(statusUpdate(
                            task, TaskStatus.newBuilder().setError("e").addLog("l")));

            TaskStatus status = server.commandsAs("alice", "stigmer-update-mask", "status.error, status.attempts")
                    .updateStatus(statusUpdate(task, TaskStatus.newBuilder().addLog("m")))
                    .getStatus();

            assertThat(status.getError()).isEmpty();
            assertThat(status.getLogList()).containsExactly("m");
        }

        @ParameterizedTest
        @ValueSource(strings = {"status.nothing", "error", "status.notes.id", "", "status.error,"})
        void an_unknown_path_in_the_update_mask_writes_nothing(String paths) {
            Task task = create("One");

            assertRefused(
                    Code.INVALID_ARGUMENT,
                    "INVALID_FIELD",
                    "update_mask",
                    () -> server.commandsAs("alice", "stigmer-update-mask", paths)
                            .updateStatus(
                                    statusUpdate(task, TaskStatus.newBuilder().setError("e"))));
            assertThat(server.queriesAs("alice").get(idOf(task))).isEqualTo(task);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "x", "9223372036854775808"})
        void a_sequence_number_that_is_none_is_an_invalid_argument(String number) {
            Task task = create("One");

            assertRefused(
                    Code.INVALID_ARGUMENT,
                    "INVALID_FIELD",
                    "stigmer-sequence",
                    () -> server.commandsAs("alice", "stigmer-sequence", number)
                            .updateStatus(
                                    statusUpdate(task, TaskStatus.newBuilder().setError("e"))));
        }

        @Test
        void who_may_not_edit_is_refused_with_the_rpcs_own_text() {
            Task task = create("One");

            assertRefused(
                    Code.PERMISSION_DENIED,
                    "PERMISSION_DENIED",
                    "unauthorized to update task status",
                    () -> server.commandsAs("mallory").updateStatus(statusUpdate(task, TaskStatus.newBuilder())));
        }

        @Test
        void a_caller_may_ask_for_less_and_gets_no_more() {
            Task task = create("One");

            Task answered = server.commandsAs("alice", "stigmer-read-mask", "metadata.id,status.error")
                    .updateStatus(statusUpdate(
                            task, TaskStatus.newBuilder().setError("e").addLog("l")));

            Task.Builder expected = named(task).toBuilder();
            expected.getStatusBuilder().setError("e");
            assertThat(answered).isEqualTo(expected.build());
        }

        @Test
        void an_unknown_path_in_the_mask_is_refused_before_anything_is_written() {
            Task task = create("One");

            assertRefused(
                    Code.INVALID_ARGUMENT,
                    "INVALID_FIELD",
                    "stigmer-read-mask",
                    () -> server.commandsAs("alice", "stigmer-read-mask", "status.nothing")
                            .updateStatus(
                                    statusUpdate(task, TaskStatus.newBuilder().setError("e"))));
            assertThat(server.queriesAs("alice").get(idOf(task)).getStatus().getError())
                    .isEmpty();
        }

        private static Note note(String id) {
            return Note.newBuilder().setId(id).setText("text of " + id).build();
        }
    }

    @Nested
    class Apply {
        @Test
        void what_is_absent_is_created_and_what_is_there_is_updated() {
            Task created = server.commandsAs("alice").apply(Tasks.draft("acme", "One"));
            Task.Builder again = Tasks.draft("acme", "One").toBuilder();
            again.getSpecBuilder().setTitle("Two");

            Task updated = server.commandsAs("alice").apply(again.build());

            assertThat(updated.getMetadata().getId())
                    .isEqualTo(created.getMetadata().getId());
            assertThat(updated.getSpec().getTitle()).isEqualTo("Two");
        }

        @Test
        void each_stands_under_its_own_authorization() {
            assertRefused(
                    Code.PERMISSION_DENIED,
                    "PERMISSION_DENIED",
                    "permission denied",
                    () -> server.commandsAs("mallory").apply(Tasks.draft("acme", "One")));
            create("One");
            assertRefused(
                    Code.PERMISSION_DENIED,
                    "PERMISSION_DENIED",
                    "permission denied",
                    () -> server.commandsAs("mallory").apply(Tasks.draft("acme", "One")));
        }
    }

    @Nested
    class Delete {
        @Test
        void what_was_deleted_is_returned_and_its_grants_are_gone() {
            Task task = create("One");

            assertThat(server.commandsAs("alice").delete(idOf(task))).isEqualTo(task);

            assertThat(policy.relations())
                    .noneMatch(relation ->
                            relation.resource().id().equals(task.getMetadata().getId()));
            assertRefused(
                    Code.PERMISSION_DENIED,
                    "PERMISSION_DENIED",
                    "unauthorized to view task",
                    () -> server.queriesAs("alice").get(idOf(task)));
        }

        @Test
        void its_slug_is_free_again() {
            Task task = create("One");
            server.commandsAs("alice").delete(idOf(task));

            assertThat(create("One").getMetadata().getId())
                    .isNotEqualTo(task.getMetadata().getId());
        }
    }

    @Nested
    class Read {
        @Test
        void a_resource_is_found_by_reference() {
            Task task = create("One");

            assertThat(server.queriesAs("alice").getByReference(reference("one")))
                    .isEqualTo(task);
        }

        @Test
        void a_reference_that_names_nothing_is_refused_as_one_that_must_not_be_seen() {
            create("One");

            for (String slug : List.of("one", "none")) {
                assertRefused(
                        Code.PERMISSION_DENIED,
                        "PERMISSION_DENIED",
                        "unauthorized to view task",
                        () -> server.queriesAs("mallory").getByReference(reference(slug)));
            }
        }

        @Test
        void a_probe_of_a_slug_that_names_nothing_is_asked_and_recorded_like_any_other() {
            create("One");
            List<Decision> decisions = new CopyOnWriteArrayList<>();
            ResourceBackend<Task> audited = TaskServer.backend(
                    repository,
                    policy,
                    new AuditedAuthorizer(policy, decisions::add),
                    (id, state, deleted) -> {},
                    (id, listener) -> {
                        throw new AssertionError("nobody subscribes here");
                    });
            try (TaskServer recorded = TaskServer.start(audited)) {
                for (String slug : List.of("one", "none")) {
                    assertThatThrownBy(() -> recorded.queriesAs("mallory").getByReference(reference(slug)))
                            .isInstanceOf(StatusRuntimeException.class);
                }
            }

            assertThat(decisions)
                    .hasSize(2)
                    .allMatch(decision -> decision.result() == Decision.Result.DENIED)
                    .allMatch(decision -> decision.permission().equals("can_view"));
            assertThat(decisions.get(1).resources()).containsExactly("task:acme/none");
        }

        @Test
        void who_may_see_everything_learns_that_a_reference_names_nothing() {
            policy.makeOperator(Principal.user("root"));

            assertRefused(
                    Code.NOT_FOUND,
                    "NOT_FOUND",
                    "task acme/none does not exist",
                    () -> server.queriesAs("root").getByReference(reference("none")));
        }

        @Test
        void an_id_of_another_form_is_an_invalid_argument() {
            assertRefused(
                    Code.INVALID_ARGUMENT,
                    "INVALID_FIELD",
                    "value",
                    () -> server.queriesAs("alice")
                            .get(ApiResourceId.newBuilder().setValue("$ne").build()));
        }

        private static ApiResourceReference reference(String slug) {
            return ApiResourceReference.newBuilder()
                    .setOrg("acme")
                    .setSlug(slug)
                    .build();
        }
    }

    @Nested
    class ListTasks {
        @Test
        void a_list_holds_only_what_the_caller_may_view() {
            Task mine = create("One");
            policy.makeOperator(Principal.user("root"));
            server.commandsAs("root").create(Tasks.draft("acme", "Two"));

            assertThat(list("alice", 0, "").getItemsList()).containsExactly(mine);
            assertThat(list("mallory", 0, "").getItemsList()).isEmpty();
        }

        @Test
        void pages_are_complete_in_a_stable_order_and_the_last_has_no_token() {
            List<Task> created = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                created.add(create("Task " + i));
            }

            List<Task> listed = new ArrayList<>();
            String token = "";
            do {
                TaskList page = list("alice", 2, token);
                listed.addAll(page.getItemsList());
                token = page.getNextPageToken();
            } while (!token.isEmpty());

            assertThat(listed).containsExactlyElementsOf(created);
        }

        @Test
        void a_token_is_bound_to_its_caller_and_its_filter() {
            create("One");
            create("Two");
            String token = list("alice", 1, "").getNextPageToken();

            assertThat(token).isNotEmpty();
            assertRefused(Code.INVALID_ARGUMENT, "INVALID_FIELD", "page_token", () -> list("mallory", 1, token));
            assertRefused(
                    Code.INVALID_ARGUMENT,
                    "INVALID_FIELD",
                    "page_token",
                    () -> server.queriesAs("alice")
                            .list(ListTasksRequest.newBuilder()
                                    .setOrg("acme")
                                    .setPageToken(token)
                                    .build()));
            assertRefused(Code.INVALID_ARGUMENT, "INVALID_FIELD", "page_token", () -> list("alice", 1, "!"));
        }

        @Test
        void a_negative_page_size_is_an_invalid_argument() {
            assertRefused(Code.INVALID_ARGUMENT, "INVALID_FIELD", "page_size", () -> list("alice", -1, ""));
        }

        private TaskList list(String user, int pageSize, String token) {
            return server.queriesAs(user)
                    .list(ListTasksRequest.newBuilder()
                            .setPageSize(pageSize)
                            .setPageToken(token)
                            .build());
        }
    }
}
