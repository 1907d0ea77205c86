package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.bson.BsonCodec;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import com.google.protobuf.Message;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReturnDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes heads, and before each the segments that it will refer to: nobody sees a segment before its head is there. The segments
 * of a write that was too late are removed at once, those of a write that died are collected later.
 *
 * <p>Every method throws {@link ai.stigmer.runtime.error.RpcException} STORE_UNAVAILABLE or RESOURCE_TOO_LARGE. Safe for
 * use by many threads.
 */
final class DocumentWriter<R extends Message> {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentWriter.class);

    private final ResourceType<R> type;
    private final BsonCodec<R> codec;
    private final SectionChanges<R> sections;
    private final MongoCollection<RawBsonDocument> collection;
    private final ConditionalUpdater heads;
    private final DocumentReader<R> reader;
    private final SegmentStore<R> segments;
    private final ResourceCache<R> cache;
    private final RecentWrites recent;

    DocumentWriter(
            ResourceType<R> type,
            BsonCodec<R> codec,
            SectionChanges<R> sections,
            MongoCollection<RawBsonDocument> collection,
            DocumentReader<R> reader,
            SegmentStore<R> segments,
            ResourceCache<R> cache,
            RecentWrites recent) {
        this.type = type;
        this.codec = codec;
        this.sections = sections;
        this.collection = collection;
        this.heads = new ConditionalUpdater(collection);
        this.reader = reader;
        this.segments = segments;
        this.cache = cache;
        this.recent = recent;
    }

    /** Writes a new resource; empty if its slug or its id is taken. */
    Optional<Stored<R>> insert(R next, SegmentPlan plan, OutboxEntry event, Instant due) {
        segments.write(type.id(next), plan.written(), reader.newForm());
        BsonDocument document = newDocument(next, plan, event, due);
        boolean inserted = StoreFailures.writing(() -> insert(document), () -> size(sections.head(next, plan)));
        if (!inserted) {
            discard(plan);
            return Optional.empty();
        }
        recent.add(type.id(next));
        return Optional.of(kept(new Stored<>(next, Revision.FIRST), plan.segments(), true));
    }

    /** Makes an update that leaves the status alone; empty if its condition does not hold. */
    Optional<Stored<R>> update(Stored<R> base, R next, ConditionalUpdate update, StoredForm<R> form) {
        return commit(base, next, update, reader.knownSegments(base), form, () -> size(sections.withoutStatus(next)));
    }

    /** Makes an update that writes the status; empty if its condition does not hold. */
    Optional<Stored<R>> update(Stored<R> base, R next, ConditionalUpdate update, SegmentPlan plan, StoredForm<R> form) {
        return update(base, next, update, plan, Optional.of(plan.segments()), form);
    }

    /** The same of an outline. What is given has its placeholders, if the resource is the one that was to be written. */
    Optional<Stored<R>> updateOutlined(Stored<R> base, R next, ConditionalUpdate update, SegmentPlan plan) {
        return update(base, next, update, plan, Optional.empty(), reader.newForm());
    }

    private Optional<Stored<R>> update(
            Stored<R> base,
            R next,
            ConditionalUpdate update,
            SegmentPlan plan,
            Optional<StatusSegments> kept,
            StoredForm<R> form) {
        segments.write(type.id(next), plan.written(), form);
        Optional<Stored<R>> written = commit(base, next, update, kept, form, () -> size(sections.head(next, plan)));
        if (written.isEmpty()) {
            discard(plan);
        }
        return written;
    }

    /** Makes a tombstone of a resource, and gives the resource as it was; empty if the condition does not hold. */
    Optional<Stored<R>> delete(Stored<R> base, ConditionalUpdate update) {
        Optional<RawBsonDocument> before =
                apply(update.filter(), update.update(), DocumentReader.WITHOUT_OUTBOX, ReturnDocument.BEFORE, () -> 0);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Revision last = ResourceDocument.revision(before.get());
        R deleted = last.equals(base.revision())
                ? base.resource()
                : reader.required(before.get()).resource();
        cache.remove(type.id(deleted));
        return Optional.of(new Stored<>(deleted, last.nextSpec(true)));
    }

    /** Remembers the number of an update and nothing else; empty if its condition does not hold. */
    Optional<Revision> acceptSequence(ConditionalUpdate update) {
        return StoreFailures.reading(() -> heads.apply(
                        update.filter(), update.sequenceOnly(), DocumentReader.COUNTERS, ReturnDocument.AFTER))
                .map(ResourceDocument::revision);
    }

    /**
     * When nobody else has written since the base was read, the answer is what was asked for, and the store need not
     * send it back. Otherwise the condition, which names one section alone, decides, and the answer has what others
     * made of the other section.
     */
    private Optional<Stored<R>> commit(
            Stored<R> base,
            R next,
            ConditionalUpdate update,
            Optional<StatusSegments> refs,
            StoredForm<R> form,
            IntSupplier size) {
        Optional<Revision> alone = apply(
                        update.filter(base.revision().version()),
                        update.update(),
                        DocumentReader.COUNTERS,
                        ReturnDocument.AFTER,
                        size)
                .map(ResourceDocument::revision);
        if (alone.isPresent()) {
            Stored<R> stored = new Stored<>(next, alone.get());
            return Optional.of(
                    refs.map(known -> kept(stored, known, form.isExact())).orElse(stored));
        }
        return apply(update.filter(), update.update(), DocumentReader.WITHOUT_OUTBOX, ReturnDocument.AFTER, size)
                .map(reader::required);
    }

    private Optional<RawBsonDocument> apply(
            BsonDocument filter, BsonDocument update, Bson answered, ReturnDocument which, IntSupplier size) {
        return recent.write(
                filter.getString(ResourceDocument.ID).getValue(),
                () -> StoreFailures.writing(() -> heads.apply(filter, update, answered, which), size));
    }

    private boolean insert(BsonDocument document) {
        try {
            collection.withDocumentClass(BsonDocument.class).insertOne(document);
            return true;
        } catch (MongoWriteException failure) {
            if (StoreFailures.isDuplicateKey(failure)) {
                return false;
            }
            throw failure;
        }
    }

    private BsonDocument newDocument(R next, SegmentPlan plan, OutboxEntry event, Instant due) {
        BsonDocument document = new BsonDocument(ResourceDocument.ID, new BsonString(type.id(next)));
        ResourceDocument.putRevision(document, Revision.FIRST);
        document.append(ResourceDocument.ORG, new BsonString(type.org(next)))
                .append(ResourceDocument.SLUG, new BsonString(type.slug(next)))
                .append(ResourceDocument.RESOURCE, codec.encode(sections.head(next, plan)));
        if (!plan.segments().isEmpty()) {
            document.append(ResourceDocument.SEGMENTS, plan.segments().toBson());
        }
        return document.append(ResourceDocument.OUTBOX, new BsonArray(List.of(event.toBson())))
                .append(ResourceDocument.PENDING, BsonBoolean.TRUE)
                .append(ResourceDocument.DUE, new BsonDateTime(due.toEpochMilli()));
    }

    /** Best effort: what stays is collected later. */
    private void discard(SegmentPlan plan) {
        try {
            segments.discard(plan.written());
        } catch (MongoException failure) {
            LOG.debug("segments_left count={}", plan.written().size(), failure);
        }
    }

    private Stored<R> kept(Stored<R> stored, StatusSegments refs, boolean exact) {
        cache.put(type.id(stored.resource()), new ResourceCache.Entry<>(stored, refs, exact));
        return stored;
    }

    private int size(R resource) {
        return codec.encode(resource).getByteBuffer().remaining();
    }
}
