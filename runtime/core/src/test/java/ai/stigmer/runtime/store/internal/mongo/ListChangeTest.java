package ai.stigmer.runtime.store.internal.mongo;

import static ai.stigmer.runtime.store.internal.mongo.TaskStore.committed;
import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskStatus;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class ListChangeTest {
    private static final FieldDescriptor LOG = TaskStatus.getDescriptor().findFieldByName("log");

    private static TaskStatus log(List<String> items) {
        return TaskStatus.newBuilder().addAllLog(items).build();
    }

    private static Map<FieldDescriptor, ListChange> change(List<String> base, List<String> next) {
        MessageDiff diff = MessageDiff.between(log(base), log(next));
        return ListChange.of(diff, StatusSegments.NONE, SegmentPlan.of(diff, StatusSegments.NONE));
    }

    private static List<String> numbered(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "item " + i).toList();
    }

    @Test
    void an_item_that_is_changed_or_appended_goes_to_its_place_alone() {
        assertThat(change(List.of("a", "b"), List.of("a", "B", "c")))
                .containsExactly(Map.entry(LOG, new ListChange(List.of(1, 2), List.of("B", "c"))));
    }

    @Test
    void a_list_that_is_new_or_shorter_or_another_is_written_whole() {
        assertThat(change(List.of(), List.of("a"))).isEmpty();
        assertThat(change(List.of("a", "b", "c"), List.of("a", "b"))).isEmpty();
        assertThat(change(List.of("a", "b"), List.of("b", "a"))).isEmpty();
    }

    @Test
    void a_list_whose_front_becomes_a_segment_is_written_whole() {
        List<String> full = numbered(0, SegmentCutter.MAX_ITEMS);

        assertThat(change(full, numbered(0, SegmentCutter.MAX_ITEMS + 1))).isEmpty();
    }

    @Test
    void behind_segments_places_count_from_the_first_item_in_the_head() {
        List<String> base = numbered(0, 40);
        List<String> next = numbered(0, 41);
        StatusSegments stored = new StatusSegments(Map.of("log", List.of(new StatusSegments.Ref(new ObjectId(), 32))));
        MessageDiff diff = MessageDiff.between(log(base), log(next));

        Map<FieldDescriptor, ListChange> changes = ListChange.of(diff, stored, SegmentPlan.of(diff, stored));

        assertThat(changes).containsExactly(Map.entry(LOG, new ListChange(List.of(8), List.of("item 40"))));
    }

    @Test
    void whatever_is_done_to_a_list_another_replica_reads_it_as_it_was_written() {
        TaskStore store = new TaskStore();
        Random random = new Random(7);
        Stored<Task> task = store.created("acme", "one");
        List<String> log = new ArrayList<>();

        for (int i = 0; i < 150; i++) {
            change(log, random);
            task = committed(store.updateStatus(
                    task, log(log).toBuilder().setAttempts(i + 1).build(), "log"));

            TaskStore otherReplica = new TaskStore(store.database());
            Stored<Task> read = otherReplica
                    .repository()
                    .find(task.resource().getMetadata().getId())
                    .orElseThrow();
            assertThat(read.resource().getStatus().getLogList())
                    .as("after change %d", i)
                    .isEqualTo(log);
        }
    }

    private static void change(List<String> log, Random random) {
        int kind = random.nextInt(10);
        if (kind == 0 && !log.isEmpty()) {
            log.subList(random.nextInt(log.size()), log.size()).clear();
        } else if (kind < 5 && !log.isEmpty()) {
            log.set(log.size() - 1 - random.nextInt(Math.min(3, log.size())), "changed " + random.nextInt());
        } else {
            IntStream.rangeClosed(0, random.nextInt(6)).forEach(i -> log.add("new " + random.nextInt()));
        }
    }
}
