package ai.stigmer.runtime.store.internal.mongo;

import static ai.stigmer.runtime.store.internal.mongo.TaskStore.committed;
import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.StateBuilder.StatusPolicy;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.internal.ListQuery;
import ai.stigmer.runtime.store.internal.WriteOutcome;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    private static final int LONG = 1000;
    private static final Duration GRACE = Duration.ofMinutes(10);

    private final TaskStore store = new TaskStore();
    private final TaskStore otherReplica = new TaskStore(store.database());
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    private final SegmentCollector collector = store.collector(GRACE, now::get);

    private static Note note(int number, String text) {
        return Note.newBuilder().setId("n" + number).setText(text).build();
    }

    private static TaskStatus notes(int from, int to) {
        return TaskStatus.newBuilder()
                .addAllNotes(IntStream.range(from, to)
                        .mapToObj(i -> note(i, "text " + i))
                        .toList())
                .build();
    }

    private Stored<Task> longTask() {
        return committed(store.updateStatus(store.created("acme", "one"), notes(0, LONG)));
    }

    private static String id(Stored<Task> task) {
        return task.resource().getMetadata().getId();
    }

    private Stored<Task> foundByOther(Stored<Task> task) {
        return otherReplica.repository().find(id(task)).orElseThrow();
    }

    private MongoCollection<Document> segments() {
        return store.database().getCollection("task.segments");
    }

    private List<Object> segmentIds(Stored<Task> task) {
        return store.document(id(task)).getEmbedded(List.of("segments", "notes", "ids"), List.of());
    }

    @Test
    void through_the_repository_a_resource_looks_whole() {
        Stored<Task> task = longTask();

        assertThat(foundByOther(task)).isEqualTo(task);
        assertThat(otherReplica.repository().find("acme", "one")).contains(task);
        assertThat(new TaskStore(store.database())
                        .repository()
                        .list(new ListQuery(new VisibleResources.All(), Map.of(), Optional.empty(), 10, Long.MAX_VALUE))
                        .items())
                .containsExactly(task);
    }

    @Test
    void a_write_costs_what_it_changes() {
        Stored<Task> task = longTask();
        List<Object> before = segmentIds(task);

        Stored<Task> appended = committed(store.updateStatus(task, notes(LONG, LONG + 1)));
        List<Object> afterAppend = segmentIds(task);
        Stored<Task> replaced = committed(store.updateStatus(
                appended,
                TaskStatus.newBuilder()
                        .addNotes(note(SegmentCutter.MAX_ITEMS + 6, "other"))
                        .build()));
        List<Object> afterReplace = segmentIds(task);

        assertThat(afterAppend).isEqualTo(before);
        assertThat(afterReplace).hasSameSizeAs(before);
        assertThat(afterReplace.get(1)).isNotEqualTo(before.get(1));
        assertThat(afterReplace.subList(2, before.size())).isEqualTo(before.subList(2, before.size()));
        assertThat(foundByOther(task)).isEqualTo(replaced);
        assertThat(replaced.resource().getStatus().getNotesCount()).isEqualTo(LONG + 1);
    }

    @Test
    void the_head_stays_small() {
        Stored<Task> task = committed(store.updateStatus(longTask(), notes(LONG, 10_000)));

        RawBsonDocument head = store.database()
                .getCollection("task", RawBsonDocument.class)
                .find(new Document("_id", id(task)))
                .first();

        assertThat(head.getByteBuffer().remaining()).isLessThan(16 * 1024);
    }

    @Test
    void the_segments_of_a_write_that_was_too_late_are_not_kept() {
        Stored<Task> base = longTask();
        committed(store.updateStatus(base, notes(LONG, LONG + 1)));
        long before = segments().countDocuments();

        WriteOutcome<Task> late = otherReplica.updateStatus(
                base, TaskStatus.newBuilder().addNotes(note(5, "late")).build());

        assertThat(late).isInstanceOf(WriteOutcome.Conflict.class);
        assertThat(segments().countDocuments()).isEqualTo(before);
    }

    @Test
    void an_update_clears_the_long_lists_too() {
        Stored<Task> base = longTask();
        Stored<Task> longer = committed(otherReplica.updateStatus(base, notes(LONG, LONG + 500)));

        Stored<Task> updated = committed(store.update(base, spec -> spec.setTitle("Other")));

        assertThat(updated.resource().getStatus().getNotesList()).isEmpty();
        assertThat(updated.revision().version()).isEqualTo(longer.revision().version() + 1);
        assertThat(foundByOther(updated)).isEqualTo(updated);
        assertThat(store.document(id(base)).get("segments", Document.class)).isEmpty();
    }

    @Test
    void an_update_that_preserves_the_status_keeps_the_long_lists() {
        Stored<Task> base = longTask();
        Stored<Task> longer = committed(otherReplica.updateStatus(base, notes(LONG, LONG + 500)));

        Stored<Task> updated = committed(store.update(base, spec -> spec.setTitle("Other"), StatusPolicy.PRESERVE));

        assertThat(updated.resource().getStatus().getNotesList())
                .isEqualTo(longer.resource().getStatus().getNotesList());
        assertThat(foundByOther(updated)).isEqualTo(updated);
    }

    @Test
    void a_list_that_is_cleared_or_made_short_again_has_no_segments() {
        Stored<Task> base = longTask();

        Stored<Task> cleared = committed(store.updateStatus(base, TaskStatus.getDefaultInstance(), "notes"));
        Stored<Task> few = committed(otherReplica.updateStatus(cleared, notes(0, 3)));

        assertThat(cleared.resource().getStatus().getNotesList()).isEmpty();
        assertThat(segmentIds(few)).isEmpty();
        assertThat(store.repository().find(id(base))).contains(few);
    }

    @Test
    void a_resource_can_be_created_with_long_lists_and_a_lost_create_leaves_nothing() {
        Task longTask = longTask().resource();
        Task.Builder another = longTask.toBuilder();
        another.getMetadataBuilder().setId("tsk_another").setSlug("another");

        Stored<Task> created =
                committed(store.repository().write(new Change.Create<>(another.build(), Tasks.ALICE.principal())));
        long before = segments().countDocuments();
        another.getMetadataBuilder().setId("tsk_third");
        WriteOutcome<Task> lost =
                store.repository().write(new Change.Create<>(another.build(), Tasks.ALICE.principal()));

        assertThat(foundByOther(created).resource().getStatus()).isEqualTo(longTask.getStatus());
        assertThat(lost).isInstanceOf(WriteOutcome.SlugTaken.class);
        assertThat(segments().countDocuments()).isEqualTo(before);
    }

    @Test
    void a_deleted_resource_is_returned_whole() {
        Stored<Task> base = store.created("acme", "one");
        Stored<Task> longer = committed(otherReplica.updateStatus(base, notes(0, LONG)));

        Stored<Task> deleted = committed(store.delete(base));

        assertThat(deleted.resource()).isEqualTo(longer.resource());
    }

    @Test
    void a_status_of_64_MiB_is_stored_and_read_back() {
        String text = "x".repeat(64 * 1024);
        TaskStatus.Builder large = TaskStatus.newBuilder();
        IntStream.range(0, 1024).forEach(i -> large.addNotes(note(i, text)));

        Stored<Task> task = committed(store.updateStatus(store.created("acme", "one"), large.build()));

        assertThat(task.resource().getStatus().getSerializedSize()).isGreaterThan(64 * 1024 * 1024);
        assertThat(foundByOther(task).equals(task)).isTrue();
    }

    @Test
    void abandoned_segments_are_collected_and_no_other() {
        Stored<Task> task = longTask();
        Stored<Task> gone = committed(store.updateStatus(store.created("acme", "gone"), notes(0, LONG)));
        Stored<Task> replaced = committed(store.updateStatus(
                task,
                TaskStatus.newBuilder()
                        .addNotes(note(SegmentCutter.MAX_ITEMS + 6, "other"))
                        .build()));
        committed(store.delete(gone));
        int all = (int) segments().countDocuments();

        now.set(now.get().plus(GRACE).plusSeconds(5));
        long first = collector.collect();
        List<Long> later = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            now.set(now.get().plus(GRACE));
            later.add(collector.collect());
        }

        int live = segmentIds(task).size();
        assertThat(first).isZero();
        assertThat(later).containsExactly((long) all - live, 0L);
        assertThat(segments().countDocuments()).isEqualTo(live);
        assertThat(foundByOther(task)).isEqualTo(replaced);
    }

    @Test
    void young_segments_are_left_alone_as_their_head_may_be_on_its_way() {
        longTask();
        store.database().getCollection("task").deleteMany(new Document());

        now.set(now.get().plus(GRACE.minusSeconds(60)));
        collector.collect();

        assertThat(segments().countDocuments(new Document("unreferenced", new Document("$exists", true))))
                .isZero();
    }
}
