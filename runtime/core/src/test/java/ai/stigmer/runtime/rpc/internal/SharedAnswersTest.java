package ai.stigmer.runtime.rpc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.Tasks;
import io.grpc.MethodDescriptor.Marshaller;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedAnswersTest {
    private final AtomicInteger encoded = new AtomicInteger();
    private final SharedAnswers answers = new SharedAnswers();
    private final Marshaller<Task> marshaller = answers.inFrontOf(new Marshaller<>() {
        @Override
        public InputStream stream(Task value) {
            encoded.incrementAndGet();
            return value.toByteString().newInput();
        }

        @Override
        public Task parse(InputStream stream) {
            throw new AssertionError("nobody parses an answer here");
        }
    });

    @Test
    void a_shared_message_is_encoded_once_and_another_that_is_equal_by_itself() throws IOException {
        Task shared = Tasks.draft("acme", "One");
        answers.add(shared);

        assertThat(marshaller.stream(shared).readAllBytes()).isEqualTo(shared.toByteArray());
        assertThat(marshaller.stream(shared).readAllBytes()).isEqualTo(shared.toByteArray());
        assertThat(encoded).hasValue(0);

        Task equal = Tasks.draft("acme", "One");
        assertThat(marshaller.stream(equal).readAllBytes()).isEqualTo(shared.toByteArray());
        assertThat(encoded).hasValue(1);
    }
}
