package ai.stigmer.runtime.pipeline.internal.steps;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ReadMask;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.Tasks;
import com.google.protobuf.Message;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RenderedStatesTest {
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
        Message whole = rendered.of(state, ReadMask.whole());
        Message again = rendered.of(state, ReadMask.whole());
        Message part = rendered.of(state, ReadMask.parse("metadata.slug,spec", Task.getDescriptor()));
        Message partAgain = rendered.of(state, ReadMask.parse("spec,metadata.slug", Task.getDescriptor()));
        rendered.of(version(4), ReadMask.whole());

        // then
        assertThat(again).isSameAs(whole);
        assertThat(partAgain).isSameAs(part).isNotEqualTo(whole);
        assertThat(made).hasValue(3);
    }

    @Test
    void a_state_tells_its_version() {
        Task frame = (Task) rendered.of(version(3), ReadMask.whole());

        assertThat(frame.getStatus().getAudit().getResourceVersion()).isEqualTo(3);
    }

    private static Stored<Task> version(long version) {
        return new Stored<>(Tasks.draft("acme", "One"), new Revision(version, 1, version));
    }
}
