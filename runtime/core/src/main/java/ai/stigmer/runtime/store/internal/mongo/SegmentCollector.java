package ai.stigmer.runtime.store.internal.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * Removes the segments that no head refers to any more: those that were replaced, those of deleted resources, and those of
 * writes that died before their head was written. A segment that has once lost its head never gets one again, so it is
 * marked first and removed a grace later, when nobody reads the head that it belonged to.
 *
 * <p>A service calls {@link #collect} every so often, some minutes apart. Any number of replicas may, at any time. Thread-safe.
 */
public final class SegmentCollector {
    private static final String UNREFERENCED = "unreferenced";
    private static final Bson BY_RESOURCE = Sorts.ascending(SegmentStore.RESOURCE_ID, ResourceDocument.ID);

    private final MongoCollection<RawBsonDocument> heads;
    private final MongoCollection<RawBsonDocument> segments;
    private final Duration grace;
    private final InstantSource clock;

    /**
     * A collector of one kind's segments.
     *
     * @param kind the name of the resource's kind
     * @param grace longer than any write or read takes, and than the clocks of the replicas differ
     */
    public SegmentCollector(MongoDatabase database, String kind, Duration grace, InstantSource clock) {
        this.heads = MongoResourceRepository.collection(database, kind);
        this.segments = MongoResourceRepository.segmentCollection(database, kind);
        this.grace = grace;
        this.clock = clock;
    }

    /**
     * Looks at every segment once. What it marks now, a later call removes.
     *
     * @return how many segments are gone
     * @throws ai.stigmer.runtime.error.RpcException STORE_UNAVAILABLE if the database cannot answer
     */
    public long collect() {
        return StoreFailures.reading(() -> {
            long gone = sweep();
            mark();
            return gone;
        });
    }

    private long sweep() {
        BsonDocument longEnough =
                new BsonDocument("$lte", ResourceDocument.date(clock.instant().minus(grace)));
        return segments.deleteMany(new BsonDocument(UNREFERENCED, longEnough)).getDeletedCount();
    }

    private void mark() {
        try (MongoCursor<RawBsonDocument> cursor = segments.find(candidates())
                .projection(Projections.include(SegmentStore.RESOURCE_ID))
                .sort(BY_RESOURCE)
                .iterator()) {
            String resourceId = "";
            List<ObjectId> ids = new ArrayList<>();
            while (cursor.hasNext()) {
                RawBsonDocument segment = cursor.next();
                String next = segment.getString(SegmentStore.RESOURCE_ID).getValue();
                if (!next.equals(resourceId)) {
                    markUnreferenced(resourceId, ids);
                    ids.clear();
                    resourceId = next;
                }
                ids.add(segment.getObjectId(ResourceDocument.ID).getValue());
            }
            markUnreferenced(resourceId, ids);
        }
    }

    /** Not the segments that are so young that their head may still be on its way. */
    private BsonDocument candidates() {
        Instant before = clock.instant().minus(grace);
        return new BsonDocument(UNREFERENCED, new BsonDocument("$exists", BsonBoolean.FALSE))
                .append(
                        ResourceDocument.ID,
                        new BsonDocument("$lt", new BsonObjectId(ObjectId.getSmallestWithDate(Date.from(before)))));
    }

    private void markUnreferenced(String resourceId, List<ObjectId> ids) {
        Set<ObjectId> referenced = referenced(resourceId);
        List<BsonValue> unreferenced = new ArrayList<>();
        for (ObjectId id : ids) {
            if (!referenced.contains(id)) {
                unreferenced.add(new BsonObjectId(id));
            }
        }
        if (!unreferenced.isEmpty()) {
            segments.updateMany(
                    new BsonDocument(ResourceDocument.ID, new BsonDocument("$in", new BsonArray(unreferenced))),
                    new BsonDocument("$set", new BsonDocument(UNREFERENCED, ResourceDocument.date(clock.instant()))));
        }
    }

    private Set<ObjectId> referenced(String resourceId) {
        return Optional.ofNullable(heads.find(new BsonDocument(ResourceDocument.ID, new BsonString(resourceId)))
                        .projection(Projections.include(ResourceDocument.SEGMENTS, ResourceDocument.SPILLED))
                        .first())
                .map(SegmentCollector::referenced)
                .orElse(Set.of());
    }

    private static Set<ObjectId> referenced(RawBsonDocument head) {
        Set<ObjectId> ids = StatusSegments.read(head).ids();
        SpilledEvents.Ref.of(head).forEach(ref -> ids.add(ref.batch()));
        return ids;
    }
}
