package ai.stigmer.runtime.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ResourceIds;
import ai.stigmer.runtime.resource.internal.StateBuilder;
import ai.stigmer.runtime.resource.internal.StateBuilder.StatusPolicy;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every repository does with the numbers of status updates. */
abstract class NumberingContract {
    private final StateBuilder<Task> states =
            new StateBuilder<>(Tasks.TYPE, ResourceIds.ulids(), InstantSource.system());

    /** A repository without any task in it. */
    abstract ResourceRepository<Task> repository();

    @Test
    void an_update_that_is_not_newer_than_the_last_accepted_number_changes_nothing_and_names_that_number() {
        Stored<Task> one = committed(numbered(created(), 5, "five"));

        WriteOutcome<Task> older = numbered(one, 4, "four");
        WriteOutcome<Task> same = numbered(one, 5, "five again");

        assertThat(older).isEqualTo(new WriteOutcome.Overtaken<>(one, 5));
        assertThat(same).isEqualTo(new WriteOutcome.Overtaken<>(one, 5));
        assertThat(found(one)).isEqualTo(one);
        assertThat(committed(numbered(one, 6, "six")).resource().getStatus().getError())
                .isEqualTo("six");
    }

    @Test
    void a_number_is_accepted_even_if_its_update_changes_nothing() {
        Stored<Task> base = committed(numbered(created(), 5, "now"));
        assertThat(numbered(base, 7, "now")).isEqualTo(new WriteOutcome.Unchanged<>(base));

        assertThat(numbered(base, 6, "old")).isEqualTo(new WriteOutcome.Overtaken<>(base, 7));
        assertThat(found(base)).isEqualTo(base);
    }

    @Test
    void a_late_number_is_answered_with_the_current_state_even_from_a_stale_base() {
        Stored<Task> stale = created();
        Stored<Task> current = committed(numbered(stale, 5, "five"));

        assertThat(numbered(stale, 4, "four")).isEqualTo(new WriteOutcome.Overtaken<>(current, 5));
    }

    @ParameterizedTest
    @EnumSource(StatusPolicy.class)
    void an_update_of_the_spec_begins_the_numbers_anew(StatusPolicy policy) {
        Stored<Task> asked = committed(numbered(created(), 1000, "a thousand"));

        Stored<Task> askedAgain = committed(retitled(asked, "Two", policy));

        assertThat(numbering(askedAgain)).isEqualTo(new Numbering(2, 0));
        Stored<Task> answered = committed(numbered(askedAgain, 1, "one"));
        assertThat(answered.resource().getStatus().getError()).isEqualTo("one");
        assertThat(numbering(answered)).isEqualTo(new Numbering(2, 1));
    }

    @Test
    void an_update_of_the_spec_that_changes_nothing_leaves_the_numbers() {
        Stored<Task> asked = committed(numbered(created(), 5, "five"));

        retitled(asked, asked.resource().getSpec().getTitle(), StatusPolicy.PRESERVE);

        assertThat(numbered(asked, 4, "four")).isEqualTo(new WriteOutcome.Overtaken<>(asked, 5));
    }

    @Test
    void a_numbered_update_of_a_replaced_spec_is_a_conflict_even_where_the_status_was_kept() {
        Stored<Task> replaced = committed(numbered(created(), 5, "five"));
        Stored<Task> current = committed(retitled(replaced, "Two", StatusPolicy.PRESERVE));

        assertThat(numbered(replaced, 6, "six")).isEqualTo(new WriteOutcome.Conflict<>());
        assertThat(numbered(replaced, 6, "five")).isEqualTo(new WriteOutcome.Conflict<>());
        assertThat(found(current)).isEqualTo(current);
        assertThat(numbering(current)).isEqualTo(new Numbering(2, 0));
    }

    @Test
    void a_number_is_never_late_by_those_of_another_generation() {
        Stored<Task> replaced = committed(numbered(created(), 5, "five"));
        Stored<Task> current = committed(retitled(replaced, "Two", StatusPolicy.CLEAR));
        committed(numbered(current, 9, "nine"));

        assertThat(numbered(replaced, 6, "six")).isEqualTo(new WriteOutcome.Conflict<>());
    }

    @Test
    void an_update_for_one_generation_is_a_conflict_in_the_next_even_if_it_changes_nothing() {
        Stored<Task> replaced = committed(numbered(created(), 5, "five"));
        committed(retitled(replaced, "Two", StatusPolicy.PRESERVE));

        assertThat(write(replaced, "other", OptionalLong.empty(), true)).isEqualTo(new WriteOutcome.Conflict<>());
        assertThat(write(replaced, "five", OptionalLong.empty(), true)).isEqualTo(new WriteOutcome.Conflict<>());
        assertThat(write(replaced, "other", OptionalLong.empty(), false)).isInstanceOf(WriteOutcome.Committed.class);
    }

    @Test
    void what_is_not_there_has_no_numbers() {
        Stored<Task> task = committed(numbered(created(), 5, "five"));

        repository().write(new Change.Delete<>(task, Tasks.ALICE.principal()));

        assertThat(repository().numbering(id(task))).isEmpty();
        assertThat(repository().numbering("tsk_none")).isEmpty();
    }

    private Stored<Task> created() {
        Task next = states.created(Tasks.draft("acme", "one"), "one", Tasks.ALICE);
        return committed(repository().write(new Change.Create<>(next, Tasks.ALICE.principal())));
    }

    private WriteOutcome<Task> retitled(Stored<Task> base, String title, StatusPolicy policy) {
        Task.Builder request = base.resource().toBuilder();
        request.getSpecBuilder().setTitle(title);
        Task next = states.updated(base, request.build(), Set.of(), policy, Tasks.ALICE);
        return repository()
                .write(new Change.UpdateSpec<>(base, next, policy == StatusPolicy.CLEAR, Tasks.ALICE.principal()));
    }

    private WriteOutcome<Task> numbered(Stored<Task> base, long number, String error) {
        return write(base, error, OptionalLong.of(number), true);
    }

    private WriteOutcome<Task> write(Stored<Task> base, String error, OptionalLong number, boolean sameGeneration) {
        Task request = Task.newBuilder()
                .setStatus(TaskStatus.newBuilder().setError(error))
                .build();
        Task next = states.statusUpdated(base, request, Set.of(), Tasks.RUNNER);
        return repository()
                .write(new Change.UpdateStatus<>(base, next, number, sameGeneration, Tasks.RUNNER.principal()));
    }

    private Numbering numbering(Stored<Task> task) {
        return repository().numbering(id(task)).orElseThrow();
    }

    private Stored<Task> found(Stored<Task> task) {
        return repository().find(id(task)).orElseThrow();
    }

    private static String id(Stored<Task> task) {
        return task.resource().getMetadata().getId();
    }

    private static Stored<Task> committed(WriteOutcome<Task> outcome) {
        assertThat(outcome).isInstanceOf(WriteOutcome.Committed.class);
        return ((WriteOutcome.Committed<Task>) outcome).stored();
    }
}
