package ai.stigmer.runtime.store.internal.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.stigmer.runtime.testing.Account;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskStatus;
import com.google.protobuf.Message;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class GrowthTest {
    @Test
    void what_a_resource_takes_is_known_after_many_writes_too() {
        Random random = new Random(7);
        Task task = Task.getDefaultInstance();
        long bytes = 0;

        for (int i = 0; i < 2_000; i++) {
            Task next = changed(task, random);
            bytes += Growth.between(task, next);
            task = next;
        }

        assertThat(bytes).isCloseTo(task.getSerializedSize(), Percentage.withPercentage(5));
    }

    @Test
    void a_status_that_is_cleared_takes_nothing() {
        TaskStatus status = TaskStatus.newBuilder()
                .setError("it broke")
                .setAttempts(3)
                .addLog("l")
                .build();

        long there = Growth.between(TaskStatus.getDefaultInstance(), status);

        assertThat(there).isCloseTo(status.getSerializedSize(), within(8L));
        assertThat(Growth.between(status, TaskStatus.getDefaultInstance())).isEqualTo(-there);
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
    void items_that_both_versions_have_are_not_looked_into() {
        AtomicInteger looks = new AtomicInteger();
        List<Message> before = List.of(item(looks), item(looks), item(looks));
        List<Message> after = List.of(before.get(0), item(looks), before.get(2), item(looks));

        Growth.between(holding(before), holding(after));

        // The one that was, the one in its place, and the one that came.
        assertThat(looks).hasValue(3);
    }

    private static Message item(AtomicInteger looks) {
        return (Message) Proxy.newProxyInstance(
                GrowthTest.class.getClassLoader(),
                new Class<?>[] {Message.class},
                (proxy, method, arguments) -> looks.incrementAndGet());
    }

    private static Message holding(List<Message> items) {
        return (Message) Proxy.newProxyInstance(
                GrowthTest.class.getClassLoader(),
                new Class<?>[] {Message.class},
                (proxy, method, arguments) -> Map.of(TaskStatus.getDescriptor().findFieldByName("notes"), items));
    }
}
