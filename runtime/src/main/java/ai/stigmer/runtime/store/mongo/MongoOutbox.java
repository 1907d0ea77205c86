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
 * The outbox in the documents of one kind of resource. Every write pushes one entry and raises the version by one, and
 * entries are taken from the head alone; so entry {@code i} of {@code n} made version {@code version - (n - 1 - i)}.
 *
 * <p>A claim is a conditional update of the document that names its owner and until when it holds. Replicas compare that
 * with their own clocks, which therefore have to agree to within a small part of a lease. Safe for use by many threads.
 */
final class MongoOutbox implements Outbox {
    private static final Bson LONGEST_WAITING = Sorts.ascending(ResourceDocument.DUE);
    private static final Bson EVENTS = Projections.include(
            ResourceDocument.VERSION, ResourceDocument.ORG, ResourceDocument.OUTBOX, ResourceDocument.DELETED);

    private final String kind;
    private final MongoCollection<RawBsonDocument> collection;
    private final HeadUpdates heads;
    private final InstantSource clock;
    private final RecentWrites recent;
    private final Duration searchEvery;
    private final AtomicReference<Instant> nextSearch = new AtomicReference<>(Instant.MIN);

    private record Claimed(
            String resourceId,
            long version,
            boolean deleted,
            ObjectId owner,
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
                .map(document -> claimed(document, owner));
    }

    @Override
    public void giveBack(Claim claim, int delivered, Duration pause) {
        Claimed claimed = (Claimed) claim;
        StoreFailures.reading(() -> {
            boolean everything = delivered == claimed.events().size();
            if (!everything || !finish(claimed)) {
                release(claimed, delivered, pause);
            }
            return claimed;
        });
    }

    /** Leaves an empty outbox behind, unless another event has come since the claim. */
    private boolean finish(Claimed claimed) {
        BsonDocument untouched = owned(claimed).append(ResourceDocument.VERSION, new BsonInt64(claimed.version()));
        if (claimed.deleted()) {
            return collection.deleteOne(untouched).getDeletedCount() == 1;
        }
        BsonDocument empty = set(new BsonDocument(ResourceDocument.OUTBOX, new BsonArray())
                        .append(ResourceDocument.DUE, date(clock.instant())))
                .append("$unset", names(ResourceDocument.PENDING, ResourceDocument.OWNER));
        return collection.updateOne(untouched, empty).getMatchedCount() == 1;
    }

    private void release(Claimed claimed, int delivered, Duration pause) {
        BsonDocument update = set(new BsonDocument(
                        ResourceDocument.DUE, date(clock.instant().plus(pause))))
                .append("$unset", names(ResourceDocument.OWNER));
        if (delivered > 0) {
            // The entries as they are: not every server can remove by a condition.
            BsonArray gone = new BsonArray(claimed.entries().subList(0, delivered));
            update.append("$pullAll", new BsonDocument(ResourceDocument.OUTBOX, gone));
        }
        collection.updateOne(owned(claimed), update);
        recent.add(claimed.resourceId());
    }

    private Claimed claimed(RawBsonDocument document, ObjectId owner) {
        String id = document.getString(ResourceDocument.ID).getValue();
        String org = document.getString(ResourceDocument.ORG).getValue();
        long version = document.getInt64(ResourceDocument.VERSION).getValue();
        List<BsonValue> outbox = document.getArray(ResourceDocument.OUTBOX).getValues();
        List<DomainEvent> events = new ArrayList<>();
        long next = version - (outbox.size() - 1);
        for (BsonValue element : outbox) {
            OutboxEntry entry = OutboxEntry.read(element.asDocument());
            events.add(entry.toEvent(kind, id, org, next++));
        }
        boolean deleted = document.containsKey(ResourceDocument.DELETED);
        return new Claimed(id, version, deleted, owner, outbox, List.copyOf(events));
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
