package ai.stigmer.runtime.live.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.testing.Task;
import org.junit.jupiter.api.Test;

class MessageSizeTest {
    private static Task task(int notes, int errorLength) {
        Task.Builder task = Task.newBuilder();
        task.getStatusBuilder().setError("x".repeat(errorLength));
        for (int i = 0; i < notes; i++) {
            task.getStatusBuilder().addNotesBuilder().setId("note-" + i).setText("x".repeat(100));
        }
        return task.build();
    }

    @Test
    void the_limit_is_exact_for_whatever_takes_the_bytes() {
        for (Task task : new Task[] {task(0, 0), task(0, 5_000), task(40, 3), task(400, 5_000)}) {
            int size = task.getSerializedSize();

            assertThat(MessageSize.isAtMost(size, task)).isTrue();
            assertThat(MessageSize.isAtMost(size - 1, task)).isFalse();
        }
    }
}
