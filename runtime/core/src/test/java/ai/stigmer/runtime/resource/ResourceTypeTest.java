package ai.stigmer.runtime.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.testing.ListTasksRequest;
import ai.stigmer.runtime.testing.Stray;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.Tasks;
import ai.stigmer.runtime.testing.UpdateTaskStatusInput;
import org.junit.jupiter.api.Test;

class ResourceTypeTest {
    @Test
    void parts_are_found_by_field_name() {
        Task task = Tasks.draft("acme", "One");

        assertThat(Tasks.TYPE.metadata(task)).isEqualTo(task.getMetadata());
        assertThat(Tasks.TYPE.spec(task)).isEqualTo(task.getSpec());
        assertThat(Tasks.TYPE.status(task)).isEqualTo(task.getStatus());
        assertThat(Tasks.TYPE.org(task)).isEqualTo("acme");
    }

    @Test
    void everything_that_a_type_lacks_is_said_at_once() {
        assertThatThrownBy(() -> ResourceType.of(Tasks.KIND, ListTasksRequest.getDefaultInstance()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ai.stigmer.runtime.testing.ListTasksRequest cannot be served as a resource")
                .hasMessageContaining("needs a singular message field \"metadata\"")
                .hasMessageContaining("needs a singular message field \"spec\"")
                .hasMessageContaining("needs a singular message field \"status\"");
    }

    @Test
    void a_type_without_a_spec_is_told_about_its_spec_alone() {
        assertThatThrownBy(() -> ResourceType.of(Tasks.KIND, UpdateTaskStatusInput.getDefaultInstance()))
                .hasMessageEndingWith("as a resource: ai.stigmer.runtime.testing.UpdateTaskStatusInput needs a singular"
                        + " message field \"spec\"");
    }

    @Test
    void a_parent_is_named_by_a_field_of_the_spec() {
        assertThatThrownBy(() -> ResourceType.of(Stray.getDefaultInstance()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ai.stigmer.runtime.testing.Stray: the field of its parent project is \"metadata.org\", but"
                        + " has to be a singular string in the spec, such as spec.project_id");
    }
}
