package ai.stigmer.runtime.store.internal.mongo;

import static ai.stigmer.runtime.store.internal.mongo.TaskStore.committed;
import static ai.stigmer.runtime.store.internal.mongo.TaskStore.unchanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ResourceRevision;
import ai.stigmer.runtime.resource.internal.StateBuilder.StatusPolicy;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.Page;
import ai.stigmer.runtime.store.internal.ListQuery;
import ai.stigmer.runtime.store.internal.WriteOutcome;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskPhase;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import com.google.protobuf.UnknownFieldSet;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MongoResourceRepositoryTest {
    private static final VisibleResources ALL = new VisibleResources.All();
    private static final TaskStatus RUNNING =
            TaskStatus.newBuilder().setPhase(TaskPhase.TASK_RUNNING).build();

    private final TaskStore store = new TaskStore();

    private Stored<Task> found(Stored<Task> stored) {
        return store.repository().find(stored.resource().getMetadata().getId()).orElseThrow();
    }

    private Document document(Stored<Task> stored) {
        return store.document(stored.resource().getMetadata().getId());
    }

    private static TaskStatus error(String text) {
        return TaskStatus.newBuilder().setError(text).build();
    }

    private static TaskStatus withoutAudit(Stored<Task> stored) {
        return stored.resource().getStatus().toBuilder().clearAudit().build();
    }

    @Nested
    class Documents {
        @Test
        void a_resource_is_one_readable_document_that_can_be_queried_by_path() {
            Stored<Task> task = store.created("acme", "one");

            Document document = store.database()
                    .getCollection("task")
                    .find(new Document("resource.spec.project", "p1"))
                    .first();

            assertThat(document)
                    .containsEntry("_id", task.resource().getMetadata().getId())
                    .containsEntry("version", 1L)
                    .containsEntry("generation", 1L)
                    .containsEntry("status_revision", 1L)
                    .containsEntry("org", "acme")
                    .containsEntry("slug", "one");
            assertThat(document.getEmbedded(List.of("resource", "metadata", "name"), String.class))
                    .isEqualTo("one");
            assertThat(document.getList("outbox", Document.class))
                    .singleElement()
                    .satisfies(entry ->
                            assertThat(entry).containsEntry("type", "created").containsEntry("actor", "user:alice"));
        }

        @Test
        void a_resource_is_found_by_id_and_by_slug_as_it_was_written() {
            Stored<Task> task = store.created("acme", "one");

            Optional<Stored<Task>> byId =
                    store.repository().find(task.resource().getMetadata().getId());
            Optional<Stored<Task>> bySlug = store.repository().find("acme", "one");

            assertThat(byId).contains(task);
            assertThat(bySlug).contains(task);
            assertThat(store.repository().revision(task.resource().getMetadata().getId()))
                    .contains(Revision.FIRST);
        }

        @Test
        void what_does_not_exist_is_not_found() {
            store.created("acme", "one");

            assertThat(store.repository().find("tsk_none")).isEmpty();
            assertThat(store.repository().find("acme", "two")).isEmpty();
            assertThat(store.repository().revision("tsk_none")).isEmpty();
            assertThat(store.repository().revision("acme", "two")).isEmpty();
        }

        @Test
        void a_copy_answers_for_its_own_revision_alone() {
            TaskStore other = new TaskStore(store.database());
            Stored<Task> first = store.created("acme", "one");
            Stored<Task> second = committed(other.updateStatus(first, error("second")));

            assertThat(store.repository().revision("acme", "one")).contains(revisionOf(second));
            assertThat(store.repository().find(revisionOf(second))).contains(second);

            Stored<Task> third = committed(other.updateStatus(second, error("third")));

            assertThat(store.repository().find(revisionOf(second))).contains(second);
            assertThat(store.repository().find(revisionOf(first))).contains(third);

            other.delete(third);

            assertThat(store.repository().find(revisionOf(first))).isEmpty();
            assertThat(store.repository().revision("acme", "one")).isEmpty();
        }

        private static ResourceRevision revisionOf(Stored<Task> stored) {
            return new ResourceRevision(stored.resource().getMetadata().getId(), stored.revision());
        }
    }

    @Nested
    class Create {
        @Test
        void of_two_creates_with_one_slug_one_wins() {
            store.created("acme", "one");

            WriteOutcome<Task> second = store.create("acme", "one");
            WriteOutcome<Task> elsewhere = store.create("globex", "one");

            assertThat(second).isInstanceOf(WriteOutcome.SlugTaken.class);
            assertThat(elsewhere).isInstanceOf(WriteOutcome.Committed.class);
        }

        @Test
        void a_create_whose_answer_was_lost_may_be_repeated() {
            Stored<Task> task = store.created("acme", "one");

            WriteOutcome<Task> repeated =
                    store.repository().write(new Change.Create<>(task.resource(), Tasks.ALICE.principal()));

            assertThat(committed(repeated)).isEqualTo(task);
            assertThat(document(task).getList("outbox", Document.class)).hasSize(1);
        }
    }

    @Nested
    class UpdateSpec {
        @Test
        void an_update_clears_the_status_and_raises_both_counters() {
            Stored<Task> running = committed(store.updateStatus(store.created("acme", "one"), RUNNING));

            Stored<Task> updated = committed(store.update(running, spec -> spec.setTitle("Other")));

            assertThat(updated.revision()).isEqualTo(new Revision(3, 2, 3));
            assertThat(withoutAudit(updated)).isEqualTo(TaskStatus.getDefaultInstance());
            assertThat(found(updated)).isEqualTo(updated);
        }

        @Test
        void an_update_that_preserves_the_status_writes_its_spec_audit_alone() {
            Stored<Task> running = committed(store.updateStatus(store.created("acme", "one"), RUNNING));

            Stored<Task> updated =
                    committed(store.update(running, spec -> spec.setTitle("Other"), StatusPolicy.PRESERVE));

            assertThat(updated.revision()).isEqualTo(new Revision(3, 2, 2));
            assertThat(updated.resource().getStatus().getPhase()).isEqualTo(TaskPhase.TASK_RUNNING);
            assertThat(updated.resource().getStatus().getAudit().getSpecAudit().getEvent())
                    .isEqualTo("updated");
            assertThat(found(updated)).isEqualTo(updated);
        }

        @Test
        void a_spec_writer_clears_what_status_writers_wrote_since_its_base_but_not_their_audit() {
            Stored<Task> base = store.created("acme", "one");
            TaskStatus strange = RUNNING.toBuilder()
                    .setUnknownFields(UnknownFieldSet.newBuilder()
                            .addField(
                                    77,
                                    UnknownFieldSet.Field.newBuilder()
                                            .addVarint(7)
                                            .build())
                            .build())
                    .putMarks("a.b", "$c")
                    .build();
            Stored<Task> meanwhile = committed(store.updateStatus(base, strange));

            Stored<Task> updated = committed(store.update(base, spec -> spec.setTitle("Other")));

            assertThat(updated.revision()).isEqualTo(new Revision(3, 2, 3));
            assertThat(withoutAudit(updated)).isEqualTo(TaskStatus.getDefaultInstance());
            assertThat(updated.resource().getStatus().getAudit().getStatusAudit())
                    .isEqualTo(meanwhile.resource().getStatus().getAudit().getStatusAudit());
            assertThat(found(updated)).isEqualTo(updated);
        }

        @Test
        void an_update_that_preserves_the_status_keeps_what_status_writers_wrote_since_its_base() {
            Stored<Task> base = store.created("acme", "one");
            committed(store.updateStatus(base, RUNNING));

            Stored<Task> updated = committed(store.update(base, spec -> spec.setTitle("Other"), StatusPolicy.PRESERVE));

            assertThat(updated.revision()).isEqualTo(new Revision(3, 2, 2));
            assertThat(updated.resource().getStatus().getPhase()).isEqualTo(TaskPhase.TASK_RUNNING);
            assertThat(found(updated)).isEqualTo(updated);
        }

        @Test
        void a_status_that_was_made_from_the_base_does_not_replace_a_newer_one() {
            Stored<Task> base = committed(store.updateStatus(store.created("acme", "one"), error("one")));
            committed(store.updateStatus(base, error("two")));
            Task next = base.resource().toBuilder()
                    .setStatus(base.resource().getStatus().toBuilder().setAttempts(1))
                    .build();

            WriteOutcome<Task> outcome =
                    store.repository().write(new Change.UpdateSpec<>(base, next, true, Tasks.ALICE.principal()));

            assertThat(outcome).isInstanceOf(WriteOutcome.Conflict.class);
        }

        @Test
        void two_spec_writers_never_overwrite_each_other() {
            Stored<Task> base = store.created("acme", "one");
            Stored<Task> first = committed(store.update(base, spec -> spec.setTitle("First")));

            WriteOutcome<Task> second = store.update(base, spec -> spec.setTitle("Second"));

            assertThat(second).isInstanceOf(WriteOutcome.Conflict.class);
            assertThat(found(base)).isEqualTo(first);
        }

        @Test
        void a_field_that_the_update_leaves_out_is_gone() {
            Stored<Task> base = committed(store.update(
                    store.created("acme", "one"), spec -> spec.setBudget(5).setToken("t")));

            Stored<Task> updated = committed(store.update(base, spec -> spec.clearBudget()));

            assertThat(updated.resource().getSpec().getBudget()).isZero();
            assertThat(found(updated)).isEqualTo(updated);
        }

        @Test
        void an_update_that_changes_nothing_writes_nothing() {
            Stored<Task> base = committed(store.update(store.created("acme", "one"), spec -> spec.setTitle("Other")));
            Document before = document(base);

            Stored<Task> current = unchanged(store.update(base, spec -> spec));
            Stored<Task> preserved = unchanged(store.update(base, spec -> spec, StatusPolicy.PRESERVE));

            assertThat(current).isEqualTo(base);
            assertThat(preserved).isEqualTo(base);
            assertThat(document(base)).isEqualTo(before);
        }

        @Test
        void that_nothing_changes_is_not_believed_of_a_stale_base() {
            Stored<Task> stale = store.created("acme", "one");
            committed(store.update(stale, spec -> spec.setTitle("Other")));

            WriteOutcome<Task> outcome = store.update(stale, spec -> spec);

            assertThat(outcome).isInstanceOf(WriteOutcome.Conflict.class);
        }
    }

    @Nested
    class UpdateStatus {
        @Test
        void a_status_update_never_touches_the_spec() {
            Stored<Task> base = store.created("acme", "one");
            Stored<Task> respecified =
                    committed(store.update(base, spec -> spec.setTitle("Other"), StatusPolicy.PRESERVE));

            Stored<Task> updated = committed(store.updateStatus(base, RUNNING));

            assertThat(updated.revision()).isEqualTo(new Revision(3, 2, 2));
            assertThat(updated.resource().getSpec())
                    .isEqualTo(respecified.resource().getSpec());
            assertThat(updated.resource().getMetadata())
                    .isEqualTo(respecified.resource().getMetadata());
            assertThat(updated.resource().getStatus().getAudit().getSpecAudit())
                    .isEqualTo(respecified.resource().getStatus().getAudit().getSpecAudit());
            assertThat(found(updated)).isEqualTo(updated);
        }

        @Test
        void two_status_writers_never_overwrite_each_other() {
            Stored<Task> base = store.created("acme", "one");
            Stored<Task> first = committed(store.updateStatus(base, error("first")));

            WriteOutcome<Task> second = store.updateStatus(base, RUNNING);

            assertThat(second).isInstanceOf(WriteOutcome.Conflict.class);
            assertThat(found(base)).isEqualTo(first);
        }

        @Test
        void a_status_writer_whose_base_was_cleared_starts_again() {
            Stored<Task> base = committed(store.updateStatus(store.created("acme", "one"), error("old")));
            committed(store.update(base, spec -> spec.setTitle("Other")));

            WriteOutcome<Task> late = store.updateStatus(base, RUNNING);

            assertThat(late).isInstanceOf(WriteOutcome.Conflict.class);
        }

        @Test
        void cleared_fields_are_gone() {
            TaskStatus full = TaskStatus.newBuilder()
                    .setError("e")
                    .setAttempts(0)
                    .addNotes(Note.newBuilder().setId("n1").setText("t"))
                    .putMarks("k", "v")
                    .build();
            Stored<Task> base = committed(store.updateStatus(store.created("acme", "one"), full));

            Stored<Task> updated = committed(
                    store.updateStatus(base, TaskStatus.getDefaultInstance(), "error", "attempts", "notes", "marks"));

            assertThat(withoutAudit(base)).isEqualTo(full);
            assertThat(withoutAudit(updated)).isEqualTo(TaskStatus.getDefaultInstance());
            assertThat(found(updated)).isEqualTo(updated);
        }

        @Test
        void a_status_update_that_changes_nothing_writes_nothing() {
            Stored<Task> base = committed(store.updateStatus(store.created("acme", "one"), RUNNING));
            Document before = document(base);

            Stored<Task> current = unchanged(store.updateStatus(base, RUNNING));

            assertThat(current).isEqualTo(base);
            assertThat(document(base)).isEqualTo(before);
        }

        @Test
        void a_status_update_that_changes_nothing_is_answered_with_the_newest_spec() {
            Stored<Task> base = committed(store.updateStatus(store.created("acme", "one"), RUNNING));
            Stored<Task> newest = committed(store.update(base, spec -> spec.setTitle("X"), StatusPolicy.PRESERVE));

            Stored<Task> current = unchanged(store.updateStatus(base, RUNNING));

            assertThat(current).isEqualTo(newest);
        }
    }

    @Nested
    class Delete {
        @Test
        void a_deleted_resource_is_invisible_and_its_slug_is_free_at_once() {
            Stored<Task> task = store.created("acme", "one");

            Stored<Task> deleted = committed(store.delete(task));

            assertThat(deleted.resource()).isEqualTo(task.resource());
            assertThat(deleted.revision()).isEqualTo(new Revision(2, 2, 2));
            assertThat(store.repository().find(task.resource().getMetadata().getId()))
                    .isEmpty();
            assertThat(store.repository().find("acme", "one")).isEmpty();
            assertThat(store.repository().revision(task.resource().getMetadata().getId()))
                    .isEmpty();
            assertThat(store.repository()
                            .list(new ListQuery(ALL, Map.of(), Optional.empty(), 10, Long.MAX_VALUE))
                            .items())
                    .isEmpty();
            assertThat(store.create("acme", "one")).isInstanceOf(WriteOutcome.Committed.class);
        }

        @Test
        void the_tombstone_keeps_the_events_and_nothing_of_the_resource() {
            Stored<Task> task = store.created("acme", "one");

            committed(store.delete(task));

            assertThat(document(task)).doesNotContainKey("resource").containsEntry("deleted", true);
            assertThat(document(task).getList("outbox", Document.class))
                    .extracting(entry -> entry.getString("type"))
                    .containsExactly("created", "deleted");
        }

        @Test
        void a_delete_returns_the_last_state_even_when_a_status_writer_was_faster() {
            Stored<Task> base = store.created("acme", "one");
            Stored<Task> last = committed(store.updateStatus(base, RUNNING));

            Stored<Task> deleted = committed(store.delete(base));

            assertThat(deleted.resource()).isEqualTo(last.resource());
            assertThat(deleted.revision().version()).isEqualTo(3);
        }

        @Test
        void nobody_writes_to_a_deleted_resource() {
            Stored<Task> base = store.created("acme", "one");
            committed(store.delete(base));

            assertThat(store.update(base, spec -> spec.setTitle("Other"))).isInstanceOf(WriteOutcome.Conflict.class);
            assertThat(store.update(base, spec -> spec)).isInstanceOf(WriteOutcome.Conflict.class);
            assertThat(store.updateStatus(base, RUNNING)).isInstanceOf(WriteOutcome.Conflict.class);
            assertThat(store.delete(base)).isInstanceOf(WriteOutcome.Conflict.class);
        }
    }

    @Nested
    class Lists {
        private List<String> slugs(Page<Task> segment) {
            return segment.items().stream()
                    .map(stored -> stored.resource().getMetadata().getSlug())
                    .toList();
        }

        @Test
        void segments_follow_the_order_of_ids_and_end() {
            Stream.of("a", "b", "c", "d", "e").forEach(slug -> store.created("acme", slug));

            List<List<String>> segments = new ArrayList<>();
            Optional<String> after = Optional.empty();
            do {
                Page<Task> segment = store.repository().list(new ListQuery(ALL, Map.of(), after, 2, Long.MAX_VALUE));
                segments.add(slugs(segment));
                after = segment.lastId();
            } while (after.isPresent());

            assertThat(segments).containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e"));
        }

        @Test
        void only_what_the_caller_may_see_and_asks_for_is_read() {
            String seen = store.created("acme", "seen").resource().getMetadata().getId();
            store.created("acme", "unseen");
            store.created("globex", "of-org");
            VisibleResources visible = new VisibleResources.Some(Set.of(seen), Set.of("globex"));

            Page<Task> everything =
                    store.repository().list(new ListQuery(visible, Map.of(), Optional.empty(), 10, Long.MAX_VALUE));
            Page<Task> filtered = store.repository()
                    .list(new ListQuery(
                            visible,
                            Map.of("metadata.org", "globex", "spec.project", "p1"),
                            Optional.empty(),
                            10,
                            Long.MAX_VALUE));
            Page<Task> nothing = store.repository()
                    .list(new ListQuery(
                            new VisibleResources.Some(new HashSet<>(), Set.of()),
                            Map.of(),
                            Optional.empty(),
                            10,
                            Long.MAX_VALUE));

            assertThat(slugs(everything)).containsExactly("seen", "of-org");
            assertThat(slugs(filtered)).containsExactly("of-org");
            assertThat(nothing.items()).isEmpty();
        }

        @Test
        void a_segment_ends_with_the_resource_that_reaches_its_bytes() {
            List<Task> tasks = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                tasks.add(store.created("acme", "t" + i).resource());
            }
            tasks.sort(Comparator.comparing(task -> task.getMetadata().getId()));
            int two = tasks.get(0).getSerializedSize() + tasks.get(1).getSerializedSize();

            assertThat(listed(10, two)).hasSize(2);
            assertThat(listed(10, two + 1)).hasSize(3);
            assertThat(listed(10, 1)).hasSize(1);
            Page<Task> first = store.repository().list(new ListQuery(ALL, Map.of(), Optional.empty(), 10, two));
            assertThat(first.lastId()).contains(tasks.get(1).getMetadata().getId());
            Page<Task> rest = store.repository().list(new ListQuery(ALL, Map.of(), first.lastId(), 10, Long.MAX_VALUE));
            assertThat(rest.items()).extracting(Stored::resource).containsExactlyElementsOf(tasks.subList(2, 5));
            assertThat(rest.lastId()).isEmpty();
        }

        private List<Stored<Task>> listed(int limit, long bytes) {
            return store.repository()
                    .list(new ListQuery(ALL, Map.of(), Optional.empty(), limit, bytes))
                    .items();
        }
    }

    @Nested
    class Failures {
        @Test
        void a_store_that_cannot_answer_is_unavailable_and_says_when_to_retry() {
            try (MongoClient unreachable =
                    MongoClients.create("mongodb://localhost:1/?serverSelectionTimeoutMS=100&connectTimeoutMS=100")) {
                assertThatThrownBy(() -> new TaskStore(unreachable.getDatabase("none")))
                        .isInstanceOfSatisfying(RpcException.class, failure -> {
                            assertThat(failure.reason()).isEqualTo(ErrorReason.STORE_UNAVAILABLE);
                            assertThat(failure.retryAfter()).isPresent();
                        });
            }
        }

        @Test
        void what_the_store_does_not_take_is_refused_naming_size_and_limit_and_nothing_changes() {
            Stored<Task> base = store.created("acme", "one");
            String huge = "x".repeat(17 * 1024 * 1024);
            Note hugeNote = Note.newBuilder().setId("n").setText(huge).build();
            TaskStatus hugeSegment =
                    TaskStatus.newBuilder().addNotes(hugeNote).addLog("l").build();

            assertTooLarge(() -> store.updateStatus(base, error(huge)));
            assertTooLarge(() -> store.updateStatus(base, hugeSegment));
            assertTooLarge(() -> store.update(base, spec -> spec.setTitle(huge)));
            assertTooLarge(() -> store.update(base, spec -> spec.setTitle(huge), StatusPolicy.PRESERVE));

            assertThat(found(base)).isEqualTo(base);
        }

        private void assertTooLarge(ThrowingCallable write) {
            assertThatThrownBy(write).isInstanceOfSatisfying(RpcException.class, failure -> {
                assertThat(failure.reason()).isEqualTo(ErrorReason.RESOURCE_TOO_LARGE);
                assertThat(failure.text())
                        .containsPattern("takes 178\\d{5} bytes")
                        .contains("16777216");
            });
        }
    }
}
