package ai.stigmer.runtime.live.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventType;
import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import ai.stigmer.runtime.store.internal.WriteOutcome;
import ai.stigmer.runtime.testing.EmbeddedRedis;
import ai.stigmer.runtime.testing.InMemoryRepository;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskPhase;
import ai.stigmer.runtime.testing.Tasks;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.RedisClient;

class RealtimeTest {
    private static final Duration RARELY = Duration.ofMinutes(10);
    private static final Duration OFTEN = Duration.ofMillis(100);
    private static final String ID = "tsk_1";

    private static EmbeddedRedis redis;

    private final String prefix = "test-" + UUID.randomUUID();
    private final InMemoryRepository<Task> repository = new InMemoryRepository<>(Tasks.TYPE);
    private final List<AutoCloseable> opened = new ArrayList<>();
    private StatePublisher<Task> publisher;
    private long writes;

    @BeforeAll
    static void startRedis() {
        redis = EmbeddedRedis.start();
    }

    @AfterAll
    static void stopRedis() {
        redis.close();
    }

    @BeforeEach
    void a_task_is_stored() {
        Task.Builder task = Tasks.draft("acme", "One").toBuilder();
        task.getMetadataBuilder().setId(ID).setSlug("one");
        repository.write(new Change.Create<>(task.build(), Principal.user("alice")));
        publisher = live(client(), RARELY).publisher(Tasks.TYPE);
    }

    @AfterEach
    void close() throws Exception {
        redis.resume();
        for (int i = opened.size() - 1; i >= 0; i--) {
            opened.get(i).close();
        }
    }

    private <C extends AutoCloseable> C open(C resource) {
        opened.add(resource);
        return resource;
    }

    private RedisClient client() {
        return open(redis.client());
    }

    private LiveStates live(RedisClient client, Duration checkInterval) {
        return open(LiveStates.start(client, prefix, checkInterval, RedisTelemetry.none()));
    }

    private StateSource<Task> hub(Duration checkInterval) {
        return live(client(), checkInterval).source(Tasks.TYPE, repository);
    }

    private Stored<Task> store() {
        Stored<Task> base = repository.find(ID).orElseThrow();
        Task.Builder next = base.resource().toBuilder();
        next.getStatusBuilder().setError("write " + ++writes);
        WriteOutcome<Task> outcome =
                repository.write(new Change.UpdateStatus<>(base, next.build(), Principal.user("alice")));
        return ((WriteOutcome.Committed<Task>) outcome).stored();
    }

    private Stored<Task> storeAndPublish() {
        Stored<Task> stored = store();
        publisher.publish(ID, stored, false);
        return stored;
    }

    private static void awaitVersion(Following following, long version) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(following.versions()).endsWith(version));
    }

    @Test
    void the_snapshot_comes_first_and_then_newer_states_in_order() {
        Following following = new Following();
        hub(RARELY).subscribe(ID, following);

        for (int i = 0; i < 50; i++) {
            storeAndPublish();
        }

        awaitVersion(following, 51);
        assertThat(following.versions()).startsWith(1L).isSorted().doesNotHaveDuplicates();
        assertThat(following.states.get(following.states.size() - 1))
                .isEqualTo(repository.find(ID).orElseThrow());
    }

    @Test
    void subscribers_on_every_replica_are_told() {
        List<Following> everybody = new ArrayList<>();
        for (StateSource<Task> replica : List.of(hub(RARELY), hub(RARELY))) {
            for (int i = 0; i < 200; i++) {
                Following following = new Following();
                replica.subscribe(ID, following);
                everybody.add(following);
            }
        }

        long version = storeAndPublish().revision().version();

        await().untilAsserted(() -> assertThat(everybody)
                .hasSize(400)
                .allSatisfy(following -> assertThat(following.versions()).endsWith(version)));
    }

    @Test
    void kinds_share_their_threads_and_nothing_else() {
        // given
        ResourceType<Task> errands =
                ResourceType.of(new ResourceKind("errand", "Errand", "err"), Task.getDefaultInstance());
        InMemoryRepository<Task> others = new InMemoryRepository<>(errands);
        Task errand = repository.find(ID).orElseThrow().resource();
        others.write(new Change.Create<>(errand, Principal.user("alice")));
        Set<String> before = threads();
        LiveStates live = live(client(), RARELY);
        Following task = new Following();
        Following sameId = new Following();
        live.source(Tasks.TYPE, repository).subscribe(ID, task);
        live.source(errands, others).subscribe(ID, sameId);

        // when
        Stored<Task> newer = store();
        live.publisher(Tasks.TYPE).publish(ID, newer, false);
        live.publisher(errands).publish(ID, new Stored<>(errand, new Revision(2, 2, 0)), true);

        // then
        awaitVersion(task, 2);
        await().untilAsserted(() -> assertThat(sameId.deleted).hasSize(1));
        assertThat(sameId.versions()).containsExactly(1L);
        assertThat(task.deleted).isEmpty();
        assertThat(threads()).containsAll(before).hasSize(before.size() + 2);
    }

    /** Those that begin with the first news; the others wait for a first check. */
    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("stigmer-state-p")
                        || thread.getName().startsWith("stigmer-state-r"))
                .map(thread -> thread.getName() + "#" + thread.getId())
                .collect(Collectors.toSet());
    }

    @Test
    void a_state_too_large_for_redis_is_read_from_the_store() {
        Following following = new Following();
        hub(RARELY).subscribe(ID, following);
        Stored<Task> base = repository.find(ID).orElseThrow();
        Task.Builder large = base.resource().toBuilder();
        large.getStatusBuilder().setError("x".repeat(100_000));
        repository.write(new Change.UpdateStatus<>(base, large.build(), Principal.user("alice")));

        publisher.publish(ID, repository.find(ID).orElseThrow(), false);

        awaitVersion(following, 2);
        assertThat(following.states.get(1).resource().getStatus().getError()).hasSize(100_000);
    }

    @Test
    void an_outline_is_news_of_a_state_and_never_the_state() {
        Following following = new Following();
        hub(RARELY).subscribe(ID, following);
        Stored<Task> base = repository.find(ID).orElseThrow();
        Task.Builder next = base.resource().toBuilder();
        next.getStatusBuilder().setError("of the whole");
        repository.write(new Change.UpdateStatus<>(base, next.build(), Principal.user("alice")));

        publisher.publishNews(ID, new Stored<>(base.resource(), new Revision(2, 1, 2)));

        awaitVersion(following, 2);
        assertThat(following.states.get(1).resource().getStatus().getError()).isEqualTo("of the whole");
    }

    @Test
    void redis_refuses_what_is_stale_or_comes_twice() {
        Following following = new Following();
        hub(RARELY).subscribe(ID, following);
        Stored<Task> older = store();
        Stored<Task> newer = storeAndPublish();
        awaitVersion(following, newer.revision().version());

        publisher.publish(ID, older, false);
        publisher.publish(ID, newer, false);
        Stored<Task> last = storeAndPublish();

        awaitVersion(following, last.revision().version());
        assertThat(following.versions()).containsExactly(1L, 3L, 4L);
    }

    @Test
    void a_lost_entry_is_mended_by_reading_the_store() {
        Following following = new Following();
        hub(OFTEN).subscribe(ID, following);

        Stored<Task> neverPublished = store();

        awaitVersion(following, neverPublished.revision().version());
    }

    @Test
    void the_relay_tells_of_a_version_that_no_pipeline_has_published() {
        Following following = new Following();
        hub(RARELY).subscribe(ID, following);
        LiveStates relayed = live(client(), RARELY);
        relayed.publisher(Tasks.TYPE);

        Stored<Task> unpublished = store();
        relayed.deliver(event(unpublished));

        awaitVersion(following, unpublished.revision().version());
    }

    @Test
    void what_was_published_with_its_state_is_no_news_for_the_relay() {
        LiveStates relayed = live(client(), RARELY);
        Stored<Task> stored = store();
        long before = statistic("commandstats", "cmdstat_xadd:calls=");
        relayed.publisher(Tasks.TYPE).publish(ID, stored, false);
        await().until(() -> client().exists(key(ID)));

        relayed.deliver(event(stored));
        relayed.publisher(Tasks.TYPE).publish("tsk_behind", stored, false);

        await().until(() -> client().exists(key("tsk_behind")));
        // Of the two states; nothing was sent for the event.
        assertThat(statistic("commandstats", "cmdstat_xadd:calls=") - before).isEqualTo(2);
    }

    /** A figure that Redis keeps of itself; 0 where it has none yet. */
    private long statistic(String section, String beginning) {
        return client().info(section)
                .lines()
                .filter(line -> line.startsWith(beginning))
                .mapToLong(line ->
                        Long.parseLong(line.substring(beginning.length()).replaceAll("\\D.*", "")))
                .sum();
    }

    private static DomainEvent event(Stored<Task> stored) {
        return new DomainEvent(
                "1",
                EventType.UPDATED,
                Tasks.KIND.name(),
                ID,
                "acme",
                stored.revision().version(),
                Principal.user("alice"),
                Instant.EPOCH);
    }

    @Test
    void redis_keeps_the_newest_state_of_a_resource_alone_for_a_while() {
        for (int i = 0; i < 20; i++) {
            Stored<Task> base = repository.find(ID).orElseThrow();
            Task.Builder large = base.resource().toBuilder();
            large.getStatusBuilder().setError(i + "x".repeat(50_000));
            repository.write(new Change.UpdateStatus<>(base, large.build(), Principal.user("alice")));
            publisher.publish(ID, repository.find(ID).orElseThrow(), false);
            long version = i + 2L;
            await().until(() -> newestEntry(ID) == version);
        }

        assertThat(client().memoryUsage(key(ID))).isBetween(50_000L, 70_000L);
        assertThat(client().pttl(key(ID))).isBetween(1L, 60_000L);
    }

    @Test
    void redis_drops_a_final_state_soon() {
        Stored<Task> base = repository.find(ID).orElseThrow();
        Task.Builder done = base.resource().toBuilder();
        done.getStatusBuilder().setPhase(TaskPhase.TASK_DONE);
        repository.write(new Change.UpdateStatus<>(base, done.build(), Principal.user("alice")));

        publisher.publish(ID, repository.find(ID).orElseThrow(), false);

        await().until(() -> newestEntry(ID) == 2);
        assertThat(client().pttl(key(ID))).isBetween(1L, 10_000L);
    }

    private long newestEntry(String id) {
        return client().xrevrange(key(id), "+", "-", 1).stream()
                .mapToLong(entry -> entry.getID().getTime())
                .findFirst()
                .orElse(0);
    }

    @Test
    void states_of_many_resources_go_to_redis_together() {
        // given
        Stored<Task> state = store();
        RedisClient client = client();
        client.ping();
        redis.stall();
        for (int i = 0; i < 500; i++) {
            publisher.publish("tsk_together" + i, state, false);
        }
        redis.resume();
        long before = statistic("stats", "total_reads_processed:");

        // when
        await().until(() -> client.exists(key("tsk_together499")));

        // then: the attempts that waited for the time-out, and this test, have read as well
        assertThat(client.exists(key("tsk_together0"))).isTrue();
        assertThat(statistic("stats", "total_reads_processed:") - before).isLessThan(250);
    }

    @Test
    void a_read_that_waits_for_news_is_ended_for_a_resource_that_is_followed_from_now_on() {
        StateSource<Task> hub = hub(RARELY);
        hub.subscribe(ID, new Following());
        create("next", 100);
        AtomicInteger next = new AtomicInteger();

        // A reader that is not in its read yet hears of whom to follow without an entry.
        await().until(() -> {
            hub.subscribe("tsk_next" + next.getAndIncrement(), new Following());
            return !client().keys(prefix + ":.reader:*").isEmpty();
        });
    }

    @Test
    void subscribers_that_come_at_once_share_their_reads() throws InterruptedException {
        // given: a read that takes until all have come
        AtomicInteger reads = new AtomicInteger();
        CountDownLatch come = new CountDownLatch(50);
        StateSource<Task> hub = live(client(), RARELY).source(Tasks.TYPE, beforeReads(id -> {
            reads.incrementAndGet();
            awaitAll(come);
        }));
        List<Following> everybody = new CopyOnWriteArrayList<>();

        // when
        for (int i = 0; i < 50; i++) {
            Thread subscriber = new Thread(() -> {
                come.countDown();
                Following following = new Following();
                hub.subscribe(ID, following);
                everybody.add(following);
            });
            subscriber.start();
        }

        // then
        await().untilAsserted(() -> assertThat(everybody).hasSize(50));
        assertThat(everybody)
                .allSatisfy(following -> assertThat(following.versions()).containsExactly(1L));
        assertThat(everybody.stream()
                        .map(following -> following.states.get(0).resource())
                        .distinct())
                .hasSize(1);
        assertThat(reads).hasValueLessThan(25);
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void subscriptions_work_without_redis_by_the_query_of_versions() {
        Following following = new Following();
        open(LiveStates.startWithoutRedis(OFTEN)).source(Tasks.TYPE, repository).subscribe(ID, following);

        Stored<Task> stored = store();

        awaitVersion(following, stored.revision().version());
    }

    @Test
    void a_stalled_redis_neither_delays_nor_fails_a_publisher_and_the_latest_state_gets_out_afterwards() {
        Following following = new Following();
        hub(RARELY).subscribe(ID, following);
        redis.stall();

        long longest = 0;
        for (int i = 0; i < 1_000; i++) {
            Stored<Task> stored = store();
            long began = System.nanoTime();
            publisher.publish(ID, stored, false);
            longest = Math.max(longest, System.nanoTime() - began);
        }
        redis.resume();

        // A call that waited for Redis would have taken its whole time-out of 500 ms.
        assertThat(Duration.ofNanos(longest)).isLessThan(Duration.ofMillis(450));
        awaitVersion(following, 1_001);
    }

    @Test
    void an_older_state_does_not_take_the_place_of_a_newer_one_that_waits_for_redis() {
        Following following = new Following();
        hub(RARELY).subscribe(ID, following);
        Stored<Task> older = store();
        redis.stop();
        Stored<Task> newer = storeAndPublish();
        publisher.publish(ID, older, false);

        redis.restart();

        awaitVersion(following, newer.revision().version());
    }

    @Test
    void redis_may_go_and_come_back() {
        Following following = new Following();
        hub(RARELY).subscribe(ID, following);
        redis.stop();
        storeAndPublish();

        redis.restart();

        awaitVersion(following, 2);
    }

    @Test
    void a_deleted_resource_ends_the_subscription() {
        Following following = new Following();
        hub(RARELY).subscribe(ID, following);
        Stored<Task> base = repository.find(ID).orElseThrow();
        repository.write(new Change.Delete<>(base, Principal.user("alice")));

        publisher.publish(ID, new Stored<>(base.resource(), new Revision(2, 2, 2)), true);

        await().untilAsserted(() -> assertThat(following.deleted).hasSize(1));
    }

    @Test
    void states_come_without_their_sensitive_fields_whether_from_redis_or_from_the_store() {
        Stored<Task> base = repository.find(ID).orElseThrow();
        Task.Builder secretive = base.resource().toBuilder();
        secretive.getSpecBuilder().setToken("s3cr3t");
        repository.write(new Change.UpdateSpec<>(base, secretive.build(), true, Principal.user("alice")));
        Following following = new Following();
        hub(RARELY).subscribe(ID, following);

        Stored<Task> published = storeAndPublish();

        awaitVersion(following, 3);
        assertThat(published.resource().getSpec().getToken()).isEqualTo("s3cr3t");
        assertThat(following.states)
                .hasSize(2)
                .allSatisfy(state ->
                        assertThat(state.resource().getSpec().getToken()).isEmpty());
    }

    /** What an administrator does to Redis that makes it refuse to write, and what mends it. */
    static Stream<Arguments> outages() {
        return Stream.of(
                Arguments.of(List.of("CONFIG", "SET", "maxmemory", "1"), List.of("CONFIG", "SET", "maxmemory", "0")),
                Arguments.of(List.of("REPLICAOF", "127.0.0.1", "1"), List.of("REPLICAOF", "NO", "ONE")),
                Arguments.of(
                        List.of("ACL", "SETUSER", "default", "-xadd"), List.of("ACL", "SETUSER", "default", "+@all")));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void a_state_that_redis_does_not_take_now_gets_out_when_it_does(List<String> breaking, List<String> mending) {
        Following following = new Following();
        followAndPublishTogether(following);
        ListAppender<ILoggingEvent> log = publisherLog();
        command(breaking);
        try {
            storeAndPublish();
            await().pollDelay(Duration.ofMillis(300)).until(() -> true);
            assertThat(following.versions()).containsExactly(1L);
        } finally {
            command(mending);
        }

        awaitVersion(following, 2);
        assertThat(log.list.stream().filter(event -> event.getLevel() == Level.WARN))
                .singleElement()
                .asString()
                .contains("states_delayed", "the speed of live updates");
    }

    @Test
    void a_state_waits_while_redis_loads_its_data(@TempDir Path folder) {
        Following following = new Following();
        followAndPublishTogether(following);
        ListAppender<ILoggingEvent> log = publisherLog();
        redis.restartLoading(folder);
        RedisClient client = client();
        await().untilAsserted(() -> assertThatThrownBy(client::ping).hasMessageStartingWith("LOADING"));

        storeAndPublish();

        awaitVersion(following, 2);
        assertThat(log.list.stream().filter(event -> event.getLevel() == Level.WARN))
                .singleElement()
                .asString()
                .contains("states_delayed");
    }

    /** With one publisher for the reader's bell and the states, which says once that Redis takes nothing. */
    private void followAndPublishTogether(Following following) {
        LiveStates live = live(client(), RARELY);
        publisher = live.publisher(Tasks.TYPE);
        live.source(Tasks.TYPE, repository).subscribe(ID, following);
    }

    private ListAppender<ILoggingEvent> publisherLog() {
        Logger logger = (Logger) LoggerFactory.getLogger(RedisStatePublisher.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        opened.add(() -> logger.detachAppender(log));
        return log;
    }

    private void command(List<String> words) {
        client().sendCommand(
                        Protocol.Command.valueOf(words.get(0)),
                        words.subList(1, words.size()).toArray(String[]::new));
    }

    @Test
    void a_stream_that_cannot_be_read_slows_those_who_follow_other_resources_not_at_all() {
        for (String id : List.of("tsk_string", "tsk_strange", "tsk_other")) {
            Task.Builder task = Tasks.draft("acme", id).toBuilder();
            task.getMetadataBuilder().setId(id).setSlug(id);
            repository.write(new Change.Create<>(task.build(), Principal.user("alice")));
        }
        client().set(key("tsk_string"), "no stream");
        command(List.of("XADD", key("tsk_strange"), "18446744073709551614-1", "somebody", "else"));
        Following following = new Following();
        StateSource<Task> hub = hub(RARELY);
        hub.subscribe("tsk_string", new Following());
        hub.subscribe("tsk_strange", new Following());
        hub.subscribe("tsk_other", new Following());
        hub.subscribe(ID, following);

        publisher.publish("tsk_string", repository.find("tsk_string").orElseThrow(), false);
        storeAndPublish();

        awaitVersion(following, 2);
    }

    private String key(String id) {
        return new String(new StateStreams(prefix, Tasks.KIND).key(id), StandardCharsets.UTF_8);
    }

    @Test
    void news_that_the_store_knows_nothing_of_is_not_looked_up_without_a_rest() {
        AtomicInteger reads = new AtomicInteger();
        ResourceRepository<Task> counting = countingReads(reads);
        live(client(), RARELY).source(Tasks.TYPE, counting).subscribe(ID, new Following());
        command(List.of("XADD", key(ID), "9000-0", "somebody", "else"));

        await().pollDelay(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(reads).hasValueBetween(2, 10));
    }

    private ResourceRepository<Task> countingReads(AtomicInteger reads) {
        return beforeReads(id -> reads.incrementAndGet());
    }

    @Test
    void news_that_cannot_be_looked_up_holds_up_no_other_and_is_not_tried_again_without_a_rest() {
        // given: as many of each sort that some that can be looked up are read after some that cannot
        List<String> broken = create("broken", 8);
        List<String> whole = create("whole", 8);
        AtomicBoolean outage = new AtomicBoolean();
        AtomicInteger failures = new AtomicInteger();
        StateSource<Task> hub = live(client(), RARELY).source(Tasks.TYPE, beforeReads(id -> {
            if (outage.get() && broken.contains(id)) {
                failures.incrementAndGet();
                throw RpcException.of(ErrorReason.STORE_UNAVAILABLE, "no store");
            }
        }));
        broken.forEach(id -> hub.subscribe(id, new Following()));
        Map<String, Following> following = new HashMap<>();
        whole.forEach(id -> {
            following.put(id, new Following());
            hub.subscribe(id, following.get(id));
        });
        outage.set(true);

        // when: in one step, so that all of it is in one read
        String entries = Stream.concat(broken.stream(), whole.stream())
                .map(id -> "redis.call('XADD', '" + key(id) + "', '2-0', 'somebody', 'else')")
                .collect(Collectors.joining("\n"));
        whole.forEach(this::storeError);
        client().eval(entries);

        // then
        await().untilAsserted(() -> assertThat(following.values())
                .allSatisfy(one -> assertThat(one.versions()).endsWith(2L)));
        failures.set(0);
        await().pollDelay(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(failures).hasValueBetween(broken.size(), 10 * broken.size()));
    }

    private List<String> create(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    String id = "tsk_" + name + number;
                    Task.Builder task = Tasks.draft("acme", id).toBuilder();
                    task.getMetadataBuilder().setId(id).setSlug(name + number);
                    repository.write(new Change.Create<>(task.build(), Principal.user("alice")));
                    return id;
                })
                .toList();
    }

    private void storeError(String id) {
        Stored<Task> base = repository.find(id).orElseThrow();
        Task.Builder next = base.resource().toBuilder();
        next.getStatusBuilder().setError("another");
        repository.write(new Change.UpdateStatus<>(base, next.build(), Principal.user("alice")));
    }

    /** The repository, where something happens before a resource is read. */
    @SuppressWarnings("unchecked") // The proxy is of that interface.
    private ResourceRepository<Task> beforeReads(Consumer<String> first) {
        return (ResourceRepository<Task>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ResourceRepository.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("find")) {
                        first.accept((String) arguments[0]);
                    }
                    return method.invoke(repository, arguments);
                });
    }

    @Test
    void a_resource_that_is_absent_is_deleted_to_a_subscriber() {
        Following following = new Following();

        hub(RARELY).subscribe("tsk_none", following);

        assertThat(following.deleted).hasSize(1);
    }

    @Test
    void who_has_unsubscribed_is_told_nothing_more() {
        StateSource<Task> hub = hub(RARELY);
        Following gone = new Following();
        Following still = new Following();
        StateSource.Subscription subscription = hub.subscribe(ID, gone);
        hub.subscribe(ID, still);

        subscription.close();
        subscription.close();
        awaitVersion(still, storeAndPublish().revision().version());

        assertThat(gone.versions()).containsExactly(1L);
    }

    private static final class Following implements StateSource.Listener<Task> {
        private final List<Stored<Task>> states = new CopyOnWriteArrayList<>();
        private final List<Boolean> deleted = new CopyOnWriteArrayList<>();

        List<Long> versions() {
            return states.stream().map(state -> state.revision().version()).toList();
        }

        @Override
        public void onState(Stored<Task> state) {
            states.add(state);
        }

        @Override
        public void onDeleted() {
            deleted.add(true);
        }

        @Override
        public void onFailure(Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
