package ai.stigmer.runtime.live.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.testing.Task;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderedListenerTest {
    private final List<Object> heard = new ArrayList<>();
    private final OrderedListener<Task> listener = new OrderedListener<>(new StateSource.Listener<>() {
        @Override
        public void onState(Stored<Task> state) {
            heard.add(state.revision().version());
        }

        @Override
        public void onDeleted() {
            heard.add("deleted");
        }

        @Override
        public void onFailure(Throwable failure) {
            heard.add(failure.getMessage());
        }
    });

    private void state(long version) {
        listener.onState(new Stored<>(Task.getDefaultInstance(), new Revision(version, 1, version)));
    }

    @Test
    void a_state_that_is_not_newer_is_kept_back() {
        state(2);
        state(1);
        state(2);
        state(3);

        assertThat(heard).containsExactly(2L, 3L);
    }

    @Test
    void nothing_follows_a_deletion() {
        listener.onDeleted();
        state(4);
        listener.onFailure(new IllegalStateException("late"));

        assertThat(heard).containsExactly("deleted");
    }

    @Test
    void nothing_follows_a_failure() {
        listener.onFailure(new IllegalStateException("gone"));
        state(4);
        listener.onDeleted();

        assertThat(heard).containsExactly("gone");
    }
}
