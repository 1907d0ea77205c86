package ai.stigmer.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.options.WatchEventType;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.StigmerServer;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.EmbeddedRedis;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskController;
import ai.stigmer.runtime.testing.TaskPage;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.TaskWatchController;
import ai.stigmer.runtime.testing.Tasks;
import ai.stigmer.runtime.testing.WatchTasksRequest;
import com.mongodb.client.MongoDatabase;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How soon one replica's subscribers and watchers hear of what another one writes, with a real Redis. */
class ReplicaNewsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Shorter than any query that looks by itself. */
    private static final Duration SOON = Duration.ofMillis(500);

    private static final int CHANGES = 9;

    private final MongoDatabase database = EmbeddedMongo.newDatabase();
    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private TaskServer here;
    private TaskServer there;
    private Task task;

    @BeforeEach
    void two_replicas() {
        policy.makeOperator(Principal.user("root"));
        EmbeddedRedis redis = open(EmbeddedRedis.start());
        here = replica(redis);
        there = replica(redis);
        task = here.commandsAs("root").create(Tasks.draft("acme", "Shared"));
    }

    private TaskServer replica(EmbeddedRedis redis) {
        Stigmer stigmer = open(Stigmer.builder()
                .database(database)
                .redis(redis.uri())
                .authorization(policy)
                .authenticator(token -> Optional.of(CallerIdentity.of(Principal.user(token))))
                .build());
        Resource<Task> tasks = stigmer.resource(Tasks.KIND, Task.getDefaultInstance());
        StigmerServer server = stigmer.start(
                ServerSettings.onLoopback(0).withShutdownGrace(Duration.ofMillis(200)),
                new TaskController(tasks.backend()),
                new TaskWatchController(tasks.backend()));
        return open(TaskServer.at(server.port()));
    }

    private <C extends AutoCloseable> C open(C resource) {
        opened.add(resource);
        return resource;
    }

    @AfterEach
    void close() throws Exception {
        for (int i = opened.size() - 1; i >= 0; i--) {
            opened.get(i).close();
        }
    }

    @Test
    void a_change_of_the_spec_reaches_the_subscribers_of_every_replica_without_waiting_for_a_query() {
        // given
        Arrivals same = subscribe(here);
        Arrivals other = subscribe(there);

        // when
        List<Long> toSame = new ArrayList<>();
        List<Long> toOther = new ArrayList<>();
        for (int i = 1; i <= CHANGES; i++) {
            String title = "Title " + i;
            long began = change(title);
            toSame.add(same.await(title) - began);
            toOther.add(other.await(title) - began);
        }

        // then
        assertThat(median(toSame)).isLessThan(SOON);
        assertThat(median(toOther)).isLessThan(SOON);
    }

    @Test
    void a_change_reaches_the_watchers_of_another_replica_without_waiting_for_a_query() {
        // given
        TaskPage page = TaskPage.eager();
        there.watchesAs("root").watch(WatchTasksRequest.getDefaultInstance(), page);
        page.awaitFirst(WatchEventType.BOOKMARK);

        // when
        List<Long> taken = new ArrayList<>();
        for (int i = 1; i <= CHANGES; i++) {
            int events = i + 1;
            long began = change("Title " + i);
            await().pollInterval(Duration.ofMillis(2))
                    .atMost(PATIENCE)
                    .until(() -> page.of(task.getMetadata().getId()).size() >= events);
            taken.add(System.nanoTime() - began);
        }

        // then
        assertThat(median(taken)).isLessThan(SOON);
        page.cancel();
    }

    /** Answers with when it was stored. */
    private long change(String title) {
        Task.Builder next = task.toBuilder();
        next.getSpecBuilder().setTitle(title);
        next.getMetadataBuilder().clearVersion();
        here.commandsAs("root").update(next.build());
        return System.nanoTime();
    }

    private static Duration median(List<Long> nanos) {
        return Duration.ofNanos(nanos.stream().sorted().toList().get(nanos.size() / 2));
    }

    private Arrivals subscribe(TaskServer replica) {
        Arrivals arrivals = new Arrivals();
        replica.asyncQueriesAs("root")
                .subscribe(
                        ApiResourceId.newBuilder()
                                .setValue(task.getMetadata().getId())
                                .build(),
                        arrivals);
        arrivals.await(task.getSpec().getTitle());
        return arrivals;
    }

    /** When each title was seen first. */
    private static final class Arrivals implements StreamObserver<Task> {
        private final Map<String, Long> seen = new ConcurrentHashMap<>();

        long await(String title) {
            org.awaitility.Awaitility.await()
                    .pollInterval(Duration.ofMillis(2))
                    .atMost(PATIENCE)
                    .until(() -> seen.containsKey(title));
            return seen.get(title);
        }

        @Override
        public void onNext(Task state) {
            seen.putIfAbsent(state.getSpec().getTitle(), System.nanoTime());
        }

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onCompleted() {}
    }
}
