package ai.stigmer.runtime.events;

import static ai.stigmer.runtime.store.mongo.TaskStore.committed;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.mongo.TaskStore;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final TaskStore store = new TaskStore();
    private final CollectingSink sink = new CollectingSink();

    private OutboxRelay relay(EventSink to, Duration poll, Duration pause) {
        return OutboxRelay.start(
                List.of(store.outbox()), to, new OutboxRelay.Settings(poll, Duration.ofSeconds(30), pause, 2));
    }

    private static String id(Stored<Task> task) {
        return task.resource().getMetadata().getId();
    }

    private Stored<Task> failing(Stored<Task> base, String error) {
        return committed(
                store.updateStatus(base, TaskStatus.newBuilder().setError(error).build()));
    }

    private static List<Long> upTo(long version) {
        return LongStream.rangeClosed(1, version).boxed().toList();
    }

    @Test
    void a_relay_that_is_woken_delivers_at_once() {
        try (OutboxRelay relay = relay(sink, HOUR, HOUR)) {
            await().pollDelay(Duration.ofMillis(100)).until(() -> true);
            Stored<Task> task = store.created("acme", "one");

            relay.wake();

            await().atMost(5, SECONDS).until(() -> !sink.events().isEmpty());
            assertThat(sink.versions(id(task))).containsExactly(1L);
        }
    }

    @Test
    void the_events_of_a_replica_that_died_between_write_and_publish_are_found() {
        Stored<Task> task = store.created("acme", "one");

        try (OutboxRelay relay = relay(sink, Duration.ofMillis(20), HOUR)) {
            assertThat(relay).isNotNull();
            await().atMost(5, SECONDS).until(() -> !sink.events().isEmpty());
        }

        assertThat(sink.versions(id(task))).containsExactly(1L);
    }

    @Test
    void an_event_that_could_not_be_delivered_comes_again_before_the_next_one() {
        AtomicBoolean down = new AtomicBoolean(true);
        EventSink flaky = event -> {
            if (event.version() == 2 && down.getAndSet(false)) {
                throw new IllegalStateException("the sink is down");
            }
            sink.deliver(event);
        };
        Stored<Task> task = failing(failing(store.created("acme", "one"), "a"), "b");

        try (OutboxRelay relay = relay(flaky, Duration.ofMillis(20), Duration.ofMillis(20))) {
            relay.wake();
            await().atMost(5, SECONDS).until(() -> sink.events().size() == 3);
        }

        assertThat(sink.versions(id(task))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void several_replicas_share_the_work_and_keep_the_order_of_each_resource() throws InterruptedException {
        List<Stored<Task>> tasks = new ArrayList<>();
        List<OutboxRelay> replicas = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            replicas.add(relay(sink, Duration.ofMillis(10), Duration.ofMillis(10)));
        }

        for (int i = 0; i < 5; i++) {
            tasks.add(store.created("acme", "task-" + i));
        }
        for (int round = 0; round < 40; round++) {
            for (int i = 0; i < tasks.size(); i++) {
                tasks.set(i, failing(tasks.get(i), "round " + round));
                replicas.get(i % 3).wake();
            }
        }

        await().atMost(20, SECONDS).until(() -> sink.events().size() >= 5 * 41);
        replicas.forEach(OutboxRelay::close);
        for (Stored<Task> task : tasks) {
            assertThat(sink.versions(id(task))).isEqualTo(upTo(41));
        }
    }

    @Test
    void a_closed_relay_finishes_what_it_has_begun_and_leaves_the_rest() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        EventSink slow = event -> {
            begun.countDown();
            awaitQuietly(goOn);
            sink.deliver(event);
        };
        Stored<Task> task = failing(store.created("acme", "one"), "a");
        OutboxRelay closing = relay(slow, HOUR, HOUR);
        begun.await();

        Thread closer = new Thread(closing::close);
        closer.start();
        await().atMost(5, SECONDS).until(() -> closer.getState() == Thread.State.TIMED_WAITING);
        goOn.countDown();
        closer.join();
        List<Long> first = sink.versions(id(task));
        try (OutboxRelay next = relay(sink, HOUR, HOUR)) {
            next.wake();
            await().atMost(5, SECONDS).until(() -> sink.events().size() == 2);
        }

        assertThat(first).containsExactly(1L);
        assertThat(sink.versions(id(task))).containsExactly(1L, 2L);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
