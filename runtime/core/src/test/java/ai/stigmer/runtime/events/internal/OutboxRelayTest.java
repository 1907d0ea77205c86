package ai.stigmer.runtime.events.internal;

import static ai.stigmer.runtime.store.internal.mongo.TaskStore.committed;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.events.DeadLetter;
import ai.stigmer.runtime.events.DeadLetters;
import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventSink;
import ai.stigmer.runtime.events.SinkUnavailableException;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.internal.mongo.TaskStore;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskStatus;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class OutboxRelayTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofMillis(20);
    private static final RetryPolicy THRICE = new RetryPolicy(3, SOON, SOON);

    private final TaskStore store = new TaskStore();
    private final CollectingSink sink = new CollectingSink();

    private OutboxRelay relay(EventSink to, Duration poll, Duration pause) {
        return OutboxRelay.start(List.of(store.outbox()), to, settings(poll, new RetryPolicy(100, pause, pause)));
    }

    private static OutboxRelay.Settings settings(Duration poll, RetryPolicy retries) {
        return new OutboxRelay.Settings(poll, Duration.ofSeconds(30), retries, 2);
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

            await().atMost(60, SECONDS).until(() -> !sink.events().isEmpty());
            assertThat(sink.versions(id(task))).containsExactly(1L);
        }
    }

    @Test
    void the_events_of_a_replica_that_died_between_write_and_publish_are_found() {
        Stored<Task> task = store.created("acme", "one");

        try (OutboxRelay relay = relay(sink, Duration.ofMillis(20), HOUR)) {
            assertThat(relay).isNotNull();
            await().atMost(60, SECONDS).until(() -> !sink.events().isEmpty());
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
            await().atMost(60, SECONDS).until(() -> sink.events().size() == 3);
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

        await().atMost(60, SECONDS).until(() -> sink.events().size() >= 5 * 41);
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
        await().atMost(60, SECONDS).until(() -> closer.getState() == Thread.State.TIMED_WAITING);
        goOn.countDown();
        closer.join();
        List<Long> first = sink.versions(id(task));
        try (OutboxRelay next = relay(sink, HOUR, HOUR)) {
            next.wake();
            await().atMost(60, SECONDS).until(() -> sink.events().size() == 2);
        }

        assertThat(first).containsExactly(1L);
        assertThat(sink.versions(id(task))).containsExactly(1L, 2L);
    }

    @Test
    void an_event_that_a_sink_never_takes_is_parked_and_the_later_ones_come() {
        // given
        EventSink picky = named("picky", event -> {
            if (event.version() == 2) {
                throw new IllegalStateException("cannot\nread version 2");
            }
            sink.deliver(event);
        });
        Stored<Task> task = failing(failing(store.created("acme", "one"), "a"), "b");
        ListAppender<ILoggingEvent> log = log(SinkDelivery.class);

        // when
        try (OutboxRelay relay = OutboxRelay.start(List.of(store.outbox()), picky, settings(SOON, THRICE))) {
            relay.wake();
            await().atMost(60, SECONDS).until(() -> sink.events().size() == 2);
        }

        // then
        DeadLetters letters = store.outbox().deadLetters();
        assertThat(sink.versions(id(task))).containsExactly(1L, 3L);
        assertThat(letters.list(10)).singleElement().satisfies(letter -> {
            assertThat(letter.sink()).isEqualTo("picky");
            assertThat(letter.attempts()).isEqualTo(3);
            assertThat(letter.reason()).contains("cannot read version 2");
            assertThat(letter.event().resourceId()).isEqualTo(id(task));
            assertThat(letter.event().version()).isEqualTo(2);
        });
        assertThat(log.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.WARN, Level.WARN, Level.ERROR);
        assertThat(log.list).allSatisfy(line -> {
            assertThat(line.getFormattedMessage()).contains("sink=picky").doesNotContain("\n");
            assertThat(line.getThrowableProxy()).isNull();
        });
    }

    @Test
    void a_letter_is_replayed_to_its_sink_alone_and_stays_until_that_takes_it() {
        // given
        EventSink broken = named("picky", event -> {
            throw new IllegalStateException("no");
        });
        EventSink repaired = named("picky", sink);
        store.created("acme", "one");
        DeadLetters letters = store.outbox().deadLetters();
        try (OutboxRelay relay = OutboxRelay.start(List.of(store.outbox()), broken, settings(SOON, THRICE))) {
            relay.wake();
            await().atMost(60, SECONDS).until(() -> letters.list(1).size() == 1);
        }
        DeadLetter letter = letters.list(1).get(0);

        // when
        assertThatThrownBy(() -> letters.replay(letter, named("other", sink)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is for sink picky, not for other");
        assertThatThrownBy(() -> letters.replay(letter, broken)).hasMessage("no");
        List<DeadLetter> kept = letters.list(10);
        letters.replay(letter, repaired);

        // then
        assertThat(kept).containsExactly(letter);
        assertThat(sink.events()).containsExactly(letter.event());
        assertThat(letters.list(10)).isEmpty();
        assertThat(letters.drop(letter.id())).isFalse();
    }

    @Test
    void a_sink_that_is_dead_holds_up_no_other() {
        // given
        EventSink dead = named("dead", event -> {
            throw new IllegalStateException("down");
        });
        RetryPolicy hourly = new RetryPolicy(100, HOUR, HOUR);
        Outbox outbox = store.repository().outbox();
        Stored<Task> task = store.created("acme", "one");

        try (OutboxRelay relay = OutboxRelay.start(List.of(outbox), List.of(dead, sink), settings(HOUR, hourly))) {
            relay.wake();
            await().atMost(60, SECONDS).until(() -> sink.events().size() == 1);

            // when
            for (int i = 0; i < 700; i++) {
                task = failing(task, "error " + i);
            }
            committed(store.delete(task));
            relay.wake();
            await().atMost(60, SECONDS).until(() -> sink.events().size() >= 702);
        }

        // then
        assertThat(sink.versions(id(task))).isEqualTo(upTo(702));
        assertThat(store.document(id(task))).containsEntry("deleted", true);
    }

    @Test
    void a_sink_that_was_dead_gets_everything_in_order_and_the_others_nothing_again() {
        // given
        AtomicBoolean down = new AtomicBoolean(true);
        CollectingSink late = new CollectingSink();
        EventSink dead = named("dead", event -> {
            if (down.get()) {
                throw new IllegalStateException("down");
            }
            late.deliver(event);
        });
        Stored<Task> task = store.created("acme", "one");
        for (int i = 0; i < 700; i++) {
            task = failing(task, "error " + i);
        }
        committed(store.delete(task));
        // The dead sink is ready again at every claim, however fast a claim is.
        RetryPolicy patient = new RetryPolicy(100_000, Duration.ofNanos(1), Duration.ofNanos(1));
        List<EventSink> sinks = List.of(dead, sink);

        // when
        try (OutboxRelay relay = OutboxRelay.start(List.of(store.outbox()), sinks, settings(SOON, patient))) {
            relay.wake();
            await().atMost(60, SECONDS).until(() -> sink.events().size() >= 702);
        }
        down.set(false);
        String id = id(task);
        try (OutboxRelay relay = OutboxRelay.start(List.of(store.outbox()), sinks, settings(SOON, patient))) {
            relay.wake();
            await().atMost(60, SECONDS).until(() -> store.document(id) == null);
        }

        // then
        assertThat(late.versions(id)).isEqualTo(upTo(702));
        assertThat(sink.versions(id)).isEqualTo(upTo(702));
        assertThat(store.database().getCollection("task.segments").countDocuments())
                .isZero();
    }

    @Test
    void the_attempts_of_an_event_are_counted_over_restarts() {
        // given
        AtomicInteger attempts = new AtomicInteger();
        EventSink broken = named("broken", event -> {
            attempts.incrementAndGet();
            throw new IllegalStateException("no");
        });
        store.created("acme", "one");

        // when
        for (int restart = 1; restart <= 3; restart++) {
            int wanted = restart;
            RetryPolicy slow = new RetryPolicy(3, Duration.ofMillis(300), Duration.ofMillis(300));
            try (OutboxRelay relay = OutboxRelay.start(List.of(store.outbox()), broken, settings(SOON, slow))) {
                relay.wake();
                await().atMost(60, SECONDS).until(() -> attempts.get() == wanted);
            }
        }

        // then
        assertThat(store.outbox().deadLetters().list(10))
                .extracting(DeadLetter::attempts)
                .containsExactly(3);
    }

    @Test
    void an_outage_is_tried_for_as_long_as_it_lasts_and_parks_nothing() {
        // given
        AtomicInteger attempts = new AtomicInteger();
        AtomicBoolean down = new AtomicBoolean(true);
        EventSink out = named("out", event -> {
            attempts.incrementAndGet();
            if (down.get()) {
                throw new SinkUnavailableException("nobody listens", new ConnectException("refused"));
            }
            sink.deliver(event);
        });
        Stored<Task> task = failing(store.created("acme", "one"), "a");
        RetryPolicy once = new RetryPolicy(1, SOON, SOON);

        // when
        try (OutboxRelay relay = OutboxRelay.start(List.of(store.outbox()), out, settings(SOON, once))) {
            relay.wake();
            await().atMost(60, SECONDS).until(() -> attempts.get() >= 10);
            down.set(false);
            await().atMost(60, SECONDS).until(() -> sink.events().size() == 2);
        }

        // then
        assertThat(sink.versions(id(task))).containsExactly(1L, 2L);
        assertThat(store.outbox().deadLetters().list(10)).isEmpty();
    }

    @Test
    void an_event_that_was_refused_before_an_outage_has_only_its_refusals_counted() {
        // given
        AtomicInteger attempts = new AtomicInteger();
        EventSink moody = named("moody", event -> {
            int attempt = attempts.incrementAndGet();
            if (attempt > 1 && attempt < 8) {
                throw new IllegalStateException(new SocketTimeoutException("nothing came"));
            }
            throw new IllegalStateException("no");
        });
        store.created("acme", "one");
        DeadLetters letters = store.outbox().deadLetters();

        // when
        try (OutboxRelay relay = OutboxRelay.start(List.of(store.outbox()), moody, settings(SOON, THRICE))) {
            relay.wake();
            await().atMost(60, SECONDS).until(() -> letters.list(1).size() == 1);
        }

        // then
        assertThat(attempts).hasValue(9);
        assertThat(letters.list(1).get(0).attempts()).isEqualTo(3);
    }

    @Test
    void a_sink_that_is_out_costs_one_attempt_however_much_waits_for_it_and_one_line_in_the_log() {
        // given
        AtomicInteger attempts = new AtomicInteger();
        EventSink slow = named("slow", event -> {
            attempts.incrementAndGet();
            sleepQuietly(Duration.ofMillis(500));
            throw new IllegalStateException(new SocketTimeoutException("nothing came"));
        });
        for (int i = 0; i < 30; i++) {
            store.created("acme", "task-" + i);
        }
        ListAppender<ILoggingEvent> log = log(SinkState.class);
        OutboxRelay.Settings one =
                new OutboxRelay.Settings(SOON, Duration.ofSeconds(30), new RetryPolicy(12, HOUR, HOUR), 1);

        // when
        long began = System.nanoTime();
        try (OutboxRelay relay = OutboxRelay.start(List.of(store.outbox()), List.of(slow, sink), one)) {
            relay.wake();
            await().atMost(60, SECONDS).until(() -> sink.events().size() == 30);
        }

        // then
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(12));
        assertThat(attempts).hasValue(1);
        assertThat(log.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage())
                        .startsWith("sink_unavailable sink=slow attempt=1 rest=PT30S reason="));
    }

    @Test
    void a_sink_that_is_added_begins_where_the_last_one_is_and_one_that_is_removed_is_waited_for_no_more() {
        // given
        EventSink out = named("out", event -> {
            throw new SinkUnavailableException("down", new ConnectException("refused"));
        });
        RetryPolicy hourly = new RetryPolicy(3, HOUR, HOUR);
        Stored<Task> task = failing(store.created("acme", "one"), "a");
        try (OutboxRelay relay =
                OutboxRelay.start(List.of(store.outbox()), List.of(out, sink), settings(SOON, hourly))) {
            relay.wake();
            await().atMost(60, SECONDS).until(() -> sink.events().size() == 2);
        }
        boolean kept = store.document(id(task)).containsKey("pending");
        makeDue(task);

        // when
        CollectingSink added = new CollectingSink();
        try (OutboxRelay relay = OutboxRelay.start(
                List.of(store.outbox()), List.of(sink, named("added", added)), settings(SOON, hourly))) {
            relay.wake();
            await().atMost(60, SECONDS).until(() -> !store.document(id(task)).containsKey("pending"));
        }

        // then
        assertThat(kept).isTrue();
        assertThat(added.versions(id(task))).containsExactly(1L, 2L);
        assertThat(sink.versions(id(task))).containsExactly(1L, 2L);
        assertThat(store.document(id(task))).doesNotContainKey("sinks");
    }

    @Test
    void a_sink_that_takes_several_gets_the_next_event_of_each_resource_at_once_and_what_it_refuses_rests_alone() {
        // given
        List<Stored<Task>> tasks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            tasks.add(failing(store.created("acme", "task-" + i), "a"));
        }
        String refused = id(tasks.get(3));
        List<Integer> batches = new CopyOnWriteArrayList<>();
        AtomicInteger refusals = new AtomicInteger();
        EventSink.Batched batched = events -> {
            batches.add(events.size());
            Map<DomainEvent, RuntimeException> failures = new HashMap<>();
            for (DomainEvent event : events) {
                if (event.resourceId().equals(refused) && refusals.incrementAndGet() <= 2) {
                    failures.put(event, new IllegalStateException("not yet"));
                } else {
                    sink.deliver(event);
                }
            }
            return failures;
        };

        // when
        try (OutboxRelay relay = OutboxRelay.start(List.of(store.outbox()), batched, settings(SOON, THRICE))) {
            relay.wake();
            await().atMost(60, SECONDS).until(() -> sink.events().size() == 20);
        }

        // then
        assertThat(batches.subList(0, 2)).containsExactly(10, 9);
        assertThat(tasks).allSatisfy(task -> assertThat(sink.versions(id(task))).containsExactly(1L, 2L));
        assertThat(store.outbox().deadLetters().list(10)).isEmpty();
    }

    @Test
    void an_event_that_cannot_be_parked_stays_until_it_can() {
        // given
        EventSink broken = named("broken", event -> {
            throw new IllegalStateException("no");
        });
        store.created("acme", "one");
        AtomicInteger refusals = new AtomicInteger(3);
        DeadLetters letters = store.outbox().deadLetters();
        Outbox outbox = withLetters(store.outbox(), new DeadLetters() {
            @Override
            public void park(DeadLetter letter) {
                if (refusals.getAndDecrement() > 0) {
                    throw RpcException.of(ErrorReason.STORE_UNAVAILABLE, "the store is down");
                }
                letters.park(letter);
            }

            @Override
            public List<DeadLetter> list(int limit) {
                return letters.list(limit);
            }

            @Override
            public int count(int limit) {
                return letters.count(limit);
            }

            @Override
            public Optional<DeadLetter> find(String id) {
                return letters.find(id);
            }

            @Override
            public boolean drop(String id) {
                return letters.drop(id);
            }
        });
        ListAppender<ILoggingEvent> log = log(SinkDelivery.class);

        // when
        try (OutboxRelay relay = OutboxRelay.start(List.of(outbox), broken, settings(SOON, THRICE))) {
            relay.wake();
            await().atMost(60, SECONDS).until(() -> letters.list(10).size() == 1);
        }

        // then
        assertThat(refusals.get()).isNegative();
        assertThat(letters.list(10))
                .singleElement()
                .satisfies(letter -> assertThat(letter.attempts()).isEqualTo(6));
        assertThat(log.list)
                .filteredOn(line -> line.getFormattedMessage().startsWith("event_not_parked sink=broken"))
                .hasSize(3);
    }

    @Test
    void a_letter_says_why_without_the_credentials_of_addresses_and_in_bounds() {
        // given
        EventSink talkative = named("talkative", event -> {
            throw new IllegalStateException("cannot write to redis://app:s3cret@db:6379: " + "x".repeat(5000));
        });
        store.created("acme", "one");
        DeadLetters letters = store.outbox().deadLetters();

        // when
        try (OutboxRelay relay =
                OutboxRelay.start(List.of(store.outbox()), talkative, settings(SOON, new RetryPolicy(1, SOON, SOON)))) {
            relay.wake();
            await().atMost(60, SECONDS).until(() -> letters.list(1).size() == 1);
        }

        // then
        assertThat(letters.list(1).get(0).reason())
                .startsWith("java.lang.IllegalStateException: cannot write to redis://***@db:6379: xxx")
                .hasSizeLessThan(300);
    }

    @Test
    void a_sink_that_throws_an_error_ends_no_worker() {
        // given
        EventSink deep = named("deep", event -> {
            if (event.version() == 1) {
                throw new StackOverflowError();
            }
            sink.deliver(event);
        });
        Stored<Task> task = failing(store.created("acme", "one"), "a");
        OutboxRelay.Settings one = new OutboxRelay.Settings(SOON, Duration.ofSeconds(30), THRICE, 1);

        // when
        try (OutboxRelay relay = OutboxRelay.start(List.of(store.outbox()), deep, one)) {
            relay.wake();
            await().atMost(60, SECONDS).until(() -> sink.events().size() == 1);
        }

        // then
        assertThat(sink.versions(id(task))).containsExactly(2L);
    }

    @Test
    void a_refused_event_is_left_alone_until_its_pause_is_over() {
        // given
        List<Instant> attempts = new CopyOnWriteArrayList<>();
        EventSink broken = named("broken", event -> {
            attempts.add(Instant.now());
            throw new IllegalStateException("no");
        });
        store.created("acme", "one");
        DeadLetters letters = store.outbox().deadLetters();
        RetryPolicy slow = new RetryPolicy(3, Duration.ofMillis(300), HOUR);

        // when
        try (OutboxRelay relay = OutboxRelay.start(List.of(store.outbox()), broken, settings(SOON, slow))) {
            relay.wake();
            await().atMost(60, SECONDS).until(() -> letters.list(1).size() == 1);
        }

        // then
        // The store counts in milliseconds.
        assertThat(Duration.between(attempts.get(0), attempts.get(1))).isGreaterThanOrEqualTo(Duration.ofMillis(290));
        assertThat(Duration.between(attempts.get(1), attempts.get(2))).isGreaterThanOrEqualTo(Duration.ofMillis(590));
    }

    @Test
    void an_event_rests_twice_as_long_after_each_failure_up_to_a_limit() {
        RetryPolicy policy = new RetryPolicy(9, Duration.ofSeconds(1), Duration.ofSeconds(5));

        assertThat(List.of(1, 2, 3, 4, 1000))
                .extracting(failures -> policy.pauseAfter(failures).toSeconds())
                .containsExactly(1L, 2L, 4L, 5L, 5L);
    }

    @Test
    void two_sinks_of_one_name_are_refused() {
        assertThatThrownBy(() -> OutboxRelay.start(List.of(), List.of(sink, sink), OutboxRelay.Settings.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("different names, not [CollectingSink, CollectingSink]");
    }

    private static EventSink named(String name, EventSink sink) {
        return new EventSink() {
            @Override
            public void deliver(DomainEvent event) {
                sink.deliver(event);
            }

            @Override
            public String name() {
                return name;
            }
        };
    }

    private void makeDue(Stored<Task> task) {
        store.database()
                .getCollection("task")
                .updateOne(Filters.eq("_id", id(task)), Updates.set("due", Date.from(Instant.EPOCH)));
    }

    private static Outbox withLetters(Outbox outbox, DeadLetters letters) {
        return new Outbox() {
            @Override
            public List<Claim> claim(int resources, Duration lease) {
                return outbox.claim(resources, lease);
            }

            @Override
            public void giveBack(List<Delivered> delivered) {
                outbox.giveBack(delivered);
            }

            @Override
            public DeadLetters deadLetters() {
                return letters;
            }
        };
    }

    private static void sleepQuietly(Duration time) {
        try {
            MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static ListAppender<ILoggingEvent> log(Class<?> of) {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        ((Logger) LoggerFactory.getLogger(of)).addAppender(log);
        return log;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
