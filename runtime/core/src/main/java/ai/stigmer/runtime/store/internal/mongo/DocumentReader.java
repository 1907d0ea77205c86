package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.bson.BsonCodec;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ResourceRevision;
import ai.stigmer.runtime.store.Page;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads resources of one kind, each of them whole: the head, and the segments that it refers to. A tombstone is as good as
 * nothing. Thread-safe.
 */
final class DocumentReader<R extends Message> {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);
    /** What a reader of a resource has no use for. */
    static final Bson WITHOUT_OUTBOX = Projections.exclude(ResourceDocument.OUTBOX, ResourceDocument.SPILLED);

    /** The counters and the last sequence number, without the resource. */
    static final Bson COUNTERS = Projections.include(
            ResourceDocument.VERSION,
            ResourceDocument.GENERATION,
            ResourceDocument.STATUS_REVISION,
            ResourceDocument.SEQUENCE,
            ResourceDocument.DELETED);

    private static final Bson ORGANIZATION = Projections.include(ResourceDocument.ORG, ResourceDocument.DELETED);

    private static final Bson SEGMENTS =
            Projections.include(ResourceDocument.STATUS_REVISION, ResourceDocument.SEGMENTS, ResourceDocument.DELETED);
    private static final int ATTEMPTS = 5;
    private static final int IDS_PER_QUERY = 1_000;

    /** So that an answer stays below what the driver takes, on a server that does not see to that itself. */
    private static final int BATCH = 100;

    private final ResourceType<R> type;
    private final BsonCodec<R> codec;
    private final MongoCollection<RawBsonDocument> collection;
    private final SegmentStore<R> segments;
    private final ResourceCache<R> cache;

    DocumentReader(
            ResourceType<R> type,
            BsonCodec<R> codec,
            MongoCollection<RawBsonDocument> collection,
            SegmentStore<R> segments,
            ResourceCache<R> cache) {
        this.type = type;
        this.codec = codec;
        this.collection = collection;
        this.segments = segments;
        this.cache = cache;
    }

    Optional<Stored<R>> find(String id) {
        Optional<Stored<R>> cached = copy(id);
        if (cached.isPresent() && isNewest(id, cached.get())) {
            return cached;
        }
        return load(byId(id));
    }

    /** Believes a copy of that revision; one that was made since is confirmed. */
    Optional<Stored<R>> find(ResourceRevision newest) {
        Optional<Stored<R>> cached = copy(newest.id());
        if (cached.map(Stored::revision).filter(newest.revision()::equals).isPresent()) {
            return cached;
        }
        boolean newer = cached.isPresent()
                && cached.get().revision().version() > newest.revision().version();
        return newer ? find(newest.id()) : load(byId(newest.id()));
    }

    Optional<Stored<R>> find(String org, String slug) {
        return load(bySlug(org, slug));
    }

    Optional<ResourceRevision> revision(String org, String slug) {
        return first(bySlug(org, slug), COUNTERS)
                .map(head -> new ResourceRevision(id(head), ResourceDocument.revision(head)));
    }

    Optional<String> orgOf(String id) {
        return first(byId(id), ORGANIZATION)
                .map(head -> head.getString(ResourceDocument.ORG).getValue());
    }

    Optional<RawBsonDocument> counters(String id) {
        Optional<RawBsonDocument> counters = first(byId(id), COUNTERS);
        if (counters.isEmpty()) {
            cache.remove(id);
        }
        return counters;
    }

    Map<String, Revision> revisions(Collection<String> ids) {
        List<BsonString> all = ids.stream().map(BsonString::new).toList();
        Map<String, Revision> revisions = new HashMap<>();
        for (int from = 0; from < all.size(); from += IDS_PER_QUERY) {
            BsonArray some = new BsonArray(all.subList(from, Math.min(all.size(), from + IDS_PER_QUERY)));
            BsonDocument among = new BsonDocument(ResourceDocument.ID, new BsonDocument("$in", some))
                    .append(ResourceDocument.DELETED, new BsonDocument("$exists", BsonBoolean.FALSE));
            StoreFailures.reading(
                            () -> collection.find(among).projection(COUNTERS).into(new ArrayList<>()))
                    .forEach(head -> revisions.put(id(head), ResourceDocument.revision(head)));
        }
        return revisions;
    }

    /** The segments that a base was stored in, if this replica still has them. */
    Optional<StatusSegments> knownSegments(Stored<R> base) {
        long statusRevision = base.revision().statusRevision();
        return cache.get(type.id(base.resource()))
                .filter(entry -> entry.stored().revision().statusRevision() == statusRevision)
                .map(ResourceCache.Entry::segments);
    }

    /** The segments that a base was stored in; empty if its status is no longer the newest. */
    Optional<StatusSegments> segments(Stored<R> base) {
        String id = type.id(base.resource());
        long statusRevision = base.revision().statusRevision();
        Optional<ResourceCache.Entry<R>> cached =
                cache.get(id).filter(entry -> entry.stored().revision().statusRevision() == statusRevision);
        if (cached.isPresent()) {
            return cached.map(ResourceCache.Entry::segments);
        }
        return first(byId(id), SEGMENTS)
                .filter(head -> head.getInt64(ResourceDocument.STATUS_REVISION).getValue() == statusRevision)
                .map(this::segments);
    }

    /**
     * How a base is stored; empty if a section of it is no longer the newest.
     *
     * @param spec whether the spec has to be the newest
     * @param status whether the status has to be
     */
    Optional<StoredForm<R>> form(Stored<R> base, boolean spec, boolean status) {
        String id = type.id(base.resource());
        Predicate<Revision> newest = revision -> (!spec
                        || revision.generation() == base.revision().generation())
                && (!status || revision.statusRevision() == base.revision().statusRevision());
        boolean exact = cache.get(id)
                .filter(entry -> entry.exact() && newest.test(entry.stored().revision()))
                .isPresent();
        if (exact) {
            return Optional.of(form(new BsonDocument()));
        }
        return first(byId(id), WITHOUT_OUTBOX)
                .filter(head -> newest.test(ResourceDocument.revision(head)))
                .map(head -> form(head.decode(new BsonDocumentCodec())));
    }

    /** The form of a resource that is not stored yet. */
    StoredForm<R> newForm() {
        return form(new BsonDocument());
    }

    private StoredForm<R> form(BsonDocument head) {
        return new StoredForm<>(type, codec.storedNames(), segments, head);
    }

    private StatusSegments segments(RawBsonDocument head) {
        return StatusSegments.read(head).of(type.statusField().getMessageType(), codec.storedNames());
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

    /** The ids and versions of the first resources, in the order of ids, that meet every condition. */
    SortedMap<String, Long> versions(List<BsonDocument> conditions, int limit) {
        BsonArray all = new BsonArray(conditions);
        all.add(new BsonDocument(ResourceDocument.DELETED, new BsonDocument("$exists", BsonBoolean.FALSE)));
        SortedMap<String, Long> versions = new TreeMap<>();
        StoreFailures.reading(() -> collection
                        .find(new BsonDocument("$and", all))
                        .projection(COUNTERS)
                        .sort(new BsonDocument(ResourceDocument.ID, new BsonInt32(1)))
                        .limit(limit)
                        .into(new ArrayList<>()))
                .forEach(head ->
                        versions.put(id(head), ResourceDocument.revision(head).version()));
        return versions;
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
            Optional<Stored<R>> resource = listed(head);
            resource.ifPresent(resources::add);
            read += resource.map(stored -> stored.resource().getSerializedSize())
                    .orElse(0);
        }
        return new Page<>(resources, Optional.empty());
    }

    /**
     * The resource of a head in a list, read again if its segments were collected meanwhile; empty if it is gone. One that
     * cannot be read is left out, so that it does not take the others with it; reading it alone says why.
     */
    private Optional<Stored<R>> listed(RawBsonDocument head) {
        try {
            return whole(head).or(() -> find(id(head)));
        } catch (UnreadableResource unreadable) {
            LOG.error("resource_left_out_of_list problem=\"{}\"", unreadable.getMessage());
            return Optional.empty();
        }
    }

    /**
     * The resource of a head; empty if a segment of it is gone, which can only be when the head is no longer the newest.
     *
     * @throws UnreadableResource if something stored is of a type that its field cannot be read from
     */
    Optional<Stored<R>> whole(RawBsonDocument head) {
        try {
            return assembled(head).map(entry -> {
                cache.put(id(head), entry);
                return entry.stored();
            });
        } catch (IllegalArgumentException mismatch) {
            throw new UnreadableResource(type.kind() + " " + id(head), mismatch);
        }
    }

    /** The resource of a head that was the newest a moment ago, so that no segment of it can be gone. */
    Stored<R> required(RawBsonDocument head) {
        return whole(head).orElseThrow(() -> segmentGone(id(head)));
    }

    private Optional<Stored<R>> load(BsonDocument filter) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<RawBsonDocument> head = first(filter, WITHOUT_OUTBOX);
            Optional<Stored<R>> stored = head.flatMap(this::whole);
            if (head.isEmpty() || stored.isPresent()) {
                return stored;
            }
        }
        throw segmentGone(filter.toJson());
    }

    private IllegalStateException segmentGone(String resource) {
        return new IllegalStateException(type.kind() + " " + resource + " refers to a segment that does not exist");
    }

    private Optional<ResourceCache.Entry<R>> assembled(RawBsonDocument head) {
        Revision revision = ResourceDocument.revision(head);
        BsonCodec.Decoded<R> decoded = codec.decodeExactly(ResourceDocument.resource(head));
        StatusSegments all = StatusSegments.read(head);
        StatusSegments refs = segments(head);
        boolean exact = decoded.exact() && refs.equals(all);
        if (refs.isEmpty()) {
            return Optional.of(new ResourceCache.Entry<>(new Stored<>(decoded.message(), revision), refs, exact));
        }
        Message.Builder status = type.status(decoded.message()).toBuilder();
        for (Map.Entry<String, List<StatusSegments.Ref>> list : refs.lists().entrySet()) {
            FieldDescriptor field = type.statusField().getMessageType().findFieldByName(list.getKey());
            KnownItems<R> known = KnownItems.of(cache.get(id(head)), type, field);
            List<ObjectId> unknown = list.getValue().stream()
                    .map(StatusSegments.Ref::id)
                    .filter(segment -> !known.items().containsKey(segment))
                    .toList();
            if (!unknown.isEmpty()) {
                StoreFailures.reading(() -> segments.stored(unknown))
                        .forEach((id, part) -> known.add(id, codec.decodeExactly(part)));
            }
            List<Object> items = new ArrayList<>();
            List<StatusSegments.Ref> counted = new ArrayList<>();
            for (StatusSegments.Ref ref : list.getValue()) {
                List<?> segment = known.items().get(ref.id());
                if (segment == null) {
                    return Optional.empty();
                }
                items.addAll(segment);
                // Values of an enum that only another version knows are none of these.
                counted.add(new StatusSegments.Ref(ref.id(), segment.size()));
            }
            refs = refs.with(field.getName(), counted);
            exact &= known.isExact();
            items.addAll((List<?>) status.getField(field));
            status.setField(field, items);
        }
        R whole = type.withStatus(decoded.message(), status.build());
        return Optional.of(new ResourceCache.Entry<>(new Stored<>(whole, revision), refs, exact));
    }

    private boolean isNewest(String id, Stored<R> cached) {
        return counters(id)
                .map(ResourceDocument::revision)
                .filter(cached.revision()::equals)
                .isPresent();
    }

    /** What this replica keeps of a resource, whether or not it is the newest. */
    Optional<Stored<R>> copy(String id) {
        return cache.get(id).map(ResourceCache.Entry::stored);
    }

    private Optional<RawBsonDocument> first(BsonDocument filter, Bson projection) {
        return Optional.ofNullable(StoreFailures.reading(
                        () -> collection.find(filter).projection(projection).first()))
                .filter(document -> !document.containsKey(ResourceDocument.DELETED));
    }

    private static BsonDocument byId(String id) {
        return new BsonDocument(ResourceDocument.ID, new BsonString(id));
    }

    private static BsonDocument bySlug(String org, String slug) {
        return new BsonDocument(ResourceDocument.ORG, new BsonString(org))
                .append(ResourceDocument.SLUG, new BsonString(slug));
    }

    private static String id(RawBsonDocument head) {
        return head.getString(ResourceDocument.ID).getValue();
    }
}
