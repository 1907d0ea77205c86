package ai.stigmer.runtime.store.internal.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.testing.Extended;
import ai.stigmer.runtime.testing.ExtendedProto;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.TaskStatus;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageDiffTest {
    private static final UnknownFieldSet UNKNOWN = UnknownFieldSet.newBuilder()
            .addField(1000, UnknownFieldSet.Field.newBuilder().addVarint(1).build())
            .build();

    private static Message written(Message base, Message next) {
        return MessageDiff.between(base, next).written();
    }

    private static Message cleared(Message base, Message next) {
        return MessageDiff.between(base, next).cleared();
    }

    @Test
    void only_fields_that_differ_are_written() {
        TaskStatus base = TaskStatus.newBuilder().setError("e").setAttempts(1).build();
        TaskStatus next = base.toBuilder().setAttempts(0).addLog("l").build();

        assertThat(written(base, next))
                .isEqualTo(TaskStatus.newBuilder().setAttempts(0).addLog("l").build());
        assertThat(cleared(base, next)).isEqualTo(TaskStatus.getDefaultInstance());
    }

    @Test
    void fields_that_are_gone_are_cleared() {
        TaskStatus base = TaskStatus.newBuilder()
                .setError("e")
                .setAttempts(0)
                .setUnknownFields(UNKNOWN)
                .build();

        assertThat(written(base, TaskStatus.getDefaultInstance())).isEqualTo(TaskStatus.getDefaultInstance());
        assertThat(cleared(base, TaskStatus.getDefaultInstance())).isEqualTo(base);
    }

    @Test
    void the_order_of_a_map_is_no_difference_and_that_of_a_list_is() {
        TaskStatus one = TaskStatus.newBuilder()
                .putMarks("a", "1")
                .putMarks("b", "2")
                .addLog("a")
                .addLog("b")
                .build();
        TaskStatus sameMarks = one.toBuilder()
                .clearMarks()
                .putMarks("b", "2")
                .putMarks("a", "1")
                .build();
        TaskStatus otherLog = one.toBuilder().clearLog().addLog("b").addLog("a").build();

        assertThat(MessageDiff.between(one, sameMarks).isEmpty()).isTrue();
        assertThat(MessageDiff.between(one, otherLog).isEmpty()).isFalse();
    }

    @Test
    void of_a_list_in_segments_only_the_given_part_is_written() {
        TaskStatus next = TaskStatus.newBuilder()
                .addNotes(Note.newBuilder().setId("1"))
                .addNotes(Note.newBuilder().setId("2"))
                .build();
        MessageDiff diff = MessageDiff.between(TaskStatus.getDefaultInstance(), next);

        Message written =
                diff.written(Map.of(TaskStatus.getDescriptor().findFieldByName("notes"), List.of(next.getNotes(1))));

        assertThat(written)
                .isEqualTo(TaskStatus.newBuilder().addNotes(next.getNotes(1)).build());
    }

    @Test
    void extensions_and_unknown_fields_are_stored_together_and_so_written_together() {
        Extended base = Extended.newBuilder()
                .setExtension(ExtendedProto.note, "kept")
                .setUnknownFields(UNKNOWN)
                .buildPartial();
        Extended otherNote =
                base.toBuilder().setExtension(ExtendedProto.note, "other").buildPartial();
        Extended noUnknown = base.toBuilder()
                .setUnknownFields(UnknownFieldSet.getDefaultInstance())
                .buildPartial();

        assertThat(written(base, otherNote)).isEqualTo(otherNote);
        assertThat(written(base, noUnknown)).isEqualTo(noUnknown);
        assertThat(cleared(base, noUnknown)).isEqualTo(Extended.getDefaultInstance());
        assertThat(cleared(base, Extended.getDefaultInstance())).isEqualTo(base);
    }
}
