package ai.stigmer.runtime.store.internal.mongo;

import static ai.stigmer.runtime.store.internal.mongo.TaskStore.committed;
import static ai.stigmer.runtime.store.internal.mongo.TaskStore.id;
import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventType;
import ai.stigmer.runtime.events.internal.Outbox.Claim;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Who gets which events of a resource, and when. */
class MongoOutboxTest {
    private final TaskStore store = new TaskStore();
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.now().plusSeconds(1));
    private final RelayByHand relay = new RelayByHand(store.outbox(now::get), now::get);
    private final RelayByHand otherReplica = new RelayByHand(store.outbox(now::get), now::get);

    @Test
    void every_event_says_the_version_that_it_made() {
        Stored<Task> task = store.failing(store.created("acme", "one"), "first");
        committed(store.update(task, spec -> spec.setTitle("Other")));

        Claim claim = relay.claim().orElseThrow();

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

        relay.giveBack(relay.claim().orElseThrow(), 1);

        assertThat(relay.claim()).isEmpty();
        assertThat(store.document(id(task)))
                .doesNotContainKeys("pending", "owner")
                .containsEntry("outbox", List.of());
        assertThat(store.repository().find(id(task))).contains(task);
    }

    @Test
    void what_one_replica_has_claimed_no_other_gets() {
        store.created("acme", "one");
        store.created("acme", "two");

        Claim one = relay.claim().orElseThrow();
        Claim two = otherReplica.claim().orElseThrow();

        assertThat(one.events().get(0).resourceId())
                .isNotEqualTo(two.events().get(0).resourceId());
        assertThat(relay.claim()).isEmpty();
    }

    @Test
    void a_write_during_a_claim_keeps_its_event_and_leaves_the_claim_alone() {
        Stored<Task> task = store.created("acme", "one");
        Claim claim = relay.claim().orElseThrow();
        store.failing(task, "meanwhile");

        boolean stillClaimed = otherReplica.claim().isEmpty();
        relay.giveBack(claim, 1);
        Claim next = otherReplica.claim().orElseThrow();

        assertThat(stillClaimed).isTrue();
        assertThat(next.events()).extracting(DomainEvent::version).containsExactly(2L);
        assertThat(next.events()).extracting(DomainEvent::type).containsExactly(EventType.STATUS_UPDATED);
    }

    @Test
    void what_could_not_be_delivered_rests_and_comes_again_as_the_same_event() {
        Stored<Task> task = store.failing(store.created("acme", "one"), "first");
        Claim claim = relay.claim().orElseThrow();

        relay.giveBack(claim, 1, Duration.ofSeconds(5));
        boolean rests = relay.claim().isEmpty();
        now.set(now.get().plusSeconds(5));
        Claim again = relay.claim().orElseThrow();

        assertThat(rests).isTrue();
        assertThat(again.events()).containsExactly(claim.events().get(1));
        assertThat(again.events().get(0).version()).isEqualTo(task.revision().version());
    }

    @Test
    void the_events_of_a_dead_replica_come_when_its_claim_has_run_out() {
        store.created("acme", "one");
        Claim dead = relay.claim().orElseThrow();

        now.set(now.get().plus(RelayByHand.LEASE));
        Claim taken = otherReplica.claim().orElseThrow();
        relay.giveBack(dead, 1);
        boolean stillClaimed = relay.claim().isEmpty();
        otherReplica.giveBack(taken, 0);

        assertThat(taken.events()).isEqualTo(dead.events());
        assertThat(stillClaimed).isTrue();
        assertThat(relay.claim().orElseThrow().events()).isEqualTo(dead.events());
    }

    @Test
    void a_tombstone_stays_until_its_event_is_out() {
        Stored<Task> task = store.created("acme", "one");
        committed(store.delete(task));

        Claim claim = relay.claim().orElseThrow();
        Document waiting = store.document(id(task));
        relay.giveBack(claim, 2);

        assertThat(claim.events()).extracting(DomainEvent::type).containsExactly(EventType.CREATED, EventType.DELETED);
        assertThat(waiting).containsEntry("deleted", true);
        assertThat(store.database().getCollection("task").countDocuments()).isZero();
    }

    @Test
    void a_tombstone_with_an_event_left_stays() {
        Stored<Task> task = store.created("acme", "one");
        Claim before = relay.claim().orElseThrow();
        committed(store.delete(task));

        relay.giveBack(before, 1);
        Claim claim = relay.claim().orElseThrow();

        assertThat(claim.events()).extracting(DomainEvent::type).containsExactly(EventType.DELETED);
        assertThat(claim.events()).extracting(DomainEvent::version).containsExactly(2L);
    }

    @Test
    void a_busy_resource_holds_up_no_other() {
        Stored<Task> busy = store.created("acme", "busy");
        Stored<Task> quiet = store.created("acme", "quiet");
        Claim first = relay.claim().orElseThrow();
        store.failing(busy, "again");
        now.set(now.get().plusMillis(5));
        relay.giveBack(first, 1);

        Claim second = relay.claim().orElseThrow();

        assertThat(first.events().get(0).resourceId()).isEqualTo(id(busy));
        assertThat(second.events().get(0).resourceId()).isEqualTo(id(quiet));
    }

    @Test
    void what_the_replica_wrote_is_found_without_a_search() {
        RecentWrites recent = new RecentWrites(10);
        RelayByHand rested = new RelayByHand(
                new MongoOutbox(
                        store.database(),
                        "task",
                        new SpilledEvents(store.database(), "task"),
                        now::get,
                        recent,
                        Duration.ofHours(1)),
                now::get);
        boolean nothing = rested.claim().isEmpty();
        Stored<Task> own = store.created("acme", "own");
        store.created("acme", "of-another-replica");
        recent.add(id(own));

        Optional<Claim> found = rested.claim();
        Optional<Claim> resting = rested.claim();
        now.set(now.get().plus(Duration.ofHours(1)));
        rested.giveBack(found.orElseThrow(), 0, Duration.ofHours(2));
        Optional<Claim> searched = rested.claim();

        assertThat(nothing).isTrue();
        assertThat(found.orElseThrow().events().get(0).resourceId()).isEqualTo(id(own));
        assertThat(resting).isEmpty();
        assertThat(searched.orElseThrow().events().get(0).resourceId()).isNotEqualTo(id(own));
    }
}
