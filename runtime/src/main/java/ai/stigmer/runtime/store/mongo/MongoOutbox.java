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
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
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
    private final HeadUpdates heads;
    private final InstantSource clock;
    private final RecentWrites recent;
    private final Duration searchEvery;
    private final SpilledEvents spilled;
    private final ClaimReleases releases;
    private final AtomicReference<Instant> nextSearch = new AtomicReference<>(Instant.MIN);

    /**
     * The outbox of a kind.
     *
     * @param kind the name of the resource's kind
     * @param spilled the kind's events that had to leave the outbox
     * @param recent what this replica has written, to be looked at first
     * @param searchEvery how often to search for what other replicas have left
     */
    MongoOutbox(
            MongoDatabase database,
            String kind,
            SpilledEvents spilled,
            InstantSource clock,
            RecentWrites recent,
            Duration searchEvery) {
        this.kind = kind;
        MongoCollection<RawBsonDocument> collection = MongoResourceRepository.collection(database, kind);
        this.heads = new HeadUpdates(collection);
        this.spilled = spilled;
        this.releases = new ClaimReleases(collection, spilled, clock, recent);
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
                .append(ResourceDocument.DUE, new BsonDocument("$lte", ResourceDocument.date(now)));
        BsonDocument claim = new BsonDocument(ResourceDocument.OWNER, new BsonObjectId(owner))
                .append(ResourceDocument.DUE, ResourceDocument.date(now.plus(lease)));
        return StoreFailures.reading(
                        () -> heads.applyToFirst(LONGEST_WAITING, waiting, new BsonDocument("$set", claim), EVENTS))
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
        StoreFailures.reading(() -> {
            releases.release((Claimed) claim, delivered, pause);
            return claim;
        });
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
}
