package ai.stigmer.runtime.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.Posture.Kind;
import ai.stigmer.runtime.rpc.Posture.ResourceId;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.TaskPhase;
import ai.stigmer.runtime.testing.TaskStatus;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostureTest {
    private static final ResourceId<Note> ID = ResourceId.one("note.id", Note::getId);
    private static final ResourceId<TaskStatus> IDS = ResourceId.many("ids", TaskStatus::getLogList);

    @Test
    void an_id_is_read_from_the_request() {
        assertThat(ID.of(Note.newBuilder().setId("aex_01j-Z").build())).containsExactly("aex_01j-Z");
        assertThat(ResourceId.<Note>fixed("all").of(Note.getDefaultInstance())).containsExactly("all");
    }

    @Test
    void an_empty_id_is_an_invalid_argument_that_names_the_path() {
        RpcException failure = failureOf(ID, Note.getDefaultInstance());

        assertThat(failure.reason()).isEqualTo(ErrorReason.INVALID_FIELD);
        assertThat(failure.violations()).extracting("field").containsExactly("note.id");
        assertThat(failure.text()).isEqualTo("note.id: must not be empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "../x", "{\"$ne\":1}", "a:b", "a#b", "ä", "a\n", "a\u0000", " "})
    void an_id_of_another_form_is_an_invalid_argument(String id) {
        assertThat(failureOf(ID, Note.newBuilder().setId(id).build()).reason()).isEqualTo(ErrorReason.INVALID_FIELD);
    }

    @Test
    void an_id_has_at_most_128_characters() {
        String longest = "x".repeat(128);
        assertThat(ID.of(Note.newBuilder().setId(longest).build())).containsExactly(longest);
        assertThat(failureOf(ID, Note.newBuilder().setId(longest + "x").build()))
                .isNotNull();
    }

    @Test
    void a_repeated_id_means_all_of_them_none_empty_and_at_most_100() {
        assertThat(IDS.of(ids(List.of("a", "b", "a")))).containsExactly("a", "b", "a");
        assertThat(IDS.of(ids(Collections.nCopies(100, "a")))).hasSize(100);

        assertThat(failureOf(IDS, ids(List.of())).text()).isEqualTo("ids: must name 1 to 100 resources, but names 0");
        assertThat(failureOf(IDS, ids(Collections.nCopies(101, "a"))).text())
                .isEqualTo("ids: must name 1 to 100 resources, but names 101");
        assertThat(failureOf(IDS, ids(List.of("a", ""))).text()).isEqualTo("ids: must not be empty");
    }

    @Test
    void a_kind_is_fixed_or_named_by_the_request_as_text_or_enum() {
        Kind<TaskStatus> text = Kind.string("kind", TaskStatus::getError);
        Kind<TaskStatus> value = Kind.enumValue("phase", TaskStatus::getPhase);

        assertThat(Kind.<Note>fixed("note").of(Note.getDefaultInstance())).isEqualTo("note");
        assertThat(text.of(TaskStatus.newBuilder().setError("task").build())).isEqualTo("task");
        assertThat(value.of(
                        TaskStatus.newBuilder().setPhase(TaskPhase.TASK_DONE).build()))
                .isEqualTo("TASK_DONE");
    }

    @Test
    void a_kind_that_the_request_does_not_say_or_no_enum_knows_is_an_invalid_argument() {
        Kind<TaskStatus> text = Kind.string("kind", TaskStatus::getError);
        Kind<TaskStatus> value = Kind.enumValue("phase", TaskStatus::getPhase);

        assertThat(catchThrowableOfType(RpcException.class, () -> text.of(TaskStatus.getDefaultInstance()))
                        .text())
                .isEqualTo("kind: must name a resource kind");
        assertThat(catchThrowableOfType(RpcException.class, () -> value.of(TaskStatus.getDefaultInstance())))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        RpcException.class,
                        () -> value.of(TaskStatus.newBuilder().setPhaseValue(77).build())))
                .isNotNull();
    }

    private static TaskStatus ids(List<String> ids) {
        return TaskStatus.newBuilder().addAllLog(ids).build();
    }

    private static <I> RpcException failureOf(ResourceId<I> source, I request) {
        return catchThrowableOfType(RpcException.class, () -> source.of(request));
    }
}
