package ai.stigmer.runtime.store.internal.mongo;

import static ai.stigmer.runtime.store.internal.mongo.TaskStore.committed;
import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventType;
import ai.stigmer.runtime.events.internal.Outbox;
import ai.stigmer.runtime.events.internal.Outbox.Claim;
import ai.stigmer.runtime.events.internal.SinkProgress;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.RecordedCommands;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MongoOutboxTest {
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final TaskStore store = new TaskStore();
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.now().plusSeconds(1));
    private final Outbox outbox = store.outbox(now::get);
    private final Outbox otherReplica = store.outbox(now::get);

    /** As a relay with one sink gives back. */
    private void giveBack(Outbox to, Claim claim, int delivered, Duration pause) {
        long through = claim.events().get(0).version() - 1 + delivered;
        SinkProgress progress = new SinkProgress(
                "only", through, pause.isZero() ? 0 : 1, now.get().plus(pause));
        to.giveBack(List.of(new Outbox.Delivered(claim, List.of(progress))));
    }

    private static Optional<Claim> claim(Outbox from) {
        return from.claim(1, LEASE).stream().findFirst();
    }

    private static String id(Stored<Task> task) {
        return task.resource().getMetadata().getId();
    }

    private Stored<Task> failing(Stored<Task> base, String error) {
        return committed(
                store.updateStatus(base, TaskStatus.newBuilder().setError(error).build()));
    }

    @Test
    void every_event_says_the_version_that_it_made() {
        Stored<Task> task = failing(store.created("acme", "one"), "first");
        committed(store.update(task, spec -> spec.setTitle("Other")));

        Claim claim = claim(outbox).orElseThrow();

        assertThat(claim.events())
                .extracting(DomainEvent::type)
                .containsExactly(EventType.CREATED, EventType.STATUS_UPDATED, EventType.UPDATED);
        assertThat(claim.events()).extracting(DomainEvent::version).containsExactly(1L, 2L, 3L);
        assertThat(claim.events().get(1)).satisfies(event -> {
            assertThat(event.resourceId()).isEqualTo(id(task));
            assertThat(event.kind()).isEqualTo("task");
            assertThat(event.org()).isEqualTo("acme");
            assertThat(event.actor()).isEqualTo(Tasks.RUNNER.principal());
            assertThat(event.time()).isBetween(Instant.now().minusSeconds(60), Instant.now());
        });
    }

    @Test
    void delivered_events_are_gone_and_the_outbox_is_empty() {
        Stored<Task> task = store.created("acme", "one");

        giveBack(outbox, claim(outbox).orElseThrow(), 1, Duration.ZERO);

        assertThat(claim(outbox)).isEmpty();
        assertThat(store.document(id(task)))
                .doesNotContainKeys("pending", "owner")
                .containsEntry("outbox", List.of());
        assertThat(store.repository().find(id(task))).contains(task);
    }

    @Test
    void what_one_replica_has_claimed_no_other_gets() {
        store.created("acme", "one");
        store.created("acme", "two");

        Claim one = claim(outbox).orElseThrow();
        Claim two = claim(otherReplica).orElseThrow();

        assertThat(one.events().get(0).resourceId())
                .isNotEqualTo(two.events().get(0).resourceId());
        assertThat(claim(outbox)).isEmpty();
    }

    @Test
    void a_write_during_a_claim_keeps_its_event_and_leaves_the_claim_alone() {
        Stored<Task> task = store.created("acme", "one");
        Claim claim = claim(outbox).orElseThrow();
        failing(task, "meanwhile");

        boolean stillClaimed = claim(otherReplica).isEmpty();
        giveBack(outbox, claim, 1, Duration.ZERO);
        Claim next = claim(otherReplica).orElseThrow();

        assertThat(stillClaimed).isTrue();
        assertThat(next.events()).extracting(DomainEvent::version).containsExactly(2L);
        assertThat(next.events()).extracting(DomainEvent::type).containsExactly(EventType.STATUS_UPDATED);
    }

    @Test
    void what_could_not_be_delivered_rests_and_comes_again_as_the_same_event() {
        Stored<Task> task = failing(store.created("acme", "one"), "first");
        Claim claim = claim(outbox).orElseThrow();

        giveBack(outbox, claim, 1, Duration.ofSeconds(5));
        boolean rests = claim(outbox).isEmpty();
        now.set(now.get().plusSeconds(5));
        Claim again = claim(outbox).orElseThrow();

        assertThat(rests).isTrue();
        assertThat(again.events()).containsExactly(claim.events().get(1));
        assertThat(again.events().get(0).version()).isEqualTo(task.revision().version());
    }

    @Test
    void the_events_of_a_dead_replica_come_when_its_claim_has_run_out() {
        store.created("acme", "one");
        Claim dead = claim(outbox).orElseThrow();

        now.set(now.get().plus(LEASE));
        Claim taken = claim(otherReplica).orElseThrow();
        giveBack(outbox, dead, 1, Duration.ZERO);
        boolean stillClaimed = claim(outbox).isEmpty();
        giveBack(otherReplica, taken, 0, Duration.ZERO);

        assertThat(taken.events()).isEqualTo(dead.events());
        assertThat(stillClaimed).isTrue();
        assertThat(claim(outbox).orElseThrow().events()).isEqualTo(dead.events());
    }

    @Test
    void a_tombstone_stays_until_its_event_is_out() {
        Stored<Task> task = store.created("acme", "one");
        committed(store.delete(task));

        Claim claim = claim(outbox).orElseThrow();
        Document waiting = store.document(id(task));
        giveBack(outbox, claim, 2, Duration.ZERO);

        assertThat(claim.events()).extracting(DomainEvent::type).containsExactly(EventType.CREATED, EventType.DELETED);
        assertThat(waiting).containsEntry("deleted", true);
        assertThat(store.database().getCollection("task").countDocuments()).isZero();
    }

    @Test
    void a_tombstone_with_an_event_left_stays() {
        Stored<Task> task = store.created("acme", "one");
        Claim before = claim(outbox).orElseThrow();
        committed(store.delete(task));

        giveBack(outbox, before, 1, Duration.ZERO);
        Claim claim = claim(outbox).orElseThrow();

        assertThat(claim.events()).extracting(DomainEvent::type).containsExactly(EventType.DELETED);
        assertThat(claim.events()).extracting(DomainEvent::version).containsExactly(2L);
    }

    @Test
    void a_busy_resource_holds_up_no_other() {
        Stored<Task> busy = store.created("acme", "busy");
        Stored<Task> quiet = store.created("acme", "quiet");
        Claim first = claim(outbox).orElseThrow();
        failing(busy, "again");
        now.set(now.get().plusMillis(5));
        giveBack(outbox, first, 1, Duration.ZERO);

        Claim second = claim(outbox).orElseThrow();

        assertThat(first.events().get(0).resourceId()).isEqualTo(id(busy));
        assertThat(second.events().get(0).resourceId()).isEqualTo(id(quiet));
    }

    @Test
    void what_the_replica_wrote_is_found_without_a_search() {
        RecentWrites recent = new RecentWrites(10);
        Outbox rested = new MongoOutbox(
                store.database(),
                "task",
                new SpilledEvents(store.database(), "task"),
                now::get,
                recent,
                Duration.ofHours(1));
        boolean nothing = claim(rested).isEmpty();
        Stored<Task> own = store.created("acme", "own");
        store.created("acme", "of-another-replica");
        recent.add(id(own));

        Optional<Claim> found = claim(rested);
        Optional<Claim> resting = claim(rested);
        now.set(now.get().plus(Duration.ofHours(1)));
        giveBack(rested, found.orElseThrow(), 0, Duration.ofHours(2));
        Optional<Claim> searched = claim(rested);

        assertThat(nothing).isTrue();
        assertThat(found.orElseThrow().events().get(0).resourceId()).isEqualTo(id(own));
        assertThat(resting).isEmpty();
        assertThat(searched.orElseThrow().events().get(0).resourceId()).isNotEqualTo(id(own));
    }

    @Test
    void the_events_of_many_resources_are_claimed_and_given_back_in_few_round_trips() {
        RecordedCommands commands = new RecordedCommands();
        try (MongoClient client = commands.client()) {
            MongoDatabase recorded = client.getDatabase(store.database().getName());
            Outbox many = new TaskStore(recorded).outbox(now::get);
            for (int i = 0; i < 20; i++) {
                store.created("acme", "task-" + i);
            }

            List<Claim> claims = new ArrayList<>();
            List<String> claiming = commands.during(() -> claims.addAll(many.claim(64, LEASE)));
            List<String> givingBack = commands.during(() -> many.giveBack(
                    claims.stream().map(claim -> delivered(claim, 1)).toList()));

            assertThat(claims)
                    .hasSize(20)
                    .allSatisfy(claim -> assertThat(claim.events()).hasSize(1));
            // The first looks for what other replicas have left.
            assertThat(claiming).containsExactly("find task", "update task", "find task");
            assertThat(givingBack).containsExactly("update task");
            assertThat(outbox.claim(64, LEASE)).isEmpty();
        }
    }

    @Test
    void of_claims_that_are_given_back_together_each_ends_as_it_has_to() {
        Stored<Task> over = store.created("acme", "over");
        Stored<Task> written = store.created("acme", "written-meanwhile");
        Stored<Task> failed = failing(store.created("acme", "failed"), "first");
        Stored<Task> deleted = store.created("acme", "deleted");
        committed(store.delete(deleted));
        List<Claim> claims = outbox.claim(64, LEASE);
        failing(written, "meanwhile");

        outbox.giveBack(claims.stream()
                .map(claim -> delivered(
                        claim,
                        claim.events().get(0).resourceId().equals(id(failed))
                                ? 1
                                : claim.events().size()))
                .toList());
        List<Claim> left = outbox.claim(64, LEASE);

        assertThat(store.document(id(over))).doesNotContainKey("pending");
        assertThat(store.document(id(deleted))).isNull();
        assertThat(left)
                .extracting(claim -> claim.events().get(0).resourceId())
                .containsExactlyInAnyOrder(id(written), id(failed));
        assertThat(left)
                .allSatisfy(claim -> assertThat(claim.events())
                        .extracting(DomainEvent::version)
                        .containsExactly(2L));
    }

    private static Outbox.Delivered delivered(Claim claim, int events) {
        long through = claim.events().get(0).version() - 1 + events;
        return new Outbox.Delivered(claim, List.of(SinkProgress.through("only", through)));
    }

    @Test
    void an_outbox_that_nobody_empties_stays_short_and_loses_nothing() {
        Stored<Task> task = updated(store.created("acme", "one"), 1100);

        List<Document> waiting = store.document(id(task)).getList("outbox", Document.class);
        long moved = batches();
        List<Long> delivered = delivered(outbox);

        assertThat(waiting).hasSizeLessThan(2 * SpilledEvents.BATCH);
        assertThat(moved).isPositive();
        assertThat(delivered).isEqualTo(upTo(1101));
        assertThat(batches()).isZero();
        assertThat(store.document(id(task)))
                .doesNotContainKeys("pending", "owner")
                .containsEntry("outbox", List.of());
    }

    @Test
    void events_that_have_left_the_outbox_go_on_where_their_delivery_stopped() {
        updated(store.created("acme", "one"), 600);

        Claim first = claim(outbox).orElseThrow();
        giveBack(outbox, first, 100, Duration.ZERO);
        Claim second = claim(outbox).orElseThrow();
        giveBack(outbox, second, 50, Duration.ZERO);

        assertThat(second.events()).first().extracting(DomainEvent::version).isEqualTo(101L);
        assertThat(delivered(outbox)).isEqualTo(upTo(601).subList(150, 601));
    }

    @ParameterizedTest(name = "{0} of them delivered")
    @ValueSource(ints = {0, 100, 300, 400})
    void events_that_leave_the_outbox_during_a_claim_are_not_lost_and_never_overtaken(int count) {
        Stored<Task> task = updated(store.created("acme", "one"), 99);
        List<Long> before = delivered(outbox);
        Claim claim = claimOf(updated(task, 400));
        updated(store.repository().find(id(task)).orElseThrow(), 100);

        long moved = batches();
        giveBack(outbox, claim, count, Duration.ZERO);
        List<Long> after = delivered(outbox);

        assertThat(before).isEqualTo(upTo(100));
        assertThat(claim.events()).hasSize(400);
        assertThat(moved).isEqualTo(1);
        assertThat(after).isEqualTo(upTo(600).subList(100 + count, 600));
        assertThat(batches()).isZero();
    }

    @ParameterizedTest(name = "{0} of them delivered")
    @ValueSource(ints = {0, 100, 256, 300, 400})
    void events_that_leave_the_outbox_in_two_batches_during_a_claim_come_once(int count) {
        Stored<Task> task = updated(store.created("acme", "one"), 99);
        delivered(outbox);
        Claim claim = claimOf(updated(task, 400));
        updated(store.repository().find(id(task)).orElseThrow(), 300);

        long moved = batches();
        giveBack(outbox, claim, count, Duration.ZERO);
        List<Long> after = delivered(outbox);

        assertThat(moved).isEqualTo(2);
        assertThat(after).isEqualTo(upTo(800).subList(100 + count, 800));
        assertThat(batches()).isZero();
    }

    @Test
    void events_that_leave_the_outbox_while_a_claim_is_given_back_come_once() {
        AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
        try (MongoClient client = interruptedBy(meanwhile)) {
            Outbox interrupted =
                    new TaskStore(client.getDatabase(store.database().getName())).outbox(now::get);
            Stored<Task> task = updated(store.created("acme", "one"), 99);
            delivered(outbox);
            updated(task, 400);
            Claim claim = claim(interrupted).orElseThrow();
            Stored<Task> later = updated(store.repository().find(id(task)).orElseThrow(), 100);

            meanwhile.set(() -> updated(later, 200));
            giveBack(interrupted, claim, 400, Duration.ZERO);

            assertThat(delivered(outbox)).isEqualTo(upTo(800).subList(500, 800));
            assertThat(batches()).isZero();
        }
    }

    /** A client that something is done to after its next read. */
    private static MongoClient interruptedBy(AtomicReference<Runnable> once) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(EmbeddedMongo.uri()))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandSucceeded(CommandSucceededEvent event) {
                        if (event.getCommandName().equals("find")) {
                            once.getAndSet(() -> {}).run();
                        }
                    }
                })
                .build());
    }

    private Claim claimOf(Stored<Task> task) {
        Claim claim = claim(outbox).orElseThrow();
        assertThat(claim.events())
                .last()
                .extracting(DomainEvent::version)
                .isEqualTo(task.revision().version());
        return claim;
    }

    @Test
    void a_tombstone_goes_after_the_events_that_have_left_its_outbox() {
        Stored<Task> task = updated(store.created("acme", "one"), 600);
        committed(store.delete(task));

        List<Long> delivered = delivered(outbox);

        assertThat(delivered).isEqualTo(upTo(602));
        assertThat(store.document(id(task))).isNull();
        assertThat(batches()).isZero();
    }

    @Test
    void events_that_have_left_the_outbox_are_not_collected_with_abandoned_segments() {
        updated(store.created("acme", "one"), 600);
        AtomicReference<Instant> later = new AtomicReference<>(Instant.now().plusSeconds(60));
        SegmentCollector collector = store.collector(Duration.ofSeconds(1), later::get);

        collector.collect();
        later.set(later.get().plusSeconds(60));
        collector.collect();

        assertThat(delivered(outbox)).isEqualTo(upTo(601));
    }

    private Stored<Task> updated(Stored<Task> task, int times) {
        Stored<Task> last = task;
        for (int i = 0; i < times; i++) {
            last = failing(last, "error " + last.revision().version());
        }
        return last;
    }

    /** Delivers everything that waits, and gives the versions in the order in which they came. */
    private List<Long> delivered(Outbox outbox) {
        List<Long> versions = new ArrayList<>();
        for (Optional<Claim> claim = claim(outbox); claim.isPresent(); claim = claim(outbox)) {
            List<DomainEvent> events = claim.get().events();
            events.forEach(event -> versions.add(event.version()));
            giveBack(outbox, claim.get(), events.size(), Duration.ZERO);
        }
        return versions;
    }

    private long batches() {
        return store.database().getCollection("task.segments").countDocuments();
    }

    private static List<Long> upTo(long version) {
        return LongStream.rangeClosed(1, version).boxed().toList();
    }
}
