package ai.stigmer.runtime.store.internal.mongo;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.runtime.events.internal.CollectingSink;
import ai.stigmer.runtime.events.internal.OutboxRelay;
import ai.stigmer.runtime.events.internal.RetryPolicy;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.StateBuilder.StatusPolicy;
import ai.stigmer.runtime.store.internal.WriteOutcome;
import ai.stigmer.runtime.store.internal.mongo.History.Operation;
import ai.stigmer.runtime.testing.Task;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Many writers on few tasks with long lists, some of them with a stale copy as their base, while readers look on,
 * relays deliver and abandoned segments are collected.
 * {@code -Dstigmer.checker.writes=50000} makes it long.
 */
class ConcurrencyTest {
    private static final int WRITES = Integer.getInteger("stigmer.checker.writes", 2000);
    private static final int WRITERS = 8;
    private static final int READERS = 2;
    private static final int TASKS = 3;

    private final TaskStore store = new TaskStore();
    private final TaskStore otherReplica = new TaskStore(store.database());
    private final CollectingSink sink = new CollectingSink();
    private final List<History> histories = new ArrayList<>();
    private final AtomicInteger left = new AtomicInteger(WRITES);
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void the_final_state_is_that_of_a_serial_order_of_all_acknowledged_writes() throws Exception {
        for (int i = 0; i < TASKS; i++) {
            histories.add(new History(store.created("acme", "task-" + i)));
        }
        List<OutboxRelay> relays = List.of(relay(store), relay(otherReplica));

        long started = System.nanoTime();
        runAll();
        long millis = Duration.ofNanos(System.nanoTime() - started).toMillis();
        await().atMost(2, MINUTES).until(() -> sink.events().size() >= WRITES + TASKS);
        relays.forEach(OutboxRelay::close);

        int acknowledged = 0;
        int missed = 0;
        for (History history : histories) {
            Stored<Task> last = store.repository().find(history.id()).orElseThrow();
            assertThat(history.faults(last)).isEmpty();
            List<Long> delivered = sink.versions(history.id());
            assertThat(jumps(delivered)).isEmpty();
            assertThat(delivered).last().isEqualTo(last.revision().version());
            acknowledged += history.acknowledged();
            missed += history.missed();
        }
        assertThat(acknowledged).isEqualTo(WRITES);
        System.out.printf("checked acknowledged=%d lost=0 retried=%d millis=%d%n", acknowledged, missed, millis);
    }

    /** Where the versions do not go from one to the next. */
    private static List<String> jumps(List<Long> versions) {
        List<String> jumps = new ArrayList<>();
        long before = 0;
        for (long version : versions) {
            if (version != before + 1) {
                jumps.add("after " + before + " came " + version);
            }
            before = version;
        }
        return jumps;
    }

    private OutboxRelay relay(TaskStore replica) {
        return OutboxRelay.start(
                List.of(replica.repository().outbox()),
                sink,
                new OutboxRelay.Settings(
                        Duration.ofMillis(20),
                        Duration.ofSeconds(30),
                        new RetryPolicy(100, Duration.ofMillis(20), Duration.ofMillis(20)),
                        1));
    }

    private void runAll() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + READERS + 1);
        List<Future<?>> writers = new ArrayList<>();
        List<Future<?>> readers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            SplittableRandom random = new SplittableRandom(i);
            TaskStore replica = i % 2 == 0 ? store : otherReplica;
            writers.add(threads.submit(() -> writeUntilDone(replica, random)));
        }
        for (int i = 0; i < READERS; i++) {
            SplittableRandom random = new SplittableRandom(-i);
            readers.add(threads.submit(() -> readUntilDone(random)));
        }
        readers.add(threads.submit(this::collectUntilDone));
        for (Future<?> writer : writers) {
            writer.get();
        }
        done.set(true);
        for (Future<?> reader : readers) {
            reader.get();
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(5, SECONDS)).isTrue();
    }

    private void writeUntilDone(TaskStore replica, SplittableRandom random) {
        List<Stored<Task>> cached = new ArrayList<>();
        for (History history : histories) {
            cached.add(found(replica, history));
        }
        while (left.getAndDecrement() > 0) {
            int task = random.nextInt(TASKS);
            boolean fresh = random.nextInt(4) > 0;
            Stored<Task> base = fresh ? found(replica, histories.get(task)) : cached.get(task);
            cached.set(task, write(replica, histories.get(task), base, operation(random)));
        }
    }

    private static Operation operation(SplittableRandom random) {
        String value = Long.toHexString(random.nextLong());
        int kind = random.nextInt(100);
        if (kind == 0) {
            return new Operation.Update(value);
        }
        return kind < 20
                ? new Operation.UpdateAndPreserve(value)
                : new Operation.UpdateStatus("mark-" + random.nextInt(10), "note-" + random.nextInt(500), value);
    }

    /** One call, with as many attempts as it needs. */
    private Stored<Task> write(TaskStore replica, History history, Stored<Task> firstBase, Operation operation) {
        long start = System.nanoTime();
        Stored<Task> base = firstBase;
        while (true) {
            WriteOutcome<Task> outcome = attempt(replica, base, operation);
            long end = System.nanoTime();
            if (outcome instanceof WriteOutcome.Committed<Task> committed) {
                history.add(new History.Write(operation, start, end, committed.stored()));
                return committed.stored();
            }
            assertThat(outcome).isInstanceOf(WriteOutcome.Conflict.class);
            history.add(new History.Miss(operation, end, base.revision()));
            base = found(replica, history);
        }
    }

    private static WriteOutcome<Task> attempt(TaskStore replica, Stored<Task> base, Operation operation) {
        if (operation instanceof Operation.UpdateStatus update) {
            return replica.updateStatus(base, TaskModel.status(base, update));
        }
        StatusPolicy policy = operation instanceof Operation.Update ? StatusPolicy.CLEAR : StatusPolicy.PRESERVE;
        return replica.update(base, spec -> spec.clear().mergeFrom(TaskModel.spec(base, operation)), policy);
    }

    private void readUntilDone(SplittableRandom random) {
        while (!done.get()) {
            History history = histories.get(random.nextInt(TASKS));
            long start = System.nanoTime();
            Stored<Task> answer = found(otherReplica, history);
            history.add(new History.Read(start, System.nanoTime(), answer));
        }
    }

    private void collectUntilDone() {
        SegmentCollector collector = store.collector(Duration.ofSeconds(2), InstantSource.system());
        while (!done.get()) {
            collector.collect();
            await().pollDelay(Duration.ofMillis(100)).until(() -> true);
        }
    }

    private static Stored<Task> found(TaskStore replica, History history) {
        return replica.repository().find(history.id()).orElseThrow();
    }
}
