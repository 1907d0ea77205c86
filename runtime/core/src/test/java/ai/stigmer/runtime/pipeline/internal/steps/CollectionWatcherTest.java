package ai.stigmer.runtime.pipeline.internal.steps;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.live.internal.LiveStates;
import ai.stigmer.runtime.resource.internal.ReadMask;
import ai.stigmer.runtime.rpc.ResponseStream;
import ai.stigmer.runtime.store.internal.mongo.MongoResourceRepository;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.Tasks;
import ai.stigmer.runtime.testing.WatchTasksRequest;
import ai.stigmer.runtime.testing.WatchTasksResponse;
import com.google.protobuf.Message;
import io.grpc.Metadata;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CollectionWatcherTest {
    private static final Principal ALICE = Principal.user("alice");

    @Test
    void a_watch_that_ends_before_it_has_joined_the_feed_leaves_nothing_there() {
        // given
        MongoResourceRepository<Task> repository =
                MongoResourceRepository.open(EmbeddedMongo.newDatabase(), Tasks.TYPE, Clock.systemUTC(), List.of());
        try (LiveStates live = LiveStates.startWithoutRedis(Duration.ofMinutes(1))) {
            CollectionWatcher<Task> watcher = new CollectionWatcher<>(
                    live.source(Tasks.TYPE, repository).changes(),
                    new WatchedStates<>(
                            new VisibleStates<>(Tasks.TYPE, repository, new InMemoryPolicy(), "can_view"),
                            ALICE,
                            Map.of()),
                    new Ended(),
                    events(),
                    StreamChangesStep.MAX_RESOURCES);

            // when
            watcher.start(Optional.empty(), List.of());

            // then
            assertThat(live.watchers()).containsEntry("task", 0);
        }
    }

    private static WatchEvents<Task> events() {
        WatchFields fields = new WatchFields(
                WatchTasksRequest.getDefaultInstance(),
                WatchTasksResponse.getDefaultInstance(),
                Task.getDescriptor(),
                Map.of());
        return new WatchEvents<>(
                fields, new ResponseView<>(Tasks.TYPE, Function.identity()), ReadMask.whole(), ALICE, Map.of());
    }

    /** The answer to a call that the server has ended. */
    private static final class Ended implements ResponseStream<Message> {
        @Override
        public void header(Metadata.Key<String> name, String value) {}

        @Override
        public void send(Message response) {
            throw new AssertionError(response);
        }

        @Override
        public void complete() {}

        @Override
        public void fail(Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public boolean isReady() {
            return false;
        }

        @Override
        public void onReady(Runnable callback) {}

        @Override
        public void onCancel(Runnable callback) {
            callback.run();
        }
    }
}
