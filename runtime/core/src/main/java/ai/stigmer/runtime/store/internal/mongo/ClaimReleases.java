package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.events.internal.SinkProgress;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
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
 * and is somebody else's now changes nothing. Thread-safe.
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

    /** Ends a claim with what the sinks have done meanwhile. */
    void release(Claimed claimed, List<SinkProgress> progress) {
        int settled = claimed.settled(progress);
        boolean everything = claimed.oldest() && settled == claimed.events().size();
        BsonDocument update = released(claimed, progress);
        if (!claimed.oldest()) {
            collection.updateOne(claimed.owned(), update);
        } else if (claimed.batch().isPresent()) {
            releaseBatch(claimed, claimed.batch().get(), everything, settled, update);
        } else if (everything && finish(claimed)) {
            return;
        } else {
            releaseOutbox(claimed, settled, update);
        }
        if (claimed.nextTry(progress).isAfter(clock.instant())) {
            wakeForNewer(claimed);
        } else {
            recent.add(claimed.resourceId());
        }
    }

    /** What was written during the claim has not failed yet: it must not rest with the rest. */
    private void wakeForNewer(Claimed claimed) {
        BsonDocument newer = new BsonDocument(ResourceDocument.ID, new BsonString(claimed.resourceId()))
                .append(ResourceDocument.VERSION, new BsonDocument("$gt", new BsonInt64(claimed.version())))
                .append(ResourceDocument.OWNER, ResourceDocument.ABSENT);
        BsonDocument now = new BsonDocument(
                "$set", new BsonDocument(ResourceDocument.DUE, ResourceDocument.date(clock.instant())));
        if (collection.updateOne(newer, now).getMatchedCount() == 1) {
            recent.add(claimed.resourceId());
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
                .append("$unset", names(ResourceDocument.PENDING, ResourceDocument.OWNER, ResourceDocument.SINKS));
        return collection.updateOne(untouched, empty).getMatchedCount() == 1;
    }

    private void releaseOutbox(Claimed claimed, int delivered, BsonDocument update) {
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
            Claimed claimed, SpilledEvents.Ref batch, boolean everything, int delivered, BsonDocument update) {
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
    }

    private BsonDocument released(Claimed claimed, List<SinkProgress> progress) {
        Instant now = clock.instant();
        Instant next = claimed.nextTry(progress);
        BsonDocument set =
                new BsonDocument(ResourceDocument.DUE, ResourceDocument.date(next.isAfter(now) ? next : now));
        BsonDocument unset = names(ResourceDocument.OWNER);
        if (claimed.leavesDifference(progress)) {
            set.append(ResourceDocument.SINKS, StoredProgress.toBson(progress));
        } else {
            unset.putAll(names(ResourceDocument.SINKS));
        }
        return new BsonDocument("$set", set).append("$unset", unset);
    }

    private static BsonDocument names(String... fields) {
        BsonDocument names = new BsonDocument();
        for (String field : fields) {
            names.append(field, new BsonString(""));
        }
        return names;
    }
}
