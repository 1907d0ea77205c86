package ai.stigmer.runtime.pipeline.internal.steps;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.pipeline.internal.steps.RenderedStates.Part;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ReadMask;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.Tasks;
import com.google.protobuf.Message;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RenderedStatesTest {
    private static final Part WHOLE = new Part(ReadMask.whole(), false);

    private final AtomicInteger made = new AtomicInteger();
    private final RenderedStates<Task> rendered = new RenderedStates<>(new ResponseView<>(Tasks.TYPE, task -> {
        made.incrementAndGet();
        return task;
    }));

    @Test
    void a_state_is_rendered_once_for_each_view() {
        // given
        Stored<Task> state = version(3);

        // when
        Message whole = rendered.of(state, WHOLE);
        Message again = rendered.of(state, WHOLE);
        Message part = rendered.of(state, part("metadata.slug,spec"));
        Message partAgain = rendered.of(state, part("spec,metadata.slug"));
        rendered.of(version(4), WHOLE);

        // then
        assertThat(again).isSameAs(whole);
        assertThat(partAgain).isSameAs(part).isNotEqualTo(whole);
        assertThat(made).hasValue(3);
    }

    @Test
    void a_state_tells_its_version_to_who_asks() {
        Task told = (Task) rendered.of(version(3), new Part(ReadMask.whole(), true));
        Task untold = (Task) rendered.of(version(3), WHOLE);

        assertThat(told.getStatus().getAudit().getResourceVersion()).isEqualTo(3);
        assertThat(untold).isEqualTo(version(3).resource());
    }

    private static Part part(String paths) {
        return new Part(ReadMask.parse(paths, Task.getDescriptor()), false);
    }

    private static Stored<Task> version(long version) {
        return new Stored<>(Tasks.draft("acme", "One"), new Revision(version, 1, version));
    }
}
