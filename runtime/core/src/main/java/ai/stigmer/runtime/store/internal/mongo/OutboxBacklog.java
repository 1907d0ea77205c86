package ai.stigmer.runtime.store.internal.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * How far the relay of one kind's events is behind, for those who watch it. Each question takes one short query of the
 * index that the relay uses. Thread-safe.
 */
public final class OutboxBacklog {
    /** No more resources than this are counted. */
    static final int MAX_COUNTED = 10_000;

    private static final int MAX_READ = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final BsonDocument WAITING = new BsonDocument(ResourceDocument.PENDING, BsonBoolean.TRUE);
    private static final Bson FIRST_EVENT =
            Projections.fields(Projections.slice(ResourceDocument.OUTBOX, 1), Projections.include(ResourceDocument.ID));

    private final MongoCollection<BsonDocument> heads;
    private final MongoCollection<BsonDocument> letters;

    public OutboxBacklog(MongoDatabase database, String kind) {
        MongoDatabase impatient = database.withTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        this.heads = impatient.getCollection(kind, BsonDocument.class);
        this.letters = impatient.getCollection(kind + ".dead_letters", BsonDocument.class);
    }

    /** The resources of which events wait, {@value #MAX_COUNTED} at most. */
    public long waiting() {
        return heads.countDocuments(WAITING, new CountOptions().limit(MAX_COUNTED));
    }

    /** How long the oldest of the events waits; of very many, one of the oldest. */
    public Duration oldest(Instant now) {
        return StreamSupport.stream(
                        heads.find(WAITING)
                                .sort(Sorts.ascending(ResourceDocument.DUE))
                                .limit(MAX_READ)
                                .projection(FIRST_EVENT)
                                .spliterator(),
                        false)
                .map(OutboxBacklog::firstEvent)
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .map(oldest -> Duration.between(oldest, now))
                .filter(age -> !age.isNegative())
                .orElse(Duration.ZERO);
    }

    /** The events that a sink refused for good. */
    public long parked() {
        return letters.estimatedDocumentCount();
    }

    private static Optional<Instant> firstEvent(BsonDocument head) {
        return head.getArray(ResourceDocument.OUTBOX, new BsonArray()).stream()
                .findFirst()
                .map(entry -> OutboxEntry.read(entry.asDocument()).time());
    }
}
