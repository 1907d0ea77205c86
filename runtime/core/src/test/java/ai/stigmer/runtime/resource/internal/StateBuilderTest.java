package ai.stigmer.runtime.resource.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.commons.apiresource.ApiResourceAuditInfo;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.StateBuilder.StatusPolicy;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskPhase;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import com.google.protobuf.UnknownFieldSet;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StateBuilderTest {
    private static final CallerIdentity BOB = new CallerIdentity(Principal.user("bob"), "https://example.com/bob.png");
    private static final Instant CREATED = Instant.parse("2026-01-01T10:00:00.123456789Z");
    private static final Instant LATER = Instant.parse("2026-01-02T10:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(CREATED);
    private final StateBuilder<Task> states = new StateBuilder<>(Tasks.TYPE, ResourceIds.ulids(), now::get);

    private Stored<Task> stored(TaskStatus status) {
        Task created = states.created(Tasks.draft("acme", "One"), "one", Tasks.ALICE);
        Task.Builder task = created.toBuilder();
        task.setStatus(status.toBuilder().setAudit(created.getStatus().getAudit()));
        now.set(LATER);
        return new Stored<>(task.build(), Revision.FIRST);
    }

    private static void assertRefused(ErrorReason reason, String text, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RpcException.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.text()).contains(text);
        });
    }

    @Nested
    class Created {
        @Test
        void the_id_is_the_prefix_and_a_lower_case_ulid() {
            Task task = states.created(Tasks.draft("acme", "One"), "one", Tasks.ALICE);

            assertThat(task.getMetadata().getId()).matches("tsk_[0-9a-hjkmnp-tv-z]{26}");
            assertThat(task.getMetadata().getSlug()).isEqualTo("one");
            assertThat(task.getMetadata().getVersion().getId()).isEqualTo("1");
        }

        @Test
        void the_status_is_the_servers_and_holds_the_audit_alone() {
            Task draft = Tasks.draft("acme", "One").toBuilder()
                    .setStatus(TaskStatus.newBuilder()
                            .setPhase(TaskPhase.TASK_DONE)
                            .setError("mine"))
                    .build();

            TaskStatus status = states.created(draft, "one", BOB).getStatus();

            assertThat(status.toBuilder().clearAudit().build()).isEqualTo(TaskStatus.getDefaultInstance());
            for (ApiResourceAuditInfo half : new ApiResourceAuditInfo[] {
                status.getAudit().getSpecAudit(), status.getAudit().getStatusAudit()
            }) {
                assertThat(half.getEvent()).isEqualTo("created");
                assertThat(half.getCreatedBy().getId()).isEqualTo("user:bob");
                assertThat(half.getCreatedBy().getAvatar()).isEqualTo("https://example.com/bob.png");
                assertThat(half.getCreatedAt().getSeconds()).isEqualTo(CREATED.getEpochSecond());
                assertThat(half.getCreatedAt().getNanos()).isEqualTo(CREATED.getNano());
            }
        }

        @Test
        void a_clients_id_is_refused() {
            Task.Builder draft = Tasks.draft("acme", "One").toBuilder();
            draft.getMetadataBuilder().setId("tsk_mine");

            assertRefused(
                    ErrorReason.INVALID_FIELD, "metadata.id", () -> states.created(draft.build(), "one", Tasks.ALICE));
        }
    }

    @Nested
    class Updated {
        @Test
        void the_spec_comes_from_the_request_entirely() {
            Stored<Task> base = stored(TaskStatus.getDefaultInstance());
            Task.Builder request = Task.newBuilder();
            request.getSpecBuilder().setTitle("Another").setBudget(7);

            Task next = states.updated(base, request.build(), Set.of(), StatusPolicy.CLEAR, BOB);

            assertThat(next.getSpec().getTitle()).isEqualTo("Another");
            assertThat(next.getSpec().getBudget()).isEqualTo(7);
        }

        @Test
        void name_labels_annotations_and_tags_come_from_the_request_and_what_identifies_stays() {
            Stored<Task> base = stored(TaskStatus.getDefaultInstance());
            Task.Builder request = Task.newBuilder();
            request.getMetadataBuilder()
                    .setName("Renamed")
                    .putLabels("l", "1")
                    .putAnnotations("a", "2")
                    .addTags("t");

            Task next = states.updated(base, request.build(), Set.of(), StatusPolicy.CLEAR, BOB);

            assertThat(next.getMetadata().getName()).isEqualTo("Renamed");
            assertThat(next.getMetadata().getLabelsMap()).containsEntry("l", "1");
            assertThat(next.getMetadata().getAnnotationsMap()).containsEntry("a", "2");
            assertThat(next.getMetadata().getTagsList()).containsExactly("t");
            assertThat(next.getMetadata().getId())
                    .isEqualTo(base.resource().getMetadata().getId());
            assertThat(next.getMetadata().getSlug()).isEqualTo("one");
            assertThat(next.getMetadata().getOrg()).isEqualTo("acme");
        }

        @Test
        void a_request_that_names_another_slug_org_or_immutable_value_is_refused_for_all_of_them_at_once() {
            Stored<Task> base = stored(TaskStatus.getDefaultInstance());
            Task.Builder request = Task.newBuilder();
            request.getMetadataBuilder().setSlug("other").setOrg("other");
            request.getSpecBuilder().setTitle("Another").setProject("p2");

            assertThatThrownBy(() -> states.updated(base, request.build(), Set.of(), StatusPolicy.CLEAR, BOB))
                    .isInstanceOfSatisfying(
                            RpcException.class,
                            refused -> assertThat(refused.violations())
                                    .extracting(RpcException.FieldViolation::field)
                                    .containsExactlyInAnyOrder("metadata.slug", "metadata.org", "spec.project"));
        }

        @Test
        void an_immutable_field_that_the_request_leaves_unset_stays() {
            Task.Builder request = Task.newBuilder();
            request.getSpecBuilder().setTitle("Another");

            Task next = states.updated(
                    stored(TaskStatus.getDefaultInstance()), request.build(), Set.of(), StatusPolicy.CLEAR, BOB);

            assertThat(next.getSpec().getProject()).isEqualTo("p1");
        }

        @Test
        void the_status_is_cleared_but_for_its_audit() {
            Stored<Task> base = stored(TaskStatus.newBuilder()
                    .setPhase(TaskPhase.TASK_DONE)
                    .setError("old")
                    .build());

            TaskStatus status = states.updated(base, base.resource(), Set.of(), StatusPolicy.CLEAR, BOB)
                    .getStatus();

            assertThat(status.toBuilder().clearAudit().build()).isEqualTo(TaskStatus.getDefaultInstance());
            ApiResourceAuditInfo audit = status.getAudit().getSpecAudit();
            assertThat(audit.getEvent()).isEqualTo("updated");
            assertThat(audit.getCreatedBy().getId()).isEqualTo("user:alice");
            assertThat(audit.getCreatedAt().getSeconds()).isEqualTo(CREATED.getEpochSecond());
            assertThat(audit.getUpdatedBy().getId()).isEqualTo("user:bob");
            assertThat(audit.getUpdatedAt().getSeconds()).isEqualTo(LATER.getEpochSecond());
            assertThat(status.getAudit().getStatusAudit())
                    .isEqualTo(base.resource().getStatus().getAudit().getStatusAudit());
        }

        @Test
        void a_handler_may_choose_to_preserve_the_status() {
            Stored<Task> base = stored(TaskStatus.newBuilder().setError("kept").build());

            Task next = states.updated(base, base.resource(), Set.of(), StatusPolicy.PRESERVE, BOB);

            assertThat(next.getStatus().getError()).isEqualTo("kept");
            assertThat(next.getStatus().getAudit().getSpecAudit().getEvent()).isEqualTo("updated");
        }

        @Test
        void a_request_for_another_version_is_aborted_at_once() {
            Stored<Task> base = stored(TaskStatus.getDefaultInstance());
            Task.Builder request = base.resource().toBuilder();
            request.getMetadataBuilder().getVersionBuilder().setId("7");

            assertRefused(
                    ErrorReason.VERSION_CONFLICT,
                    "version 7",
                    () -> states.updated(base, request.build(), Set.of(), StatusPolicy.CLEAR, BOB));
        }

        @Test
        void the_version_counts_on_and_names_the_one_before() {
            Stored<Task> base = stored(TaskStatus.getDefaultInstance());
            Task.Builder request = base.resource().toBuilder();
            request.getMetadataBuilder().getVersionBuilder().setMessage("why");

            Task next = states.updated(base, request.build(), Set.of(), StatusPolicy.CLEAR, BOB);

            assertThat(next.getMetadata().getVersion().getId()).isEqualTo("2");
            assertThat(next.getMetadata().getVersion().getPreviousVersionId()).isEqualTo("1");
            assertThat(next.getMetadata().getVersion().getMessage()).isEqualTo("why");
        }
    }

    @Nested
    class StatusUpdated {
        private Task update(Stored<Task> base, TaskStatus.Builder status, String... cleared) {
            return states.statusUpdated(
                    base, Task.newBuilder().setStatus(status).build(), Set.of(cleared), Tasks.RUNNER);
        }

        @Test
        void metadata_and_spec_stay_byte_for_byte() {
            Stored<Task> base = stored(TaskStatus.getDefaultInstance());
            Task.Builder request = Task.newBuilder();
            request.getMetadataBuilder().setName("ignored").setSlug("ignored");
            request.getSpecBuilder().setTitle("ignored");
            request.getStatusBuilder().setError("new");

            Task next = states.statusUpdated(base, request.build(), Set.of(), Tasks.RUNNER);

            assertThat(next.getMetadata().toByteString())
                    .isEqualTo(base.resource().getMetadata().toByteString());
            assertThat(next.getSpec().toByteString())
                    .isEqualTo(base.resource().getSpec().toByteString());
            assertThat(next.getStatus().getError()).isEqualTo("new");
        }

        @Test
        void a_field_that_is_set_replaces_and_one_that_is_unset_keeps() {
            Stored<Task> base = stored(TaskStatus.newBuilder()
                    .setError("old")
                    .addLog("a")
                    .addLog("b")
                    .setAttempts(3)
                    .setPhase(TaskPhase.TASK_RUNNING)
                    .build());

            TaskStatus next = update(base, TaskStatus.newBuilder().addLog("c")).getStatus();

            assertThat(next.getLogList()).containsExactly("c");
            assertThat(next.getError()).isEqualTo("old");
            assertThat(next.getAttempts()).isEqualTo(3);
            assertThat(next.getPhase()).isEqualTo(TaskPhase.TASK_RUNNING);
        }

        @Test
        void a_present_field_replaces_even_with_its_default() {
            Stored<Task> base = stored(TaskStatus.newBuilder().setAttempts(3).build());

            assertThat(update(base, TaskStatus.newBuilder().setAttempts(0))
                            .getStatus()
                            .getAttempts())
                    .isZero();
        }

        @Test
        void lists_merged_by_key_are_upserted_in_order() {
            Stored<Task> base = stored(TaskStatus.newBuilder()
                    .addNotes(note("a", "1"))
                    .addNotes(note("b", "2"))
                    .build());

            TaskStatus next = update(
                            base,
                            TaskStatus.newBuilder()
                                    .addNotes(note("c", "3"))
                                    .addNotes(note("a", "4"))
                                    .addNotes(note("c", "5")))
                    .getStatus();

            assertThat(next.getNotesList()).containsExactly(note("a", "4"), note("b", "2"), note("c", "5"));
        }

        @Test
        void an_item_without_a_key_is_refused() {
            Stored<Task> base = stored(TaskStatus.getDefaultInstance());

            assertRefused(
                    ErrorReason.INVALID_FIELD,
                    "status.notes.id",
                    () -> update(base, TaskStatus.newBuilder().addNotes(note("", "1"))));
        }

        @Test
        void maps_merged_by_key_keep_the_other_keys() {
            Stored<Task> base = stored(TaskStatus.newBuilder()
                    .putMarks("a", "1")
                    .putMarks("b", "2")
                    .build());

            TaskStatus next = update(
                            base, TaskStatus.newBuilder().putMarks("b", "3").putMarks("c", "4"))
                    .getStatus();

            assertThat(next.getMarksMap()).containsExactlyInAnyOrderEntriesOf(Map.of("a", "1", "b", "3", "c", "4"));
        }

        @Test
        void server_owned_fields_and_the_audit_are_ignored() {
            Stored<Task> base =
                    stored(TaskStatus.newBuilder().setAssignedNode("n1").build());
            TaskStatus.Builder forged = TaskStatus.newBuilder().setAssignedNode("mine");
            forged.getAuditBuilder().getSpecAuditBuilder().setEvent("forged");

            TaskStatus next = update(base, forged).getStatus();

            assertThat(next.getAssignedNode()).isEqualTo("n1");
            assertThat(next.getAudit().getSpecAudit())
                    .isEqualTo(base.resource().getStatus().getAudit().getSpecAudit());
            assertThat(next.getAudit().getStatusAudit().getUpdatedBy().getId()).isEqualTo("service:runner");
            assertThat(next.getAudit().getStatusAudit().getEvent()).isEqualTo("status_updated");
        }

        @Test
        void a_path_in_the_mask_is_written_even_when_it_is_empty() {
            Stored<Task> base = stored(TaskStatus.newBuilder()
                    .setError("old")
                    .addNotes(note("a", "1"))
                    .setAssignedNode("n1")
                    .build());

            TaskStatus next = update(base, TaskStatus.newBuilder(), "error", "notes", "assigned_node")
                    .getStatus();

            assertThat(next.getError()).isEmpty();
            assertThat(next.getNotesList()).isEmpty();
            assertThat(next.getAssignedNode()).isEqualTo("n1");
        }

        @Test
        void a_final_phase_cannot_be_changed_and_may_be_repeated() {
            Stored<Task> base =
                    stored(TaskStatus.newBuilder().setPhase(TaskPhase.TASK_DONE).build());

            assertRefused(
                    ErrorReason.TERMINAL_PHASE,
                    "TASK_DONE, which is final",
                    () -> update(base, TaskStatus.newBuilder().setPhase(TaskPhase.TASK_RUNNING)));
            assertRefused(ErrorReason.TERMINAL_PHASE, "final", () -> update(base, TaskStatus.newBuilder(), "phase"));
            assertRefused(
                    ErrorReason.TERMINAL_PHASE,
                    "would change notes, error",
                    () -> update(
                            base,
                            TaskStatus.newBuilder().addNotes(note("a", "1")).setError("late")));
            assertRefused(
                    ErrorReason.TERMINAL_PHASE,
                    "fields that this server does not know",
                    () -> update(base, TaskStatus.newBuilder().setUnknownFields(unknown(50, 2))));
            assertThat(update(base, TaskStatus.newBuilder().setPhase(TaskPhase.TASK_DONE))
                            .getStatus()
                            .getPhase())
                    .isEqualTo(TaskPhase.TASK_DONE);
        }

        @Test
        void a_field_that_this_server_does_not_know_replaces_the_stored_one() {
            Stored<Task> base = stored(TaskStatus.newBuilder()
                    .setUnknownFields(
                            unknown(50, 1).toBuilder().mergeFrom(unknown(51, 1)).build())
                    .build());

            TaskStatus next = update(base, TaskStatus.newBuilder().setUnknownFields(unknown(50, 2)))
                    .getStatus();

            assertThat(next.getUnknownFields().getField(50).getVarintList()).containsExactly(2L);
            assertThat(next.getUnknownFields().getField(51).getVarintList()).containsExactly(1L);
        }

        private static Note note(String id, String text) {
            return Note.newBuilder().setId(id).setText(text).build();
        }

        private static UnknownFieldSet unknown(int number, long value) {
            return UnknownFieldSet.newBuilder()
                    .addField(
                            number,
                            UnknownFieldSet.Field.newBuilder().addVarint(value).build())
                    .build();
        }
    }
}
