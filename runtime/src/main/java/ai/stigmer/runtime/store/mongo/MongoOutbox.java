package ai.stigmer.runtime.store.mongo;

import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.Outbox;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;

/**
 * The outbox in the documents of one kind of resource, and the older events that had to leave it. Every write pushes one
 * entry and raises the version by one, and entries leave from the front alone; so entry {@code i} of {@code n} made
 * version {@code version - (n - 1 - i)}.
 *
 * <p>A claim is a conditional update of the document that names its owner and until when it holds. Replicas compare that
 * with their own clocks, which therefore have to agree to within a small part of a lease. Safe for use by many threads.
 */
final class MongoOutbox implements Outbox {
    private static final Bson LONGEST_WAITING = Sorts.ascending(ResourceDocument.DUE);
    private static final Bson EVENTS = Projections.include(
            ResourceDocument.VERSION,
            ResourceDocument.ORG,
            ResourceDocument.OUTBOX,
            ResourceDocument.SPILLED,
            ResourceDocument.DELETED);

    private final String kind;
    private final MongoCollection<RawBsonDocument> collection;
    private final HeadUpdates heads;
    private final InstantSource clock;
    private final RecentWrites recent;
    private final Duration searchEvery;
    private final SpilledEvents spilled;
    private final AtomicReference<Instant> nextSearch = new AtomicReference<>(Instant.MIN);

    /**
     * A claim.
     *
     * @param batch where the events are if they have left the document
     * @param entries those of the events, in the outbox or in the batch
     */
    private record Claimed(
            String resourceId,
            long version,
            boolean deleted,
            ObjectId owner,
            Optional<SpilledEvents.Ref> batch,
            List<BsonValue> entries,
            List<DomainEvent> events)
            implements Claim {}

    /**
     * The outbox of a kind.
     *
     * @param kind the name of the resource's kind
     * @param recent what this replica has written, to be looked at first
     * @param searchEvery how often to search for what other replicas have left
     */
    MongoOutbox(MongoDatabase database, String kind, InstantSource clock, RecentWrites recent, Duration searchEvery) {
        this.kind = kind;
        this.collection = MongoResourceRepository.collection(database, kind);
        this.heads = new HeadUpdates(collection);
        this.spilled = new SpilledEvents(database, kind);
        this.clock = clock;
        this.recent = recent;
        this.searchEvery = searchEvery;
    }

    @Override
    public Optional<Claim> claim(Duration lease) {
        return search(lease).or(() -> claimRecent(lease));
    }

    /**
     * Searches now and then, and goes on while there is more than this replica knows of: without an index, a search reads
     * everything.
     */
    private Optional<Claim> search(Duration lease) {
        if (clock.instant().isBefore(nextSearch.get())) {
            return Optional.empty();
        }
        Optional<Claimed> found = claim(new BsonDocument(), lease);
        boolean known = found.map(claim -> recent.remove(claim.resourceId())).orElse(true);
        if (known) {
            nextSearch.set(clock.instant().plus(searchEvery));
        }
        return found.map(Claim.class::cast);
    }

    private Optional<Claim> claimRecent(Duration lease) {
        Optional<String> written = recent.next();
        while (written.isPresent()) {
            Optional<Claimed> claim =
                    claim(new BsonDocument(ResourceDocument.ID, new BsonString(written.get())), lease);
            if (claim.isPresent()) {
                return claim.map(Claim.class::cast);
            }
            written = recent.next();
        }
        return Optional.empty();
    }

    private Optional<Claimed> claim(BsonDocument among, Duration lease) {
        // Every claim has an owner of its own, so that one which has run out is nobody's.
        ObjectId owner = new ObjectId();
        Instant now = clock.instant();
        BsonDocument waiting = among.append(ResourceDocument.PENDING, BsonBoolean.TRUE)
                .append(ResourceDocument.DUE, new BsonDocument("$lte", date(now)));
        BsonDocument take = set(new BsonDocument(ResourceDocument.OWNER, new BsonObjectId(owner))
                .append(ResourceDocument.DUE, date(now.plus(lease))));
        return StoreFailures.reading(() -> heads.applyToFirst(LONGEST_WAITING, waiting, take, EVENTS))
                .map(document -> claimed(document, owner))
                .filter(this::holdsEvents);
    }

    /** What has left the outbox in batches, and was delivered then, may leave it empty: that is nobody's work. */
    private boolean holdsEvents(Claimed claimed) {
        if (claimed.events().isEmpty()) {
            giveBack(claimed, 0, Duration.ZERO);
            return false;
        }
        return true;
    }

    @Override
    public void giveBack(Claim claim, int delivered, Duration pause) {
        Claimed claimed = (Claimed) claim;
        StoreFailures.reading(() -> {
            boolean everything = delivered == claimed.events().size();
            if (claimed.batch().isPresent()) {
                releaseBatch(claimed, claimed.batch().get(), everything, delivered, pause);
            } else if (!everything || !finish(claimed)) {
                release(claimed, delivered, pause);
            }
            return claimed;
        });
    }

    /** Leaves an empty outbox behind, unless another event has come since the claim. */
    private boolean finish(Claimed claimed) {
        BsonDocument untouched = owned(claimed).append(ResourceDocument.VERSION, new BsonInt64(claimed.version()));
        untouched.putAll(SpilledEvents.NONE_SPILLED);
        if (claimed.deleted()) {
            return collection.deleteOne(untouched).getDeletedCount() == 1;
        }
        BsonDocument empty = set(new BsonDocument(ResourceDocument.OUTBOX, new BsonArray())
                        .append(ResourceDocument.DUE, date(clock.instant())))
                .append("$unset", names(ResourceDocument.PENDING, ResourceDocument.OWNER));
        return collection.updateOne(untouched, empty).getMatchedCount() == 1;
    }

    private void release(Claimed claimed, int delivered, Duration pause) {
        BsonDocument update = released(pause);
        if (delivered > 0) {
            // The entries as they are: not every server can remove by a condition.
            BsonArray gone = new BsonArray(claimed.entries().subList(0, delivered));
            update.append("$pullAll", new BsonDocument(ResourceDocument.OUTBOX, gone));
        }
        BsonDocument notSpilled = owned(claimed);
        notSpilled.putAll(SpilledEvents.NONE_SPILLED);
        if (collection.updateOne(notSpilled, update).getMatchedCount() == 0) {
            releaseSpilled(claimed, delivered, update);
        }
        recent.add(claimed.resourceId());
    }

    /** What was delivered may have left the outbox since the claim: batches take from the front, where the claim began. */
    private void releaseSpilled(Claimed claimed, int delivered, BsonDocument update) {
        List<SpilledEvents.Ref> since = Optional.ofNullable(
                        collection.find(owned(claimed)).projection(EVENTS).first())
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
        if (collection.updateOne(owned(claimed), update).getMatchedCount() == 1) {
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
        boolean owner = collection.updateOne(owned(claimed), update).getMatchedCount() == 1;
        if (owner && everything) {
            spilled.remove(List.of(batch.batch()));
        }
        recent.add(claimed.resourceId());
    }

    private BsonDocument released(Duration pause) {
        return set(new BsonDocument(ResourceDocument.DUE, date(clock.instant().plus(pause))))
                .append("$unset", names(ResourceDocument.OWNER));
    }

    private Claimed claimed(RawBsonDocument document, ObjectId owner) {
        String id = document.getString(ResourceDocument.ID).getValue();
        String org = document.getString(ResourceDocument.ORG).getValue();
        Optional<SpilledEvents.Ref> batch =
                SpilledEvents.Ref.of(document).stream().findFirst();
        SpilledEvents.Queue queue = batch.map(ref -> spilled.read(ref.batch()).from(ref.delivered()))
                .orElseGet(() -> SpilledEvents.Queue.ofHead(document));
        List<DomainEvent> events = new ArrayList<>();
        long next = queue.firstVersion();
        for (BsonValue element : queue.entries()) {
            events.add(OutboxEntry.read(element.asDocument()).toEvent(kind, id, org, next++));
        }
        return new Claimed(
                id,
                document.getInt64(ResourceDocument.VERSION).getValue(),
                document.containsKey(ResourceDocument.DELETED),
                owner,
                batch,
                queue.entries(),
                List.copyOf(events));
    }

    private static BsonDocument owned(Claimed claimed) {
        return new BsonDocument(ResourceDocument.ID, new BsonString(claimed.resourceId()))
                .append(ResourceDocument.OWNER, new BsonObjectId(claimed.owner()));
    }

    private static BsonDocument set(BsonDocument values) {
        return new BsonDocument("$set", values);
    }

    private static BsonDocument names(String... fields) {
        BsonDocument names = new BsonDocument();
        for (String field : fields) {
            names.append(field, new BsonString(""));
        }
        return names;
    }

    private static BsonDateTime date(Instant instant) {
        return new BsonDateTime(instant.toEpochMilli());
    }
}
