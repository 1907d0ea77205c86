package ai.stigmer.runtime.operation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.InMemoryRepository;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskMethods;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.Tasks;
import org.junit.jupiter.api.Test;

class StandardOperationTest {
    private final ResourceBackend<Task> tasks = TaskServer.backend(
            new InMemoryRepository<>(Tasks.TYPE),
            new InMemoryPolicy(),
            (id, state, deleted) -> {},
            (id, listener) -> () -> {});

    @Test
    void an_operation_that_cannot_keep_the_authorization_of_an_rpc_is_refused_at_once() {
        assertThatCode(() -> new StandardOperation.Create<>(tasks).serving(TaskMethods.CREATE))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new StandardOperation.Create<>(tasks).serving(TaskMethods.UPDATE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("creates a task but asks for can_edit on the task");
    }

    @Test
    void an_apply_takes_the_same_request_as_its_create_and_update() {
        assertThatThrownBy(() -> new StandardOperation.Apply<>(tasks, TaskMethods.CREATE, TaskMethods.DELETE)
                        .serving(TaskMethods.APPLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(TaskMethods.DELETE.fullName() + " takes another request than");
    }

    @Test
    void what_is_found_needs_a_permission_that_the_rpc_declares_or_the_operation_is_given() {
        assertThatThrownBy(() -> new StandardOperation.List<>(tasks).serving(TaskMethods.LIST))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not declare by which permission something is found");
        assertThatCode(() -> new StandardOperation.List<>(tasks, "can_view").serving(TaskMethods.LIST))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new StandardOperation.GetByReference<>(tasks).serving(TaskMethods.GET_BY_REFERENCE))
                .hasMessageContaining("or give the operation a permission");
        assertThatCode(() -> new StandardOperation.GetByReference<>(tasks, "can_view", "not for you")
                        .serving(TaskMethods.GET_BY_REFERENCE))
                .doesNotThrowAnyException();
    }
}
