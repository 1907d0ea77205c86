package ai.stigmer.runtime.pipeline.internal.steps;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.rpc.ResponseStream;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskPhase;
import com.google.protobuf.Message;
import io.grpc.Metadata;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestStateSenderTest {
    private final ByHand responses = new ByHand();
    private final LatestStateSender<Task> sender = sender(0);

    private LatestStateSender<Task> sender(long known) {
        return new LatestStateSender<>(
                responses,
                Stored::resource,
                state -> state.getStatus().getPhase() == TaskPhase.TASK_DONE,
                () -> new IllegalStateException("deleted"),
                known);
    }

    private static Stored<Task> version(int version, TaskPhase phase) {
        Task.Builder task = Task.newBuilder();
        task.getStatusBuilder().setAttempts(version).setPhase(phase);
        return new Stored<>(task.build(), new Revision(version, 1, version));
    }

    private static Stored<Task> version(int version) {
        return version(version, TaskPhase.TASK_RUNNING);
    }

    @Test
    void a_slow_client_skips_intermediate_states_and_still_gets_the_last_one() {
        responses.ready = false;
        for (int i = 1; i <= 5; i++) {
            sender.onState(version(i));
        }

        responses.becomeReady();

        assertThat(responses.attempts()).containsExactly(5);
    }

    @Test
    void a_client_that_says_which_version_it_has_gets_only_what_is_newer() {
        LatestStateSender<Task> resumed = sender(2);

        resumed.onState(version(2));
        resumed.onState(version(3));

        assertThat(responses.attempts()).containsExactly(3);
    }

    @Test
    void the_call_ends_at_once_if_the_client_has_the_final_state() {
        sender(2).onState(version(2, TaskPhase.TASK_DONE));

        assertThat(responses.attempts()).isEmpty();
        assertThat(responses.completed).isTrue();
    }

    @Test
    void an_older_state_is_never_sent() {
        sender.onState(version(2));
        sender.onState(version(1));
        sender.onState(version(2));
        sender.onState(version(3));

        assertThat(responses.attempts()).containsExactly(2, 3);
    }

    @Test
    void a_final_state_waits_for_the_client_and_ends_the_call() {
        responses.ready = false;
        sender.onState(version(1, TaskPhase.TASK_DONE));
        assertThat(responses.completed).isFalse();

        responses.becomeReady();

        assertThat(responses.attempts()).containsExactly(1);
        assertThat(responses.completed).isTrue();
    }

    @Test
    void a_deletion_fails_the_call_after_the_last_state() {
        responses.ready = false;
        sender.onState(version(1));
        sender.onDeleted();
        assertThat(responses.failures).isEmpty();

        responses.becomeReady();

        assertThat(responses.attempts()).containsExactly(1);
        assertThat(responses.failures).singleElement().asString().contains("deleted");
        assertThat(responses.completed).isFalse();
    }

    @Test
    void a_final_state_ends_the_call_well_though_the_resource_is_deleted_before_it_is_sent() {
        responses.ready = false;
        sender.onState(version(1, TaskPhase.TASK_DONE));
        sender.onDeleted();

        responses.becomeReady();

        assertThat(responses.attempts()).containsExactly(1);
        assertThat(responses.completed).isTrue();
        assertThat(responses.failures).isEmpty();
    }

    @Test
    void whatever_depends_on_the_stream_ends_with_it_once() {
        List<String> ended = new ArrayList<>();
        sender.onEnd(() -> ended.add("before"));

        sender.onFailure(new IllegalStateException("refused"));
        sender.onFailure(new IllegalStateException("again"));
        sender.onEnd(() -> ended.add("after"));

        assertThat(ended).containsExactly("before", "after");
        assertThat(responses.failures).hasSize(1);
    }

    /** A transport that takes a message when the test says so. */
    private static final class ByHand implements ResponseStream<Message> {
        private final List<Task> sent = new ArrayList<>();
        private final List<Throwable> failures = new ArrayList<>();
        private boolean ready = true;
        private boolean completed;
        private Runnable onReady = () -> {};

        List<Integer> attempts() {
            return sent.stream().map(task -> task.getStatus().getAttempts()).toList();
        }

        void becomeReady() {
            ready = true;
            onReady.run();
        }

        @Override
        public void header(Metadata.Key<String> name, String value) {
            throw new AssertionError(name);
        }

        @Override
        public void send(Message response) {
            sent.add((Task) response);
        }

        @Override
        public void complete() {
            completed = true;
        }

        @Override
        public void fail(Throwable failure) {
            failures.add(failure);
        }

        @Override
        public boolean isReady() {
            return ready;
        }

        @Override
        public void onReady(Runnable callback) {
            onReady = callback;
        }

        @Override
        public void onCancel(Runnable callback) {}
    }
}
