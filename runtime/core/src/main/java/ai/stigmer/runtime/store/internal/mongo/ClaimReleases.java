package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.events.internal.Outbox;
import ai.stigmer.runtime.events.internal.SinkProgress;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.types.ObjectId;

/**
 * The ends of claims: what was delivered leaves the document, and the rest waits for the next claim. A claim that has run out
 * and is somebody else's now changes nothing. Thread-safe.
 */
final class ClaimReleases {
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

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

    /** Ends claims with what the sinks have done meanwhile: those whose events are in their heads in few round trips. */
    void release(List<Outbox.Delivered> delivered) {
        List<Ending> endings = delivered.stream().map(this::ending).toList();
        List<Ending> heads = endings.stream().filter(Ending::isInHead).toList();
        List<Ending> over = heads.stream().filter(Ending::isOver).toList();
        int ended = write(heads.stream()
                .map(ending -> ending.isOver() ? finish(ending) : releaseOutbox(ending))
                .toList());
        boolean allEnded = ended == heads.size();
        if (!allEnded) {
            // Which of them are finished nobody knows; those are owned no more, and this leaves them alone.
            int left = write(over.stream().map(this::releaseOutbox).toList());
            if (ended + left < heads.size()) {
                heads.forEach(this::releaseSpilled);
            }
        }
        endings.stream().filter(ending -> !ending.isInHead()).forEach(this::releaseBatch);
        goOn(endings.stream().filter(ending -> !(allEnded && ending.isOver())).toList());
    }

    private Ending ending(Outbox.Delivered delivered) {
        Claimed claimed = (Claimed) delivered.claim();
        return new Ending(
                claimed,
                delivered.progress(),
                claimed.settled(delivered.progress()),
                recent.mayHave(claimed.resourceId()));
    }

    /**
     * How a claim ends.
     *
     * @param settled how many of its events every sink is through with, from the first
     * @param written whether this replica may have written the resource since
     */
    private record Ending(Claimed claimed, List<SinkProgress> progress, int settled, boolean written) {
        boolean everything() {
            return claimed.oldest() && settled == claimed.events().size();
        }

        boolean isInHead() {
            return claimed.oldest() && claimed.batch().isEmpty();
        }

        /**
         * Whether nothing waits any more, as far as this replica knows. A claim that had nothing is over whatever is under
         * way: it would be claimed again and again until that has come.
         */
        boolean isOver() {
            return isInHead() && everything() && (!written || claimed.events().isEmpty());
        }

        boolean restsAt(Instant now) {
            return claimed.nextTry(progress).isAfter(now);
        }
    }

    private int write(List<WriteModel<RawBsonDocument>> writes) {
        if (writes.isEmpty()) {
            return 0;
        }
        BulkWriteResult result = collection.bulkWrite(writes, IN_ANY_ORDER);
        return result.getMatchedCount() + result.getDeletedCount();
    }

    /** Leaves an empty outbox behind, unless another event has come since the claim. */
    private WriteModel<RawBsonDocument> finish(Ending ending) {
        Claimed claimed = ending.claimed();
        BsonDocument untouched = claimed.owned().append(ResourceDocument.VERSION, new BsonInt64(claimed.version()));
        untouched.putAll(SpilledEvents.withAtMost(0));
        if (claimed.deleted()) {
            return new DeleteOneModel<>(untouched);
        }
        BsonDocument values = new BsonDocument(ResourceDocument.OUTBOX, new BsonArray())
                .append(ResourceDocument.DUE, ResourceDocument.date(clock.instant()));
        BsonDocument empty = new BsonDocument("$set", values)
                .append("$unset", names(ResourceDocument.PENDING, ResourceDocument.OWNER, ResourceDocument.SINKS));
        return new UpdateOneModel<>(untouched, empty);
    }

    private WriteModel<RawBsonDocument> releaseOutbox(Ending ending) {
        BsonDocument notSpilled = ending.claimed().owned();
        notSpilled.putAll(SpilledEvents.withAtMost(0));
        return new UpdateOneModel<>(notSpilled, withoutSettled(ending));
    }

    private BsonDocument withoutSettled(Ending ending) {
        BsonDocument update = released(ending.claimed(), ending.progress());
        if (ending.settled() > 0) {
            // The entries as they are: not every server can remove by a condition.
            BsonArray gone = new BsonArray(ending.claimed().entries().subList(0, ending.settled()));
            update.append("$pullAll", new BsonDocument(ResourceDocument.OUTBOX, gone));
        }
        return update;
    }

    /** What was delivered may have left the outbox since the claim: batches take from the front, where the claim began. */
    private void releaseSpilled(Ending ending) {
        Optional<List<SpilledEvents.Ref>> since = spilledSince(ending.claimed());
        while (since.isPresent() && !releaseSpilled(ending, since.get())) {
            since = spilledSince(ending.claimed());
        }
    }

    /** Nothing if somebody else has the claim. */
    private Optional<List<SpilledEvents.Ref>> spilledSince(Claimed claimed) {
        return Optional.ofNullable(collection
                        .find(claimed.owned())
                        .projection(SpilledEvents.REFS)
                        .first())
                .map(SpilledEvents.Ref::of);
    }

    /** Whether it is released, and not left as it is because more events have moved. */
    private boolean releaseSpilled(Ending ending, List<SpilledEvents.Ref> since) {
        int over = Math.min(since.size(), ending.settled() / SpilledEvents.BATCH);
        BsonDocument update = withoutSettled(ending);
        update.getDocument("$set")
                .append(ResourceDocument.SPILLED, left(since, over, ending.settled() - over * SpilledEvents.BATCH));
        BsonDocument unmoved = ending.claimed().owned();
        unmoved.putAll(SpilledEvents.withAtMost(since.size()));
        if (collection.updateOne(unmoved, update).getMatchedCount() == 0) {
            return false;
        }
        spilled.remove(since.stream().limit(over).map(SpilledEvents.Ref::batch).toList());
        return true;
    }

    private static BsonArray left(List<SpilledEvents.Ref> batches, int over, int delivered) {
        BsonArray left = new BsonArray();
        for (SpilledEvents.Ref batch : batches.subList(over, batches.size())) {
            left.add(new SpilledEvents.Ref(batch.batch(), left.isEmpty() ? delivered : 0).toBson());
        }
        return left;
    }

    private void releaseBatch(Ending ending) {
        Claimed claimed = ending.claimed();
        BsonDocument update = released(claimed, ending.progress());
        List<ObjectId> over = List.of();
        if (claimed.oldest() && claimed.batch().isPresent()) {
            SpilledEvents.Ref batch = claimed.batch().get();
            if (ending.everything()) {
                over = List.of(batch.batch());
                BsonArray gone = new BsonArray(List.of(batch.toBson()));
                update.append("$pullAll", new BsonDocument(ResourceDocument.SPILLED, gone));
            } else {
                update.getDocument("$set")
                        .append(SpilledEvents.FIRST_DELIVERED, new BsonInt64(batch.delivered() + ending.settled()));
            }
        }
        if (collection.updateOne(claimed.owned(), update).getMatchedCount() == 1) {
            spilled.remove(over);
        }
    }

    /** What has events left is looked at again; what was written during the claim must not rest with what has failed. */
    private void goOn(List<Ending> endings) {
        Instant now = clock.instant();
        List<Ending> resting =
                endings.stream().filter(ending -> ending.restsAt(now)).toList();
        boolean newer = write(resting.stream().map(this::wakeForNewer).toList()) > 0;
        endings.stream()
                .filter(ending -> newer || !ending.restsAt(now))
                .forEach(ending -> recent.add(ending.claimed().resourceId()));
    }

    private WriteModel<RawBsonDocument> wakeForNewer(Ending ending) {
        Claimed claimed = ending.claimed();
        BsonDocument newer = new BsonDocument(ResourceDocument.ID, new BsonString(claimed.resourceId()))
                .append(ResourceDocument.VERSION, new BsonDocument("$gt", new BsonInt64(claimed.version())))
                .append(ResourceDocument.OWNER, ResourceDocument.ABSENT);
        BsonDocument now = new BsonDocument(
                "$set", new BsonDocument(ResourceDocument.DUE, ResourceDocument.date(clock.instant())));
        return new UpdateOneModel<>(newer, now);
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
