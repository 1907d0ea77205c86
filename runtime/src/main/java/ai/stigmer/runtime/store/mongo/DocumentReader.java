package ai.stigmer.runtime.store.mongo;

import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.Page;
import ai.stigmer.runtime.store.bson.BsonCodec;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;

/**
 * Reads resources of one kind, each of them whole: the head, and the pages that it refers to. A tombstone is as good as
 * nothing. Safe for use by many threads.
 */
final class DocumentReader<R extends Message> {
    /** What a reader of a resource has no use for. */
    static final Bson WITHOUT_OUTBOX = Projections.exclude(ResourceDocument.OUTBOX, ResourceDocument.SPILLED);

    /** The counters and the last sequence number, without the resource. */
    static final Bson COUNTERS = Projections.include(
            ResourceDocument.VERSION,
            ResourceDocument.GENERATION,
            ResourceDocument.STATUS_REVISION,
            ResourceDocument.SEQUENCE,
            ResourceDocument.DELETED);

    private static final Bson PAGES =
            Projections.include(ResourceDocument.STATUS_REVISION, ResourceDocument.PAGES, ResourceDocument.DELETED);
    private static final int ATTEMPTS = 5;

    /** So that an answer stays below what the driver takes, on a server that does not see to that itself. */
    private static final int BATCH = 100;

    private final ResourceType<R> type;
    private final BsonCodec<R> codec;
    private final MongoCollection<RawBsonDocument> collection;
    private final PageStore<R> pages;
    private final ResourceCache<R> cache;

    DocumentReader(
            ResourceType<R> type,
            BsonCodec<R> codec,
            MongoCollection<RawBsonDocument> collection,
            PageStore<R> pages,
            ResourceCache<R> cache) {
        this.type = type;
        this.codec = codec;
        this.collection = collection;
        this.pages = pages;
        this.cache = cache;
    }

    Optional<Stored<R>> find(String id) {
        Optional<Stored<R>> cached = cache.get(id).map(ResourceCache.Entry::stored);
        if (cached.isPresent() && isNewest(id, cached.get())) {
            return cached;
        }
        return load(new BsonDocument(ResourceDocument.ID, new BsonString(id)));
    }

    Optional<Stored<R>> find(String org, String slug) {
        return load(new BsonDocument(ResourceDocument.ORG, new BsonString(org))
                .append(ResourceDocument.SLUG, new BsonString(slug)));
    }

    Optional<RawBsonDocument> counters(String id) {
        return first(new BsonDocument(ResourceDocument.ID, new BsonString(id)), COUNTERS);
    }

    /** The pages that a base was stored in, if this replica still has them. */
    Optional<StatusPages> knownPages(Stored<R> base) {
        long statusRevision = base.revision().statusRevision();
        return cache.get(type.id(base.resource()))
                .filter(entry -> entry.stored().revision().statusRevision() == statusRevision)
                .map(ResourceCache.Entry::pages);
    }

    /** The pages that a base was stored in; empty if its status is no longer the newest. */
    Optional<StatusPages> pages(Stored<R> base) {
        String id = type.id(base.resource());
        long statusRevision = base.revision().statusRevision();
        Optional<ResourceCache.Entry<R>> cached =
                cache.get(id).filter(entry -> entry.stored().revision().statusRevision() == statusRevision);
        if (cached.isPresent()) {
            return cached.map(ResourceCache.Entry::pages);
        }
        return first(new BsonDocument(ResourceDocument.ID, new BsonString(id)), PAGES)
                .filter(head -> head.getInt64(ResourceDocument.STATUS_REVISION).getValue() == statusRevision)
                .map(StatusPages::read);
    }

    /** The first resources, in the order of ids, that meet every condition, each read before the next is asked for. */
    Page<R> list(List<BsonDocument> conditions, int limit, long bytes) {
        BsonArray all = new BsonArray(conditions);
        all.add(new BsonDocument(ResourceDocument.DELETED, new BsonDocument("$exists", BsonBoolean.FALSE)));
        // One more than asked for tells whether anything is left.
        FindIterable<RawBsonDocument> found = collection
                .find(new BsonDocument("$and", all))
                .projection(WITHOUT_OUTBOX)
                .sort(new BsonDocument(ResourceDocument.ID, new BsonInt32(1)))
                .limit(limit + 1)
                .batchSize(BATCH);
        return StoreFailures.reading(() -> {
            try (MongoCursor<RawBsonDocument> heads = found.iterator()) {
                return page(heads, limit, bytes);
            }
        });
    }

    private Page<R> page(MongoCursor<RawBsonDocument> heads, int limit, long bytes) {
        List<Stored<R>> resources = new ArrayList<>();
        Optional<String> lastId = Optional.empty();
        long read = 0;
        for (int count = 0; heads.hasNext(); count++) {
            if (count == limit || read >= bytes) {
                return new Page<>(resources, lastId);
            }
            RawBsonDocument head = heads.next();
            lastId = Optional.of(id(head));
            // One whose pages were collected meanwhile is read again, and left out if it is gone.
            Optional<Stored<R>> resource = whole(head).or(() -> find(id(head)));
            resource.ifPresent(resources::add);
            read += resource.map(stored -> stored.resource().getSerializedSize())
                    .orElse(0);
        }
        return new Page<>(resources, Optional.empty());
    }

    /** The resource of a head; empty if a page of it is gone, which can only be when the head is no longer the newest. */
    Optional<Stored<R>> whole(RawBsonDocument head) {
        Revision revision = ResourceDocument.revision(head);
        StatusPages refs = StatusPages.read(head);
        R resource = codec.decode(ResourceDocument.resource(head));
        Optional<R> whole = refs.isEmpty() ? Optional.of(resource) : assembled(id(head), resource, refs);
        return whole.map(complete -> {
            Stored<R> stored = new Stored<>(complete, revision);
            cache.put(id(head), new ResourceCache.Entry<>(stored, refs));
            return stored;
        });
    }

    /** The resource of a head that was the newest a moment ago, so that no page of it can be gone. */
    Stored<R> required(RawBsonDocument head) {
        return whole(head).orElseThrow(() -> pageGone(id(head)));
    }

    private Optional<Stored<R>> load(BsonDocument filter) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<RawBsonDocument> head = first(filter, WITHOUT_OUTBOX);
            Optional<Stored<R>> stored = head.flatMap(this::whole);
            if (head.isEmpty() || stored.isPresent()) {
                return stored;
            }
        }
        throw pageGone(filter.toJson());
    }

    private IllegalStateException pageGone(String resource) {
        return new IllegalStateException(type.kind() + " " + resource + " refers to a page that does not exist");
    }

    private Optional<R> assembled(String id, R head, StatusPages refs) {
        Message.Builder status = type.status(head).toBuilder();
        for (Map.Entry<String, List<StatusPages.Ref>> list : refs.lists().entrySet()) {
            FieldDescriptor field = type.statusField().getMessageType().findFieldByName(list.getKey());
            Map<ObjectId, List<?>> known = knownItems(id, field);
            List<ObjectId> unknown = list.getValue().stream()
                    .map(StatusPages.Ref::id)
                    .filter(page -> !known.containsKey(page))
                    .toList();
            if (!unknown.isEmpty()) {
                known.putAll(StoreFailures.reading(() -> pages.read(field, unknown)));
            }
            List<Object> items = new ArrayList<>();
            for (StatusPages.Ref ref : list.getValue()) {
                List<?> page = known.get(ref.id());
                if (page == null) {
                    return Optional.empty();
                }
                items.addAll(page);
            }
            items.addAll((List<?>) status.getField(field));
            status.setField(field, items);
        }
        return Optional.of(type.withStatus(head, status.build()));
    }

    /** What this replica has of a list already. Pages never change, so it does not matter which version that is of. */
    private Map<ObjectId, List<?>> knownItems(String id, FieldDescriptor field) {
        Map<ObjectId, List<?>> items = new HashMap<>();
        cache.get(id).ifPresent(entry -> {
            List<?> list = (List<?>) type.status(entry.stored().resource()).getField(field);
            int position = 0;
            for (StatusPages.Ref ref : entry.pages().of(field.getName())) {
                items.put(ref.id(), list.subList(position, position + ref.items()));
                position += ref.items();
            }
        });
        return items;
    }

    private boolean isNewest(String id, Stored<R> cached) {
        Optional<RawBsonDocument> counters = counters(id);
        if (counters.isEmpty()) {
            cache.remove(id);
        }
        return counters.map(ResourceDocument::revision)
                .filter(cached.revision()::equals)
                .isPresent();
    }

    private Optional<RawBsonDocument> first(BsonDocument filter, Bson projection) {
        return Optional.ofNullable(StoreFailures.reading(
                        () -> collection.find(filter).projection(projection).first()))
                .filter(document -> !document.containsKey(ResourceDocument.DELETED));
    }

    private static String id(RawBsonDocument head) {
        return head.getString(ResourceDocument.ID).getValue();
    }
}
