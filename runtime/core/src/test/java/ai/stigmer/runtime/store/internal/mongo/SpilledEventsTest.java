package ai.stigmer.runtime.store.internal.mongo;

import static ai.stigmer.runtime.store.internal.mongo.TaskStore.committed;
import static ai.stigmer.runtime.store.internal.mongo.TaskStore.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.internal.Outbox.Claim;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.Task;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What becomes of events that have left a long outbox in batches, before, during and after a claim. */
class SpilledEventsTest {
    private final TaskStore store = new TaskStore();
    private final RelayByHand relay = new RelayByHand(store.outbox());

    @Test
    void an_outbox_that_nobody_empties_stays_short_and_loses_nothing() {
        Stored<Task> task = store.updated(store.created("acme", "one"), 1100);

        List<Document> waiting = store.document(id(task)).getList("outbox", Document.class);
        long moved = batches();
        List<Long> delivered = relay.deliverAll();

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
        store.updated(store.created("acme", "one"), 600);

        Claim first = relay.claim().orElseThrow();
        relay.giveBack(first, 100);
        Claim second = relay.claim().orElseThrow();
        relay.giveBack(second, 50);

        assertThat(second.events()).first().extracting(DomainEvent::version).isEqualTo(101L);
        assertThat(relay.deliverAll()).isEqualTo(upTo(601).subList(150, 601));
    }

    @TestFactory
    Stream<DynamicTest> events_that_leave_the_outbox_during_a_claim_are_not_lost_and_never_overtaken() {
        Stored<Task> task = store.updated(store.created("acme", "one"), 99);
        List<Long> before = relay.deliverAll();
        Claim claim = claimOf(store.updated(task, 400));
        store.updated(store.repository().find(id(task)).orElseThrow(), 100);

        assertThat(before).isEqualTo(upTo(100));
        assertThat(claim.events()).hasSize(400);
        assertThat(batches()).isEqualTo(1);
        return givenBack(claim, 600, 0, 100, 300, 400);
    }

    @TestFactory
    Stream<DynamicTest> events_that_leave_the_outbox_in_two_batches_during_a_claim_come_once() {
        Stored<Task> task = store.updated(store.created("acme", "one"), 99);
        relay.deliverAll();
        Claim claim = claimOf(store.updated(task, 400));
        store.updated(store.repository().find(id(task)).orElseThrow(), 300);

        assertThat(batches()).isEqualTo(2);
        return givenBack(claim, 800, 0, 100, 256, 300, 400);
    }

    private Claim claimOf(Stored<Task> task) {
        Claim claim = relay.claim().orElseThrow();
        assertThat(claim.events())
                .last()
                .extracting(DomainEvent::version)
                .isEqualTo(task.revision().version());
        return claim;
    }

    /**
     * A claim is given back of which so many events are delivered, and all others up to the last version come once. Each
     * begins with the same documents, as so many events take long to write.
     */
    private Stream<DynamicTest> givenBack(Claim claim, int last, int... delivered) {
        List<Documents> claimed =
                List.of(Documents.of(store.database(), "task"), Documents.of(store.database(), "task.segments"));
        List<Long> waiting = upTo(last).subList((int) claim.events().get(0).version() - 1, last);
        return IntStream.of(delivered)
                .mapToObj(count -> dynamicTest(count + " of them delivered", () -> {
                    claimed.forEach(Documents::restore);

                    relay.giveBack(claim, count);
                    List<Long> after = relay.deliverAll();

                    assertThat(after).isEqualTo(waiting.subList(count, waiting.size()));
                    assertThat(batches()).isZero();
                }));
    }

    /** What a collection had at a time. */
    private record Documents(MongoCollection<BsonDocument> collection, List<BsonDocument> contents) {
        static Documents of(MongoDatabase database, String name) {
            MongoCollection<BsonDocument> collection = database.getCollection(name, BsonDocument.class);
            return new Documents(collection, collection.find().into(new ArrayList<>()));
        }

        void restore() {
            collection.deleteMany(new BsonDocument());
            collection.insertMany(contents);
        }
    }

    @Test
    void events_that_leave_the_outbox_while_a_claim_is_given_back_come_once() {
        AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
        try (MongoClient client = interruptedBy(meanwhile)) {
            RelayByHand interrupted = new RelayByHand(
                    new TaskStore(client.getDatabase(store.database().getName())).outbox());
            Stored<Task> task = store.updated(store.created("acme", "one"), 99);
            relay.deliverAll();
            store.updated(task, 400);
            Claim claim = interrupted.claim().orElseThrow();
            Stored<Task> later = store.updated(store.repository().find(id(task)).orElseThrow(), 100);

            meanwhile.set(() -> store.updated(later, 200));
            interrupted.giveBack(claim, 400);

            assertThat(relay.deliverAll()).isEqualTo(upTo(800).subList(500, 800));
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

    @Test
    void a_tombstone_goes_after_the_events_that_have_left_its_outbox() {
        Stored<Task> task = store.updated(store.created("acme", "one"), 600);
        committed(store.delete(task));

        List<Long> delivered = relay.deliverAll();

        assertThat(delivered).isEqualTo(upTo(602));
        assertThat(store.document(id(task))).isNull();
        assertThat(batches()).isZero();
    }

    @Test
    void events_that_have_left_the_outbox_are_not_collected_with_abandoned_segments() {
        store.updated(store.created("acme", "one"), 600);
        AtomicReference<Instant> later = new AtomicReference<>(Instant.now().plusSeconds(60));
        SegmentCollector collector = store.collector(Duration.ofSeconds(1), later::get);

        collector.collect();
        later.set(later.get().plusSeconds(60));
        collector.collect();

        assertThat(relay.deliverAll()).isEqualTo(upTo(601));
    }

    private long batches() {
        return store.database().getCollection("task.segments").countDocuments();
    }

    private static List<Long> upTo(long version) {
        return LongStream.rangeClosed(1, version).boxed().toList();
    }
}
