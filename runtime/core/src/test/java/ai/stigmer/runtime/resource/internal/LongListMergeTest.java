package ai.stigmer.runtime.resource.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LongListMergeTest {
    private static final FieldDescriptor NOTES = TaskStatus.getDescriptor().findFieldByName("notes");
    private static final FieldDescriptor ID = Note.getDescriptor().findFieldByName("id");

    private final StatusMerge merge = StatusMerge.of(Tasks.TYPE);

    private static TaskStatus notes(int from, int to, String text) {
        TaskStatus.Builder status = TaskStatus.newBuilder();
        for (int i = from; i < to; i++) {
            status.addNotesBuilder().setId("note-" + i).setText(text);
        }
        return status.build();
    }

    /** The same in as few words as it takes. */
    private static List<Note> merged(List<Note> stored, List<Note> update) {
        Map<String, Note> byId = new LinkedHashMap<>();
        stored.forEach(note -> byId.put(note.getId(), note));
        update.forEach(note -> byId.put(note.getId(), note));
        return List.copyOf(byId.values());
    }

    @Test
    void items_of_long_lists_meet_by_key_whatever_was_merged_before_and_from_whichever_version() {
        Random random = new Random(7);
        List<TaskStatus> versions = new ArrayList<>(List.of(notes(0, 200, "first")));
        for (int round = 0; round < 2_000; round++) {
            // Mostly the newest, as in a run of updates; sometimes an older one, as for a write that comes too late.
            int back = random.nextInt(4) == 0 ? random.nextInt(Math.min(versions.size(), 20)) : 0;
            TaskStatus base = versions.get(versions.size() - 1 - back);
            TaskStatus.Builder update = TaskStatus.newBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                update.addNotesBuilder()
                        .setId("note-" + random.nextInt(base.getNotesCount() + 20))
                        .setText("round " + round + " " + i);
            }
            boolean replaces = random.nextInt(100) == 0;

            TaskStatus next = (TaskStatus) merge.merge(base, update.build(), replaces ? Set.of("notes") : Set.of());

            assertThat(next.getNotesList())
                    .isEqualTo(replaces ? update.getNotesList() : merged(base.getNotesList(), update.getNotesList()));
            versions.add(replaces ? base : next);
        }
        assertThat(versions.get(versions.size() - 1).getNotesCount()).isGreaterThan(200);
    }

    @Test
    void a_list_that_a_mask_replaced_is_known_by_what_is_in_it_now() {
        TaskStatus base = notes(0, 200, "first");
        TaskStatus replaced = (TaskStatus) merge.merge(base, notes(100, 300, "second"), Set.of("notes"));

        TaskStatus next = (TaskStatus) merge.merge(replaced, notes(299, 301, "third"), Set.of());

        assertThat(next.getNotesList())
                .isEqualTo(
                        merged(replaced.getNotesList(), notes(299, 301, "third").getNotesList()));
        assertThat(next.getNotesCount()).isEqualTo(201);
    }

    @Test
    void a_list_keeps_its_index_through_changes_of_everything_else() {
        KeyIndexes indexes = new KeyIndexes(ID);
        Task task = Task.newBuilder().setStatus(notes(0, 100, "text")).build();
        List<?> list = (List<?>) task.getStatus().getField(NOTES);
        KeyIndex index = KeyIndex.of(list, ID);
        indexes.keep(List.of(), list, index);

        Task later = task.toBuilder()
                .setStatus(task.getStatus().toBuilder().setError("changed").build())
                .build();

        assertThat(indexes.of((List<?>) later.getStatus().getField(NOTES))).isSameAs(index);
    }

    @Test
    void an_equal_list_of_another_message_is_read_anew() {
        KeyIndexes indexes = new KeyIndexes(ID);
        List<?> list = notes(0, 100, "text").getNotesList();
        KeyIndex index = KeyIndex.of(list, ID);
        indexes.keep(List.of(), list, index);

        assertThat(indexes.of(notes(0, 100, "text").getNotesList())).isNotSameAs(index);
    }

    @Test
    void a_list_stays_known_until_the_next_but_one_is_made_from_it() {
        KeyIndexes indexes = new KeyIndexes(ID);
        List<?> first = notes(0, 100, "text").getNotesList();
        List<?> second = notes(0, 101, "text").getNotesList();
        List<?> third = notes(0, 102, "text").getNotesList();
        KeyIndex index = KeyIndex.of(first, ID);
        indexes.keep(List.of(), first, index);

        indexes.keep(first, second, KeyIndex.of(second, ID));
        assertThat(indexes.of(first)).isSameAs(index);

        indexes.keep(second, third, KeyIndex.of(third, ID));
        assertThat(indexes.of(first)).isNotSameAs(index);
    }

    @Test
    void an_index_grows_by_what_is_added_in_both_layers() {
        KeyIndex index = KeyIndex.of(List.of(), ID);
        for (int i = 0; i < 1_000; i++) {
            index = index.with(Map.of("note-" + i, i));
        }

        for (int i = 0; i < 1_000; i++) {
            assertThat(index.position("note-" + i)).hasValue(i);
        }
        assertThat(index.position("note-1000")).isEmpty();
    }
}
