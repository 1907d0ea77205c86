package ai.stigmer.runtime.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.grpc.RpcException;
import ai.stigmer.runtime.testing.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadMaskTest {
    private static final Task TASK = task();

    private static Task task() {
        Task.Builder task = Task.newBuilder().setKind("Task");
        task.getMetadataBuilder().setId("tsk_1").setName("One").putLabels("a", "b");
        task.getStatusBuilder().setError("e").addLog("l");
        return task.build();
    }

    private static Task masked(String paths) {
        return (Task) ReadMask.parse(paths, Task.getDescriptor()).of(TASK);
    }

    @Test
    void only_the_fields_that_are_asked_for_are_answered() {
        Task.Builder expected = Task.newBuilder();
        expected.getMetadataBuilder().setId("tsk_1").putLabels("a", "b");
        expected.getStatusBuilder().setError("e");

        assertThat(masked("metadata.id, metadata.labels,status.error")).isEqualTo(expected.build());
    }

    @Test
    void a_message_that_one_path_takes_whole_stays_whole() {
        assertThat(masked("metadata.id,metadata").getMetadata()).isEqualTo(TASK.getMetadata());
        assertThat(masked("metadata,metadata.id").getMetadata()).isEqualTo(TASK.getMetadata());
    }

    @Test
    void a_message_that_is_not_set_stays_unset() {
        assertThat(masked("spec.title").hasSpec()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"metadata.idd", "", ",", "metadata.", "metadata.labels.a", "kind.x", "status.notes.id"})
    void an_unknown_path_is_an_invalid_argument(String paths) {
        assertThatThrownBy(() -> masked(paths))
                .isInstanceOfSatisfying(
                        RpcException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(RpcException.FieldViolation::field)
                                .containsExactly("stigmer-read-mask"));
    }
}
