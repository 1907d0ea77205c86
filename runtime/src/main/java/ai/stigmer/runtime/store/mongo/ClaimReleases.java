package ai.stigmer.runtime.store.mongo;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/**
 * The ends of claims: what was delivered leaves the document, and the rest waits for the next claim. A claim that has run out
 * and is somebody else's now changes nothing. Safe for use by many threads.
 */
final class ClaimReleases {
    private final MongoCollection<RawBsonDocument> collection;
    private final SpilledEvents spilled;
    private final InstantSource clock;
    private final RecentWrites recent;

    ClaimReleases(
            MongoCollection<RawBsonDocument> collection,
            SpilledEvents spilled,
            InstantSource clock,
            RecentWrites recent) {
        this.collection = collection;
        this.spilled = spilled;
        this.clock = clock;
        this.recent = recent;
    }

    /**
     * Ends a claim.
     *
     * @param delivered how many of its events are out, from the first
     * @param pause how long the rest rests
     */
    void release(Claimed claimed, int delivered, Duration pause) {
        boolean everything = delivered == claimed.events().size();
        if (claimed.batch().isPresent()) {
            releaseBatch(claimed, claimed.batch().get(), everything, delivered, pause);
        } else if (!everything || !finish(claimed)) {
            releaseOutbox(claimed, delivered, pause);
        }
    }

    /** Leaves an empty outbox behind, unless another event has come since the claim. */
    private boolean finish(Claimed claimed) {
        BsonDocument untouched = claimed.owned().append(ResourceDocument.VERSION, new BsonInt64(claimed.version()));
        untouched.putAll(SpilledEvents.NONE_SPILLED);
        if (claimed.deleted()) {
            return collection.deleteOne(untouched).getDeletedCount() == 1;
        }
        BsonDocument values = new BsonDocument(ResourceDocument.OUTBOX, new BsonArray())
                .append(ResourceDocument.DUE, ResourceDocument.date(clock.instant()));
        BsonDocument empty = new BsonDocument("$set", values)
                .append("$unset", names(ResourceDocument.PENDING, ResourceDocument.OWNER));
        return collection.updateOne(untouched, empty).getMatchedCount() == 1;
    }

    private void releaseOutbox(Claimed claimed, int delivered, Duration pause) {
        BsonDocument update = released(pause);
        if (delivered > 0) {
            // The entries as they are: not every server can remove by a condition.
            BsonArray gone = new BsonArray(claimed.entries().subList(0, delivered));
            update.append("$pullAll", new BsonDocument(ResourceDocument.OUTBOX, gone));
        }
        BsonDocument notSpilled = claimed.owned();
        notSpilled.putAll(SpilledEvents.NONE_SPILLED);
        if (collection.updateOne(notSpilled, update).getMatchedCount() == 0) {
            releaseSpilled(claimed, delivered, update);
        }
        recent.add(claimed.resourceId());
    }

    /** What was delivered may have left the outbox since the claim: batches take from the front, where the claim began. */
    private void releaseSpilled(Claimed claimed, int delivered, BsonDocument update) {
        List<SpilledEvents.Ref> since = Optional.ofNullable(collection
                        .find(claimed.owned())
                        .projection(SpilledEvents.REFS)
                        .first())
                .map(SpilledEvents.Ref::of)
                .orElse(List.of());
        List<SpilledEvents.Ref> over = since.subList(0, Math.min(since.size(), delivered / SpilledEvents.BATCH));
        if (!over.isEmpty()) {
            BsonArray gone =
                    new BsonArray(over.stream().map(SpilledEvents.Ref::toBson).toList());
            update.getDocument("$pullAll").append(ResourceDocument.SPILLED, gone);
        } else if (!since.isEmpty()) {
            update.getDocument("$set").append(SpilledEvents.FIRST_DELIVERED, new BsonInt64(delivered));
        }
        if (collection.updateOne(claimed.owned(), update).getMatchedCount() == 1) {
            spilled.remove(over.stream().map(SpilledEvents.Ref::batch).toList());
        }
    }

    private void releaseBatch(
            Claimed claimed, SpilledEvents.Ref batch, boolean everything, int delivered, Duration pause) {
        BsonDocument update = released(pause);
        if (everything) {
            BsonDocument over = new BsonDocument(ResourceDocument.SPILLED, new BsonArray(List.of(batch.toBson())));
            update.append("$pullAll", over);
        } else {
            update.getDocument("$set")
                    .append(SpilledEvents.FIRST_DELIVERED, new BsonInt64(batch.delivered() + delivered));
        }
        boolean owner = collection.updateOne(claimed.owned(), update).getMatchedCount() == 1;
        if (owner && everything) {
            spilled.remove(List.of(batch.batch()));
        }
        recent.add(claimed.resourceId());
    }

    private BsonDocument released(Duration pause) {
        BsonDocument due = new BsonDocument(
                ResourceDocument.DUE, ResourceDocument.date(clock.instant().plus(pause)));
        return new BsonDocument("$set", due).append("$unset", names(ResourceDocument.OWNER));
    }

    private static BsonDocument names(String... fields) {
        BsonDocument names = new BsonDocument();
        for (String field : fields) {
            names.append(field, new BsonString(""));
        }
        return names;
    }
}
