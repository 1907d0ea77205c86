package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.events.DeadLetter;
import ai.stigmer.runtime.events.DeadLetters;
import ai.stigmer.runtime.events.DomainEvent;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.types.ObjectId;

/**
 * The dead letters of one kind, in a collection {@code <kind>.dead_letters}, a document each. Their ids begin with those
 * of the events, which sort by time. Thread-safe.
 */
final class MongoDeadLetters implements DeadLetters {
    private static final String SINK = "sink";
    private static final String ATTEMPTS = "attempts";
    private static final String REASON = "reason";
    private static final String PARKED = "parked";
    private static final String RESOURCE_ID = "resource_id";
    private static final String EVENT = "event";

    private final String kind;
    private final MongoCollection<BsonDocument> letters;

    MongoDeadLetters(MongoDatabase database, String kind) {
        this.kind = kind;
        this.letters = MongoResourceRepository.collection(database, kind + ".dead_letters")
                .withDocumentClass(BsonDocument.class);
    }

    @Override
    public void park(DeadLetter letter) {
        DomainEvent event = letter.event();
        OutboxEntry entry = new OutboxEntry(
                new ObjectId(event.id()),
                event.type(),
                event.actor(),
                event.time(),
                event.parent(),
                event.traceparent());
        BsonDocument document = id(letter.id())
                .append(SINK, new BsonString(letter.sink()))
                .append(ATTEMPTS, new BsonInt32(letter.attempts()))
                .append(REASON, new BsonString(letter.reason()))
                .append(PARKED, ResourceDocument.date(letter.parked()))
                .append(RESOURCE_ID, new BsonString(event.resourceId()))
                .append(ResourceDocument.ORG, new BsonString(event.org()))
                .append(ResourceDocument.VERSION, new BsonInt64(event.version()))
                .append(EVENT, entry.toBson());
        StoreFailures.reading(() -> {
            try {
                return letters.insertOne(document).wasAcknowledged();
            } catch (MongoException failure) {
                if (StoreFailures.isDuplicateKey(failure)) {
                    return false;
                }
                throw failure;
            }
        });
    }

    @Override
    public List<DeadLetter> list(int limit) {
        return StoreFailures.reading(() -> letters.find()
                .sort(Sorts.ascending(ResourceDocument.ID))
                .limit(limit)
                .map(this::letter)
                .into(new ArrayList<>()));
    }

    @Override
    public int count(int limit) {
        return StoreFailures.reading(
                () -> Math.toIntExact(letters.countDocuments(new BsonDocument(), new CountOptions().limit(limit))));
    }

    @Override
    public Optional<DeadLetter> find(String id) {
        return StoreFailures.reading(
                () -> Optional.ofNullable(letters.find(id(id)).first()).map(this::letter));
    }

    @Override
    public boolean drop(String id) {
        return StoreFailures.reading(() -> letters.deleteOne(id(id)).getDeletedCount() == 1);
    }

    private DeadLetter letter(BsonDocument document) {
        return new DeadLetter(
                document.getString(ResourceDocument.ID).getValue(),
                document.getString(SINK).getValue(),
                document.getInt32(ATTEMPTS).getValue(),
                document.getString(REASON).getValue(),
                Instant.ofEpochMilli(document.getDateTime(PARKED).getValue()),
                OutboxEntry.read(document.getDocument(EVENT))
                        .toEvent(
                                kind,
                                document.getString(RESOURCE_ID).getValue(),
                                document.getString(ResourceDocument.ORG).getValue(),
                                document.getInt64(ResourceDocument.VERSION).getValue()));
    }

    private static BsonDocument id(String id) {
        return new BsonDocument(ResourceDocument.ID, new BsonString(id));
    }
}
