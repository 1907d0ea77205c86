package ai.stigmer.runtime.resource.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.testing.Account;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadMaskTest {
    private static final Task TASK = task();

    private static Task task() {
        Task.Builder task = Task.newBuilder().setKind("Task");
        task.getMetadataBuilder().setId("tsk_1").setName("One").putLabels("a", "b");
        task.getStatusBuilder()
                .setError("e")
                .addLog("l")
                .addNotes(Note.newBuilder().setId("n1").setText("one"))
                .addNotes(Note.newBuilder().setId("n2").setText("two"));
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

    @ParameterizedTest
    @ValueSource(strings = {"status.notes.id", "status.notes.*.id"})
    void a_path_leads_into_each_message_of_a_list(String path) {
        Task.Builder expected = Task.newBuilder();
        expected.getStatusBuilder()
                .addNotes(Note.newBuilder().setId("n1"))
                .addNotes(Note.newBuilder().setId("n2"));

        assertThat(masked(path)).isEqualTo(expected.build());
    }

    @Test
    void a_path_leads_into_each_value_of_a_map() {
        Vault.Builder vault = Vault.newBuilder();
        vault.putNamed("a", Account.newBuilder().setId("1").setHost("h").build());
        vault.putNamed("b", Account.newBuilder().setId("2").build());

        Vault masked =
                (Vault) ReadMask.parse("named.*.id", Vault.getDescriptor()).of(vault.build());

        Vault.Builder expected = Vault.newBuilder();
        expected.putNamed("a", Account.newBuilder().setId("1").build());
        expected.putNamed("b", Account.newBuilder().setId("2").build());
        assertThat(masked).isEqualTo(expected.build());
    }

    @Test
    void a_star_at_the_end_takes_all_that_is_there() {
        assertThat(masked("*")).isEqualTo(TASK);
        assertThat(masked("*,metadata.id")).isEqualTo(TASK);
        assertThat(masked("status.*"))
                .isEqualTo(Task.newBuilder().setStatus(TASK.getStatus()).build());
        assertThat(masked("status.notes.*")).isEqualTo(masked("status.notes"));
        assertThat(masked("metadata.labels.*")).isEqualTo(masked("metadata.labels"));
    }

    @Test
    void a_message_that_is_not_set_stays_unset() {
        assertThat(masked("spec.title").hasSpec()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metadata.idd",
                "",
                ",",
                "metadata.",
                "metadata.labels.a",
                "kind.x",
                "status.notes.none",
                "status.notes.*.none",
                "status.notes.*.*.id",
                "metadata.labels.*.a",
                "status.log.x",
                "*.id",
                "status.*.id",
                "kind.*.x",
                "*x"
            })
    void an_unknown_path_is_an_invalid_argument(String paths) {
        assertThatThrownBy(() -> masked(paths))
                .isInstanceOfSatisfying(
                        RpcException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(RpcException.FieldViolation::field)
                                .containsExactly("stigmer-read-mask"));
    }
}
