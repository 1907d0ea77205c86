package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.events.DeadLetters;
import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.internal.Outbox;
import ai.stigmer.runtime.events.internal.SinkProgress;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.bson.BsonArray;
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
 * with their own clocks, which therefore have to agree to within a small part of a lease. Thread-safe.
 */
final class MongoOutbox implements Outbox {
    private static final Bson LONGEST_WAITING = Sorts.ascending(ResourceDocument.DUE);
    private static final Bson NAME = Projections.include(ResourceDocument.ID);
    private static final Bson EVENTS = Projections.include(
            ResourceDocument.VERSION,
            ResourceDocument.ORG,
            ResourceDocument.OUTBOX,
            ResourceDocument.SPILLED,
            ResourceDocument.SINKS,
            ResourceDocument.DELETED);

    private final String kind;
    private final MongoCollection<RawBsonDocument> collection;
    private final InstantSource clock;
    private final RecentWrites recent;
    private final Duration searchEvery;
    private final SpilledEvents spilled;
    private final ClaimReleases releases;
    private final MongoDeadLetters deadLetters;
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
        this.collection = MongoResourceRepository.collection(database, kind);
        this.spilled = spilled;
        this.releases = new ClaimReleases(collection, spilled, clock, recent);
        this.deadLetters = new MongoDeadLetters(database, kind);
        this.clock = clock;
        this.recent = recent;
        this.searchEvery = searchEvery;
    }

    @Override
    public List<Claim> claim(int resources, Duration lease) {
        return StoreFailures.reading(() -> {
            List<String> ids = waiting(resources);
            while (!ids.isEmpty()) {
                List<Claim> claims = claim(ids, lease);
                if (!claims.isEmpty()) {
                    return claims;
                }
                ids = recent.next(resources);
            }
            return List.of();
        });
    }

    /**
     * Where events wait, as far as anybody knows: what a search finds, and then what this replica has written. What is found
     * may be written again meanwhile; it is named once all the same, as a resource that is claimed twice is delivered twice.
     */
    private List<String> waiting(int atMost) {
        Set<String> ids = new LinkedHashSet<>(search(atMost));
        ids.addAll(recent.next(atMost - ids.size()));
        return List.copyOf(ids);
    }

    /**
     * Searches now and then, and goes on while there is more than this replica knows of: without an index, a search reads
     * everything.
     */
    private List<String> search(int atMost) {
        if (clock.instant().isBefore(nextSearch.get())) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        boolean known = true;
        BsonDocument due = isDue().append(ResourceDocument.PENDING, BsonBoolean.TRUE);
        for (RawBsonDocument head :
                collection.find(due).sort(LONGEST_WAITING).limit(atMost).projection(NAME)) {
            String id = head.getString(ResourceDocument.ID).getValue();
            known &= recent.remove(id);
            found.add(id);
        }
        if (known) {
            nextSearch.set(clock.instant().plus(searchEvery));
        }
        return found;
    }

    private BsonDocument isDue() {
        return new BsonDocument(ResourceDocument.DUE, new BsonDocument("$lte", ResourceDocument.date(clock.instant())));
    }

    /** Claims those of some resources that wait and that nobody else has claimed; the oldest claim comes first. */
    private List<Claim> claim(List<String> resources, Duration lease) {
        // Every claim has an owner of its own, so that one which has run out is nobody's.
        ObjectId owner = new ObjectId();
        BsonDocument among = new BsonDocument(
                ResourceDocument.ID,
                new BsonDocument(
                        "$in",
                        new BsonArray(resources.stream().map(BsonString::new).toList())));
        // What rests after a failure does not hold up what came since.
        BsonDocument unclaimed = new BsonDocument(ResourceDocument.OWNER, ResourceDocument.ABSENT);
        BsonDocument claimable = among.clone()
                .append(ResourceDocument.PENDING, BsonBoolean.TRUE)
                .append("$or", new BsonArray(List.of(unclaimed, isDue())));
        BsonDocument claim = new BsonDocument(ResourceDocument.OWNER, new BsonObjectId(owner))
                .append(
                        ResourceDocument.DUE,
                        ResourceDocument.date(clock.instant().plus(lease)));
        if (collection.updateMany(claimable, new BsonDocument("$set", claim)).getMatchedCount() == 0) {
            return List.of();
        }
        Map<String, Claimed> claims = new HashMap<>();
        for (RawBsonDocument head : collection
                .find(among.append(ResourceDocument.OWNER, new BsonObjectId(owner)))
                .projection(EVENTS)) {
            Claimed claimed = claimed(head, owner);
            claims.put(claimed.resourceId(), claimed);
        }
        return withEvents(resources.stream()
                .flatMap(id -> Stream.ofNullable(claims.get(id)))
                .toList());
    }

    /** What has left the outbox in batches, and was delivered then, may leave it empty: that is nobody's work. */
    private List<Claim> withEvents(List<Claimed> claims) {
        List<Delivered> empty = claims.stream()
                .filter(claim -> claim.events().isEmpty())
                .map(claim -> new Delivered(claim, claim.progress()))
                .toList();
        if (!empty.isEmpty()) {
            releases.release(empty);
        }
        return claims.stream()
                .filter(claim -> !claim.events().isEmpty())
                .map(Claim.class::cast)
                .toList();
    }

    @Override
    public void giveBack(List<Delivered> delivered) {
        StoreFailures.reading(() -> {
            releases.release(delivered);
            return delivered;
        });
    }

    @Override
    public DeadLetters deadLetters() {
        return deadLetters;
    }

    private Claimed claimed(RawBsonDocument document, ObjectId owner) {
        String id = document.getString(ResourceDocument.ID).getValue();
        String org = document.getString(ResourceDocument.ORG).getValue();
        long version = document.getInt64(ResourceDocument.VERSION).getValue();
        List<SinkProgress> progress = StoredProgress.of(document);
        List<SpilledEvents.Ref> batches = SpilledEvents.Ref.of(document);
        SpilledEvents.Queue head = SpilledEvents.Queue.ofHead(document);
        int part = part(progress, version, head.firstVersion(), batches.size());
        Optional<SpilledEvents.Ref> batch = batches.stream().skip(part).findFirst();
        SpilledEvents.Queue queue = batch.map(ref -> spilled.read(ref.batch()).from(ref.delivered()))
                .orElse(head);
        List<DomainEvent> events = new ArrayList<>();
        long next = queue.firstVersion();
        for (BsonValue element : queue.entries()) {
            events.add(OutboxEntry.read(element.asDocument()).toEvent(kind, id, org, next++));
        }
        return new Claimed(
                id,
                version,
                document.containsKey(ResourceDocument.DELETED),
                owner,
                part == 0,
                batch,
                queue.entries(),
                List.copyOf(events),
                progress);
    }

    /**
     * Which of the batches, or after them the head, has the next event of one of the sinks that may go on. The oldest one
     * if there is none, or if all are through with it. Which sink is left to chance: one that fails as often as it is
     * asked would otherwise be the one that is furthest behind each time, and the others would never get on.
     */
    private int part(List<SinkProgress> sinks, long version, long headFirst, int batches) {
        Instant now = clock.instant();
        List<SinkProgress> ready = sinks.stream()
                .filter(sink -> sink.through() < version && !sink.next().isAfter(now))
                .toList();
        long through = ready.isEmpty()
                ? 0
                : ready.get(ThreadLocalRandom.current().nextInt(ready.size())).through();
        long oldestEnd = headFirst - 1 - (long) SpilledEvents.BATCH * Math.max(0, batches - 1);
        boolean oldestIsOver = sinks.stream().allMatch(sink -> sink.through() >= oldestEnd);
        if (batches == 0 || oldestIsOver || through <= oldestEnd - 1) {
            return 0;
        }
        return (int) Math.min(batches, 1 + (through - oldestEnd) / SpilledEvents.BATCH);
    }
}
