package ai.stigmer.runtime.store.internal.mongo;

import static ai.stigmer.runtime.store.internal.mongo.TaskStore.committed;
import static ai.stigmer.runtime.store.internal.mongo.TaskStore.id;
import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.internal.Outbox;
import ai.stigmer.runtime.events.internal.Outbox.Claim;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.testing.RecordedCommands;
import ai.stigmer.runtime.testing.Task;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The events of several resources, claimed and given back together. */
class ManyClaimsTest {
    private final TaskStore store = new TaskStore();
    private final Outbox outbox = store.outbox();

    @Test
    void the_events_of_many_resources_are_claimed_and_given_back_in_few_round_trips() {
        RecordedCommands commands = new RecordedCommands();
        try (MongoClient client = commands.client()) {
            MongoDatabase recorded = client.getDatabase(store.database().getName());
            Outbox many = new TaskStore(recorded).outbox();
            for (int i = 0; i < 20; i++) {
                store.created("acme", "task-" + i);
            }

            List<Claim> claims = new ArrayList<>();
            List<String> claiming = commands.during(() -> claims.addAll(many.claim(64, RelayByHand.LEASE)));
            List<String> givingBack = commands.during(() -> many.giveBack(claims.stream()
                    .map(claim -> RelayByHand.delivered(claim, 1))
                    .toList()));

            assertThat(claims)
                    .hasSize(20)
                    .allSatisfy(claim -> assertThat(claim.events()).hasSize(1));
            // The first looks for what other replicas have left.
            assertThat(claiming).containsExactly("find task", "update task", "find task");
            assertThat(givingBack).containsExactly("update task");
            assertThat(outbox.claim(64, RelayByHand.LEASE)).isEmpty();
        }
    }

    @Test
    void what_this_replica_has_written_meanwhile_costs_no_second_round_trip() {
        RecordedCommands commands = new RecordedCommands();
        try (MongoClient client = commands.client()) {
            TaskStore replica =
                    new TaskStore(client.getDatabase(store.database().getName()));
            Outbox own = replica.repository().outbox();
            Stored<Task> over = replica.created("acme", "over");
            Stored<Task> written = replica.created("acme", "written-meanwhile");
            List<Claim> claims = own.claim(64, RelayByHand.LEASE);
            replica.failing(written, "meanwhile");

            List<String> givingBack = commands.during(() -> own.giveBack(claims.stream()
                    .map(claim -> RelayByHand.delivered(claim, 1))
                    .toList()));

            assertThat(claims).hasSize(2);
            assertThat(givingBack).containsExactly("update task");
            assertThat(store.document(id(over))).doesNotContainKey("pending");
            assertThat(own.claim(64, RelayByHand.LEASE))
                    .singleElement()
                    .satisfies(claim -> assertThat(claim.events())
                            .extracting(DomainEvent::version)
                            .containsExactly(2L));
        }
    }

    @Test
    @Timeout(60)
    void a_write_that_is_under_way_and_fails_leaves_nothing_to_deliver() {
        RecentWrites recent = new RecentWrites(10);
        Outbox own = store.outbox(InstantSource.system(), recent);
        Stored<Task> task = store.created("acme", "task");
        Outbox.Delivered delivered =
                RelayByHand.delivered(own.claim(1, RelayByHand.LEASE).get(0), 1);

        recent.write(id(task), () -> {
            own.giveBack(List.of(delivered));
            assertThat(own.claim(1, RelayByHand.LEASE)).isEmpty();
            return Optional.empty();
        });

        assertThat(store.document(id(task))).doesNotContainKey("pending");
    }

    @Test
    void of_claims_that_are_given_back_together_each_ends_as_it_has_to() {
        Stored<Task> over = store.created("acme", "over");
        Stored<Task> written = store.created("acme", "written-meanwhile");
        Stored<Task> failed = store.failing(store.created("acme", "failed"), "first");
        Stored<Task> deleted = store.created("acme", "deleted");
        committed(store.delete(deleted));
        List<Claim> claims = outbox.claim(64, RelayByHand.LEASE);
        store.failing(written, "meanwhile");

        outbox.giveBack(claims.stream()
                .map(claim -> RelayByHand.delivered(
                        claim,
                        claim.events().get(0).resourceId().equals(id(failed))
                                ? 1
                                : claim.events().size()))
                .toList());
        List<Claim> left = outbox.claim(64, RelayByHand.LEASE);

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

    @Test
    void what_is_written_while_it_is_searched_for_is_claimed_once() {
        RecentWrites recent = new RecentWrites(10);
        String written = id(store.created("acme", "written"));
        recent.add(written);
        // The search ends with a look at the clock: then the next write is done.
        Outbox searching = store.outbox(
                () -> {
                    recent.add(written);
                    return Instant.now().plusSeconds(1);
                },
                recent);

        assertThat(searching.claim(64, RelayByHand.LEASE)).hasSize(1);
    }
}
