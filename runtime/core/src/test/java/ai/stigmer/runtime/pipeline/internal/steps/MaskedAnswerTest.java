package ai.stigmer.runtime.pipeline.internal.steps;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.rpc.internal.AnswerLimit;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import org.junit.jupiter.api.Test;

class MaskedAnswerTest {
    private static final AnswerLimit LIMIT = new AnswerLimit(4096);

    private static Task.Builder task() {
        Task.Builder task = Task.newBuilder().setKind("Task");
        task.getMetadataBuilder().setId("tsk_1").putLabels("a", "b");
        task.getSpecBuilder().setTitle("t");
        task.getStatusBuilder().setError("e");
        return task;
    }

    @Test
    void the_largest_fields_go_first_and_no_more_of_them_than_it_takes() {
        Task.Builder large = task();
        large.getSpecBuilder().setTitle("t".repeat(3000));
        large.getStatusBuilder().addNotes(Note.newBuilder().setText("n".repeat(4000)));

        MaskedAnswer masked = MaskedAnswer.fitting(large.build(), LIMIT);

        Task.Builder expected = large.clone();
        expected.getStatusBuilder().clearNotes();
        assertThat(masked.answer()).isEqualTo(expected.build());
        assertThat(masked.header()).isEqualTo("status.notes");
    }

    @Test
    void what_is_left_out_is_named_in_the_order_of_names() {
        Task.Builder large = task();
        large.getSpecBuilder().setTitle("t".repeat(4200));
        large.getStatusBuilder()
                .setError("e".repeat(4100))
                .addNotes(Note.newBuilder().setText("n".repeat(4300)));

        MaskedAnswer masked = MaskedAnswer.fitting(large.build(), LIMIT);

        assertThat(masked.leftOut()).containsExactly("spec.title", "status.error", "status.notes");
        assertThat(((Task) masked.answer()).getMetadata()).isEqualTo(large.getMetadata());
        assertThat(((Task) masked.answer()).hasStatus()).isTrue();
    }

    @Test
    void metadata_go_last_and_the_id_stays() {
        Task.Builder large = task();
        large.getMetadataBuilder().setName("n".repeat(5000));

        MaskedAnswer masked = MaskedAnswer.fitting(large.build(), LIMIT);

        assertThat(((Task) masked.answer()).getMetadata().getId()).isEqualTo("tsk_1");
        assertThat(((Task) masked.answer()).getMetadata().getLabelsMap()).containsEntry("a", "b");
        assertThat(masked.leftOut()).contains("metadata.name", "spec.title", "status.error");
    }

    @Test
    void where_no_field_is_to_blame_nothing_is_left() {
        ByteString large = ByteString.copyFrom(new byte[5000]);
        Task task = task().setUnknownFields(UnknownFieldSet.newBuilder()
                        .addField(
                                999,
                                UnknownFieldSet.Field.newBuilder()
                                        .addLengthDelimited(large)
                                        .build())
                        .build())
                .build();

        MaskedAnswer masked = MaskedAnswer.fitting(task, LIMIT);

        assertThat(masked.answer()).isEqualTo(Task.getDefaultInstance());
        assertThat(masked.header()).isEqualTo("*");
    }
}
