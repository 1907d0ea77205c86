package ai.stigmer.runtime.events.internal;

import static ai.stigmer.runtime.store.internal.mongo.TaskStore.committed;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.internal.mongo.TaskStore;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.EmbeddedRedis;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.resps.StreamEntry;

/** Replicas in processes of their own, on one store. */
class ReplicasTest {
    private static final int TASKS = 6;
    private static final int ROUNDS = 60;

    private final TaskStore store = new TaskStore();
    private final EmbeddedRedis redis = EmbeddedRedis.start();
    private final RedisClient stream = redis.client();
    private final List<Process> replicas = new ArrayList<>();

    @AfterEach
    void stop() {
        replicas.forEach(replica -> replica.toHandle().destroyForcibly());
        stream.close();
        redis.close();
    }

    @Test
    void replicas_share_the_work_and_one_that_is_killed_leaves_its_events_to_the_other() throws Exception {
        // given
        Process killed = replica("first");
        replica("second");
        List<Stored<Task>> tasks = new ArrayList<>();
        for (int i = 0; i < TASKS; i++) {
            tasks.add(store.created("acme", "task-" + i));
        }
        AtomicInteger more = new AtomicInteger();
        // A replica claims all that waits at once, so it takes some more until both have had something.
        await().atMost(60, SECONDS).until(() -> {
            store.created("acme", "more-" + more.incrementAndGet());
            return by("first") > 0 && by("second") > 0;
        });

        // when: one of them ends in the middle of its work
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < TASKS; i++) {
                TaskStatus status =
                        TaskStatus.newBuilder().setError("round " + round).build();
                tasks.set(i, committed(store.updateStatus(tasks.get(i), status)));
            }
            if (round == ROUNDS / 2) {
                killed.toHandle().destroyForcibly();
            }
        }

        // then
        await().atMost(60, SECONDS).untilAsserted(() -> {
            for (Stored<Task> task : tasks) {
                assertThat(firstDeliveries(task.resource().getMetadata().getId()))
                        .isEqualTo(LongStream.rangeClosed(1, 1 + ROUNDS).boxed().toList());
            }
        });
        assertThat(killed.waitFor()).isNotZero();
        System.out.printf(
                "replicas events=%d by_killed=%d by_other=%d%n", TASKS * (1 + ROUNDS), by("first"), by("second"));
    }

    private Process replica(String name) throws IOException {
        Process replica = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RelayUntilKilled.class.getName(),
                        EmbeddedMongo.uri(),
                        store.database().getName(),
                        redis.uri().toString(),
                        name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        replicas.add(replica);
        assertThat(replica.inputReader().readLine()).isEqualTo("relaying");
        return replica;
    }

    private List<StreamEntry> deliveries() {
        return stream.xrange(RelayUntilKilled.STREAM, "-", "+");
    }

    private long by(String replica) {
        return deliveries().stream()
                .filter(entry -> replica.equals(entry.getFields().get("replica")))
                .count();
    }

    private List<Long> firstDeliveries(String resourceId) {
        Set<Long> seen = new HashSet<>();
        return deliveries().stream()
                .map(StreamEntry::getFields)
                .filter(fields -> resourceId.equals(fields.get("resource")))
                .map(ReplicasTest::version)
                .filter(seen::add)
                .toList();
    }

    private static long version(Map<String, String> fields) {
        return Long.parseLong(fields.get("version"));
    }
}
