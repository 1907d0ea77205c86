package ai.stigmer.runtime.store.mongo;

import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.bson.BsonCodec;
import com.google.protobuf.Message;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reads resources of one kind. A tombstone is as good as nothing. Safe for use by many threads. */
final class DocumentReader<R extends Message> {
    /** What a reader of a resource has no use for. */
    static final Bson WITHOUT_OUTBOX = Projections.exclude(ResourceDocument.OUTBOX);

    private static final Bson COUNTERS = Projections.include(
            ResourceDocument.VERSION,
            ResourceDocument.GENERATION,
            ResourceDocument.STATUS_REVISION,
            ResourceDocument.SEQUENCE,
            ResourceDocument.DELETED);

    private final MongoCollection<RawBsonDocument> collection;
    private final BsonCodec<R> codec;

    DocumentReader(MongoCollection<RawBsonDocument> collection, BsonCodec<R> codec) {
        this.collection = collection;
        this.codec = codec;
    }

    Optional<Stored<R>> find(String id) {
        return first(new BsonDocument(ResourceDocument.ID, new BsonString(id)), WITHOUT_OUTBOX)
                .map(this::stored);
    }

    Optional<Stored<R>> find(String org, String slug) {
        BsonDocument filter = new BsonDocument(ResourceDocument.ORG, new BsonString(org))
                .append(ResourceDocument.SLUG, new BsonString(slug));
        return first(filter, WITHOUT_OUTBOX).map(this::stored);
    }

    /** The counters and the last sequence number, without the resource. */
    Optional<RawBsonDocument> counters(String id) {
        return first(new BsonDocument(ResourceDocument.ID, new BsonString(id)), COUNTERS);
    }

    /** The first resources, in the order of ids, that meet every condition. */
    List<Stored<R>> list(List<BsonDocument> conditions, int limit) {
        BsonArray all = new BsonArray(conditions);
        all.add(new BsonDocument(ResourceDocument.DELETED, new BsonDocument("$exists", BsonBoolean.FALSE)));
        return StoreFailures.reading(() -> collection
                .find(new BsonDocument("$and", all))
                .projection(WITHOUT_OUTBOX)
                .sort(new BsonDocument(ResourceDocument.ID, new BsonInt32(1)))
                .limit(limit)
                .map(this::stored)
                .into(new ArrayList<>()));
    }

    /** The resource that a document holds. */
    Stored<R> stored(RawBsonDocument document) {
        Revision revision = ResourceDocument.revision(document);
        return new Stored<>(codec.decode(ResourceDocument.resource(document)), revision);
    }

    private Optional<RawBsonDocument> first(BsonDocument filter, Bson projection) {
        @Nullable
        RawBsonDocument found = StoreFailures.reading(
                () -> collection.find(filter).projection(projection).first());
        return Optional.ofNullable(found).filter(document -> !document.containsKey(ResourceDocument.DELETED));
    }
}
