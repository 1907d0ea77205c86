package ai.stigmer.runtime.resource;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskList;
import org.junit.jupiter.api.Test;

class SensitiveFieldsTest {
    private static Task withToken(String title) {
        Task.Builder task = Task.newBuilder();
        task.getSpecBuilder().setTitle(title).setToken("secret");
        return task.build();
    }

    @Test
    void a_sensitive_field_is_taken_out_and_nothing_else() {
        Task open = (Task) SensitiveFields.of(Task.getDescriptor()).removeFrom(withToken("t"));

        assertThat(open.getSpec().getToken()).isEmpty();
        assertThat(open.getSpec().getTitle()).isEqualTo("t");
    }

    @Test
    void it_is_taken_out_of_lists_too() {
        TaskList list = TaskList.newBuilder()
                .addItems(withToken("a"))
                .addItems(withToken("b"))
                .build();

        TaskList open = (TaskList) SensitiveFields.of(TaskList.getDescriptor()).removeFrom(list);

        assertThat(open.getItemsList())
                .allSatisfy(task -> assertThat(task.getSpec().getToken()).isEmpty())
                .extracting(task -> task.getSpec().getTitle())
                .containsExactly("a", "b");
    }

    @Test
    void a_message_that_can_hold_none_is_passed_on_untouched() {
        var metadata = Task.getDefaultInstance().getMetadata();

        assertThat(SensitiveFields.of(Task.getDescriptor()).removeFrom(metadata))
                .isSameAs(metadata);
    }
}
