package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.bson.BsonCodec;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.store.internal.mongo.SegmentPlan.SegmentContent;
import com.google.protobuf.Message;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.types.ObjectId;

/**
 * The segments of one kind's resources: {@code {_id, resource: "aex_01j…", part: {status: {messages: […]}}}}, the part in
 * the form of the resource itself. A segment is never changed. Thread-safe.
 */
final class SegmentStore<R extends Message> {
    static final String RESOURCE_ID = "resource";

    private static final String PART = "part";

    /** So that an answer stays far below what the driver takes, on a server that does not see to that itself. */
    private static final int BATCH = 16;

    private final ResourceType<R> type;
    private final BsonCodec<R> codec;
    private final MongoCollection<RawBsonDocument> collection;

    SegmentStore(ResourceType<R> type, BsonCodec<R> codec, MongoCollection<RawBsonDocument> collection) {
        this.type = type;
        this.codec = codec;
        this.collection = collection;
    }

    /**
     * Writes segments that no head refers to yet. One by one: together they may be more than the database takes at once.
     *
     * @throws ai.stigmer.runtime.error.RpcException STORE_UNAVAILABLE, or RESOURCE_TOO_LARGE if one item is too large
     */
    void write(String resourceId, List<SegmentContent> segments, StoredForm<R> before) {
        MongoCollection<BsonDocument> documents = collection.withDocumentClass(BsonDocument.class);
        for (SegmentContent segment : segments) {
            R part = part(segment);
            BsonDocument document = new BsonDocument(ResourceDocument.ID, new BsonObjectId(segment.id()))
                    .append(RESOURCE_ID, new BsonString(resourceId))
                    .append(PART, before.segment(segment, codec.encode(part)));
            StoreFailures.writing(
                    () -> documents.insertOne(document),
                    () -> codec.encode(part).getByteBuffer().remaining());
        }
    }

    /** Removes segments that no head will ever refer to. */
    void discard(List<SegmentContent> segments) {
        if (!segments.isEmpty()) {
            collection.deleteMany(
                    among(segments.stream().map(SegmentContent::id).toList()));
        }
    }

    /** The parts of each segment that exists, as they are stored. */
    Map<ObjectId, RawBsonDocument> stored(Collection<ObjectId> ids) {
        Map<ObjectId, RawBsonDocument> parts = new HashMap<>();
        for (RawBsonDocument segment : collection.find(among(ids)).batchSize(BATCH)) {
            parts.put(segment.getObjectId(ResourceDocument.ID).getValue(), (RawBsonDocument) segment.getDocument(PART));
        }
        return parts;
    }

    private R part(SegmentContent segment) {
        Message status = type.status(type.defaultInstance())
                .newBuilderForType()
                .setField(segment.field(), segment.items())
                .buildPartial();
        // A part of a resource need not have what the whole requires.
        return type.cast(type.defaultInstance().toBuilder()
                .setField(type.statusField(), status)
                .buildPartial());
    }

    private static BsonDocument among(Collection<ObjectId> ids) {
        List<BsonObjectId> values = new ArrayList<>();
        ids.forEach(id -> values.add(new BsonObjectId(id)));
        return new BsonDocument(ResourceDocument.ID, new BsonDocument("$in", new BsonArray(values)));
    }
}
