package ai.stigmer.runtime.store.internal.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.internal.mongo.ResourceCache.Entry;
import ai.stigmer.runtime.store.internal.mongo.StatusSegments.Ref;
import ai.stigmer.runtime.testing.Account;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final ResourceType<Task> TYPE = ResourceType.of(Tasks.KIND, Task.getDefaultInstance());

    @Test
    void what_a_resource_takes_is_known_after_many_writes_too() {
        Random random = new Random(7);
        Task task = Task.getDefaultInstance();
        long bytes = 0;

        for (int i = 0; i < 2_000; i++) {
            Task next = changed(task, random);
            bytes += Growth.between(TYPE, entry(task), entry(next));
            task = next;
        }

        assertThat(bytes).isCloseTo(task.getSerializedSize(), Percentage.withPercentage(5));
    }

    @Test
    void a_status_that_is_cleared_takes_nothing() {
        Task none = Task.getDefaultInstance();
        Task some = Task.newBuilder()
                .setStatus(TaskStatus.newBuilder()
                        .setError("it broke")
                        .setAttempts(3)
                        .addLog("l"))
                .build();

        long there = Growth.between(TYPE, entry(none), entry(some));

        assertThat(there).isCloseTo(some.getSerializedSize(), within(8L));
        assertThat(Growth.between(TYPE, entry(some), entry(none))).isEqualTo(-there);
    }

    private static Task changed(Task task, Random random) {
        Task.Builder next = task.toBuilder();
        TaskStatus.Builder status = next.getStatusBuilder();
        Note note = Note.newBuilder()
                .setId("note-" + random.nextInt())
                .setText("x".repeat(random.nextInt(200)))
                .build();
        int notes = status.getNotesCount();
        switch (random.nextInt(6)) {
            case 0 -> next.getSpecBuilder().setTitle("x".repeat(random.nextInt(100)));
            case 1 -> status.setError("x".repeat(random.nextInt(100))).setAttempts(random.nextInt(9));
            case 2 -> status.putMarks("mark " + random.nextInt(20), "x".repeat(random.nextInt(50)));
            case 3 -> status.setAccount(Account.newBuilder().setId("x".repeat(random.nextInt(50))));
            case 4 -> {
                if (notes > 0) {
                    status.setNotes(random.nextInt(notes), note);
                }
            }
            default -> status.addNotes(note).addLog(note.getText());
        }
        return next.build();
    }

    @Test
    void items_in_segments_that_both_versions_have_are_not_looked_into() {
        Ref kept = new Ref(new ObjectId(), 2);
        Ref replaced = new Ref(new ObjectId(), 1);
        // What this could not be: other items in the same segment.
        Entry<Task> base = entry(notes("a", "b", "c", "d"), kept, replaced);
        Entry<Task> next = entry(notes("a longer text", "b", "c", "d and more", "e"), kept, new Ref(new ObjectId(), 1));

        long growth = Growth.between(TYPE, base, next);

        assertThat(growth).isEqualTo(" and more".length() + 2 + note("e").getSerializedSize());
    }

    private static Task notes(String... texts) {
        return Task.newBuilder()
                .setStatus(TaskStatus.newBuilder()
                        .addAllNotes(Stream.of(texts).map(GrowthTest::note).toList()))
                .build();
    }

    private static Note note(String text) {
        return Note.newBuilder().setText(text).build();
    }

    private static Entry<Task> entry(Task task, Ref... notes) {
        StatusSegments segments = StatusSegments.NONE.with("notes", List.of(notes));
        return new Entry<>(new Stored<>(task, Revision.FIRST), segments, true);
    }
}
