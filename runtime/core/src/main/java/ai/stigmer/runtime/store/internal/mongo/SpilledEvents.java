package ai.stigmer.runtime.store.internal.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps outboxes short while events cannot be delivered: of an outbox that has become long, the oldest events move to a
 * document of their own, beside the segments, which the head refers to. As with segments, that document is written first, and
 * one conditional update of the head, which takes the events out of it, makes it count. So no event is lost or comes
 * twice when a writer dies on the way, and a head has at most some hundred events however long nobody takes them.
 *
 * <p>Thread-safe.
 */
final class SpilledEvents {
    /** How many events move together. Among so many versions one is sure to be a multiple of it. */
    static final int BATCH = 256;

    /** How much of the oldest batch is out. */
    static final String FIRST_DELIVERED = ResourceDocument.SPILLED + ".0." + Ref.DELIVERED;

    /** What a head says of its batches. */
    static final Bson REFS = Projections.include(ResourceDocument.SPILLED);

    private static final Logger LOG = LoggerFactory.getLogger(SpilledEvents.class);
    private static final Bson QUEUE = Projections.include(ResourceDocument.VERSION, ResourceDocument.OUTBOX);

    private final MongoCollection<RawBsonDocument> heads;
    private final MongoCollection<BsonDocument> batches;

    SpilledEvents(MongoDatabase database, String kind) {
        this.heads = MongoResourceRepository.collection(database, kind);
        this.batches = MongoResourceRepository.segmentCollection(database, kind).withDocumentClass(BsonDocument.class);
    }

    /** Of a head that refers to no more batches than that. */
    static BsonDocument withAtMost(int batches) {
        return new BsonDocument(
                ResourceDocument.SPILLED + "." + batches, new BsonDocument("$exists", BsonBoolean.FALSE));
    }

    /** Looks at an outbox now and then. A failure is logged: the write is done, and the next look comes. */
    void afterWrite(String resourceId, long version) {
        if (version % BATCH != 0) {
            return;
        }
        try {
            boolean more = true;
            while (more) {
                more = spill(resourceId);
            }
        } catch (MongoException failure) {
            LOG.warn("events_not_spilled resource={} reason={}", resourceId, failure.getMessage(), failure);
        }
    }

    /** The events of a batch. */
    Queue read(ObjectId batch) {
        return Optional.ofNullable(batches.find(id(new BsonObjectId(batch))).first())
                .map(Queue::of)
                .orElseThrow(() -> new IllegalStateException("the events of batch " + batch + " are not there"));
    }

    /** Removes batches that no head refers to any more. */
    void remove(Collection<ObjectId> gone) {
        for (ObjectId batch : gone) {
            batches.deleteOne(id(new BsonObjectId(batch)));
        }
    }

    /** Whether there was enough for a batch. */
    private boolean spill(String resourceId) {
        BsonDocument head = id(new BsonString(resourceId));
        Optional<Queue> queue =
                Optional.ofNullable(heads.find(head).projection(QUEUE).first()).map(Queue::ofHead);
        if (queue.isEmpty() || queue.get().entries().size() < BATCH) {
            return false;
        }
        BsonArray oldest = new BsonArray(queue.get().entries().subList(0, BATCH));
        ObjectId batch = new ObjectId();
        batches.insertOne(new BsonDocument(ResourceDocument.ID, new BsonObjectId(batch))
                .append(SegmentStore.RESOURCE_ID, new BsonString(resourceId))
                .append(ResourceDocument.VERSION, new BsonInt64(queue.get().firstVersion()))
                .append(ResourceDocument.OUTBOX, oldest));
        // Whoever has taken events meanwhile, or moved them, has taken the first.
        head.append(
                ResourceDocument.OUTBOX + ".0." + OutboxEntry.ID,
                OutboxEntry.read(oldest.get(0).asDocument()).bsonId());
        BsonDocument move = new BsonDocument("$pullAll", new BsonDocument(ResourceDocument.OUTBOX, oldest))
                .append("$push", new BsonDocument(ResourceDocument.SPILLED, new Ref(batch, 0).toBson()));
        if (heads.updateOne(head, move).getMatchedCount() == 0) {
            remove(List.of(batch));
        }
        return true;
    }

    private static BsonDocument id(BsonValue id) {
        return new BsonDocument(ResourceDocument.ID, id);
    }

    /**
     * What a head says of a batch.
     *
     * @param delivered how many of its events are out, from the first
     */
    record Ref(ObjectId batch, int delivered) {
        private static final String DELIVERED = "delivered";

        private static final String BATCH_ID = "id";

        /** Those of a head, the oldest first. */
        static List<Ref> of(BsonDocument head) {
            return head.getArray(ResourceDocument.SPILLED, new BsonArray()).stream()
                    .map(BsonValue::asDocument)
                    .map(ref -> new Ref(ref.getObjectId(BATCH_ID).getValue(), (int)
                            ref.getInt64(DELIVERED).getValue()))
                    .toList();
        }

        BsonDocument toBson() {
            return new BsonDocument(BATCH_ID, new BsonObjectId(batch)).append(DELIVERED, new BsonInt64(delivered));
        }
    }

    /** Entries in the order of the versions that they made, and the first of those. */
    record Queue(long firstVersion, List<BsonValue> entries) {
        /** Every write pushed one entry, and they leave from the front alone. */
        static Queue ofHead(BsonDocument head) {
            List<BsonValue> entries = head.getArray(ResourceDocument.OUTBOX).getValues();
            return new Queue(head.getInt64(ResourceDocument.VERSION).getValue() - (entries.size() - 1), entries);
        }

        private static Queue of(BsonDocument batch) {
            return new Queue(
                    batch.getInt64(ResourceDocument.VERSION).getValue(),
                    batch.getArray(ResourceDocument.OUTBOX).getValues());
        }

        Queue from(int index) {
            return new Queue(firstVersion + index, entries.subList(index, entries.size()));
        }
    }
}
