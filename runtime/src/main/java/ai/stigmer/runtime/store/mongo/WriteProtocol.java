package ai.stigmer.runtime.store.mongo;

import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.WriteOutcome;
import ai.stigmer.runtime.store.bson.BsonCodec;
import com.google.protobuf.Message;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a change becomes one conditional update of its resource's document. The filter names the counter of the section
 * that is written, the update sets that section's paths alone, raises the counters and pushes the event. So a spec
 * writer and a status writer never get into each other's way, and two writers of one section never overwrite each other.
 *
 * <p>A write whose answer was lost on the way may be repeated: if it had been done, the counter in its filter is no
 * longer the newest, the repeat is a conflict, and what is loaded next has already what the repeat would change. A
 * repeated create finds its own document, or with a new id the slug taken.
 *
 * <p>Pages are written before the update that makes them visible. Those of a write that was too late are removed at once;
 * those of a write that died are collected later. Safe for use by many threads.
 */
final class WriteProtocol<R extends Message> {
    private static final Logger LOG = LoggerFactory.getLogger(WriteProtocol.class);
    private static final BsonInt64 ONE = new BsonInt64(1);

    private final ResourceType<R> type;
    private final BsonCodec<R> codec;
    private final MongoCollection<RawBsonDocument> collection;
    private final DocumentReader<R> reader;
    private final PageStore<R> pages;
    private final ResourceCache<R> cache;
    private final SectionChanges<R> sections;
    private final InstantSource clock;

    WriteProtocol(
            ResourceType<R> type,
            BsonCodec<R> codec,
            MongoCollection<RawBsonDocument> collection,
            DocumentReader<R> reader,
            PageStore<R> pages,
            ResourceCache<R> cache,
            InstantSource clock) {
        this.type = type;
        this.codec = codec;
        this.collection = collection;
        this.reader = reader;
        this.pages = pages;
        this.cache = cache;
        this.sections = new SectionChanges<>(type, codec);
        this.clock = clock;
    }

    WriteOutcome<R> create(Change.Create<R> change) {
        R next = change.next();
        PagePlan plan = sections.newPages(next);
        if (StoreFailures.writing(() -> insert(change, plan), () -> size(next))) {
            return committed(new Stored<>(next, Revision.FIRST), plan.pages());
        }
        Optional<Stored<R>> own = reader.find(type.org(next), type.slug(next))
                .filter(holder -> type.id(holder.resource()).equals(type.id(next)));
        return own.<WriteOutcome<R>>map(WriteOutcome.Committed::new).orElseGet(WriteOutcome.SlugTaken::new);
    }

    WriteOutcome<R> updateSpec(Change.UpdateSpec<R> change) {
        Stored<R> base = change.base();
        R next = change.next();
        if (!sections.specDiffers(base.resource(), next)
                && !(change.writesStatus()
                        && !sections.statusDiff(base.resource(), next).isEmpty())) {
            return unchanged(base, true, change.writesStatus());
        }
        BsonDocument filter = specFilter(base);
        BsonDocument update = update(change, ResourceDocument.GENERATION);
        if (!change.writesStatus()) {
            sections.spec(base.resource(), next).addTo(update);
            return commit(base, next, filter, update, Optional.empty()).orElseGet(WriteOutcome.Conflict::new);
        }
        if (!sections.isStatusCleared(next)) {
            // A status that was made from the stored one must not replace a newer one.
            filter.append(ResourceDocument.STATUS_REVISION, statusRevision(base));
        }
        PagePlan plan = sections.newPages(next);
        update.getDocument("$inc").append(ResourceDocument.STATUS_REVISION, ONE);
        sections.specAndStatus(base.resource(), next, plan).addTo(update);
        return commit(base, next, filter, update, Optional.of(plan)).orElseGet(WriteOutcome.Conflict::new);
    }

    WriteOutcome<R> updateStatus(Change.UpdateStatus<R> change) {
        Stored<R> base = change.base();
        R next = change.next();
        BsonDocument filter = statusFilter(base, change.sequence());
        MessageDiff diff = sections.statusDiff(base.resource(), next);
        if (diff.isEmpty()) {
            return change.sequence().isPresent() ? acceptSequence(change, filter) : unchanged(base, false, true);
        }
        Optional<StatusPages> stored = reader.pages(base);
        if (stored.isEmpty()) {
            return missedStatus(change);
        }
        PagePlan plan = PagePlan.of(diff, stored.get());
        BsonDocument update = update(change, ResourceDocument.STATUS_REVISION);
        change.sequence()
                .ifPresent(
                        number -> update.getDocument("$set").append(ResourceDocument.SEQUENCE, new BsonInt64(number)));
        sections.status(base.resource(), next, diff, stored.get(), plan).addTo(update);
        return commit(base, next, filter, update, Optional.of(plan)).orElseGet(() -> missedStatus(change));
    }

    /** The answer has the resource as it was, at the version that its deletion made. */
    WriteOutcome<R> delete(Change.Delete<R> change) {
        Stored<R> base = change.base();
        String id = type.id(base.resource());
        BsonDocument update = update(change, ResourceDocument.GENERATION);
        // With both counters raised, no write that was made from an older base can match a tombstone.
        update.getDocument("$inc").append(ResourceDocument.STATUS_REVISION, ONE);
        update.getDocument("$set")
                .append(ResourceDocument.DELETED, BsonBoolean.TRUE)
                .append(ResourceDocument.SLUG, new BsonString(ResourceDocument.tombstoneSlug(id)));
        update.append(
                "$unset",
                new BsonDocument(ResourceDocument.RESOURCE, new BsonString(""))
                        .append(ResourceDocument.PAGES, new BsonString("")));
        FindOneAndUpdateOptions before = new FindOneAndUpdateOptions()
                .returnDocument(ReturnDocument.BEFORE)
                .projection(DocumentReader.WITHOUT_OUTBOX);
        @Nullable RawBsonDocument last = apply(specFilter(base), update, before, base.resource());
        if (last == null) {
            return new WriteOutcome.Conflict<>();
        }
        Revision revision = ResourceDocument.revision(last);
        R deleted = revision.equals(base.revision())
                ? base.resource()
                : reader.required(last).resource();
        cache.remove(id);
        return new WriteOutcome.Committed<>(new Stored<>(deleted, revision.nextSpec(true)));
    }

    /**
     * Makes the pages and then the update, if its filter matches. When nobody else has written since the base was read,
     * the answer is what was asked for, and the store need not send it back. Otherwise the filter, which names one section
     * alone, decides, and the answer has what others made of the other section.
     *
     * @param plan the pages of the status; empty if the write leaves the status alone
     */
    private Optional<WriteOutcome<R>> commit(
            Stored<R> base, R next, BsonDocument filter, BsonDocument update, Optional<PagePlan> plan) {
        plan.ifPresent(status -> writePages(next, status));
        BsonDocument nobodyElse = filter.clone().append(ResourceDocument.VERSION, version(base));
        FindOneAndUpdateOptions counters = after(DocumentReader.COUNTERS);
        @Nullable RawBsonDocument alone = apply(nobodyElse, update, counters, next);
        if (alone != null) {
            Stored<R> stored = new Stored<>(next, ResourceDocument.revision(alone));
            Optional<StatusPages> refs = plan.map(PagePlan::pages).or(() -> reader.knownPages(base));
            return Optional.of(
                    refs.map(known -> committed(stored, known)).orElseGet(() -> new WriteOutcome.Committed<>(stored)));
        }
        @Nullable RawBsonDocument mixed = apply(filter, update, after(DocumentReader.WITHOUT_OUTBOX), next);
        if (mixed == null) {
            plan.ifPresent(this::discardPages);
            return Optional.empty();
        }
        return Optional.of(new WriteOutcome.Committed<>(reader.required(mixed)));
    }

    private WriteOutcome<R> committed(Stored<R> stored, StatusPages refs) {
        cache.put(type.id(stored.resource()), new ResourceCache.Entry<>(stored, refs));
        return new WriteOutcome.Committed<>(stored);
    }

    private @Nullable RawBsonDocument apply(
            BsonDocument filter, BsonDocument update, FindOneAndUpdateOptions options, R resource) {
        return StoreFailures.writing(() -> collection.findOneAndUpdate(filter, update, options), () -> size(resource));
    }

    private void writePages(R next, PagePlan plan) {
        StoreFailures.writing(
                () -> {
                    pages.write(type.id(next), plan.written());
                    return plan;
                },
                () -> size(next));
    }

    /** Best effort: what stays is collected later. */
    private void discardPages(PagePlan plan) {
        try {
            pages.discard(plan.written());
        } catch (MongoException failure) {
            LOG.debug("pages_left count={}", plan.written().size(), failure);
        }
    }

    private static FindOneAndUpdateOptions after(Bson projection) {
        return new FindOneAndUpdateOptions()
                .returnDocument(ReturnDocument.AFTER)
                .projection(projection);
    }

    /** Nothing to write, if the base is still the newest of the sections that the change was compared with. */
    private WriteOutcome<R> unchanged(Stored<R> base, boolean spec, boolean status) {
        Optional<Revision> newest = reader.counters(type.id(base.resource())).map(ResourceDocument::revision);
        if (newest.isEmpty()
                || (spec && newest.get().generation() != base.revision().generation())
                || (status && newest.get().statusRevision() != base.revision().statusRevision())) {
            return new WriteOutcome.Conflict<>();
        }
        return current(base, newest.get());
    }

    /** Remembers the number of an update that changes nothing, as an older one must not be accepted after it. */
    private WriteOutcome<R> acceptSequence(Change.UpdateStatus<R> change, BsonDocument filter) {
        BsonDocument accept = new BsonDocument(
                "$set",
                new BsonDocument(
                        ResourceDocument.SEQUENCE,
                        new BsonInt64(change.sequence().getAsLong())));
        @Nullable
        RawBsonDocument accepted = apply(
                filter, accept, after(DocumentReader.COUNTERS), change.base().resource());
        return accepted == null ? missedStatus(change) : current(change.base(), ResourceDocument.revision(accepted));
    }

    private WriteOutcome<R> missedStatus(Change.UpdateStatus<R> change) {
        String id = type.id(change.base().resource());
        boolean late = change.sequence().isPresent()
                && reader.counters(id)
                        .filter(counters -> ResourceDocument.hasAccepted(
                                counters, change.sequence().getAsLong()))
                        .isPresent();
        Optional<Stored<R>> current = late ? reader.find(id) : Optional.empty();
        return current.<WriteOutcome<R>>map(WriteOutcome.Unchanged::new).orElseGet(WriteOutcome.Conflict::new);
    }

    private WriteOutcome<R> current(Stored<R> base, Revision newest) {
        if (newest.equals(base.revision())) {
            return new WriteOutcome.Unchanged<>(base);
        }
        return reader.find(type.id(base.resource()))
                .<WriteOutcome<R>>map(WriteOutcome.Unchanged::new)
                .orElseGet(WriteOutcome.Conflict::new);
    }

    private BsonDocument specFilter(Stored<R> base) {
        return byId(base)
                .append(
                        ResourceDocument.GENERATION,
                        new BsonInt64(base.revision().generation()));
    }

    private BsonDocument statusFilter(Stored<R> base, OptionalLong sequence) {
        BsonDocument filter = byId(base).append(ResourceDocument.STATUS_REVISION, statusRevision(base));
        if (sequence.isPresent()) {
            BsonDocument late = new BsonDocument("$gte", new BsonInt64(sequence.getAsLong()));
            filter.append(ResourceDocument.SEQUENCE, new BsonDocument("$not", late));
        }
        return filter;
    }

    private BsonDocument byId(Stored<R> base) {
        return new BsonDocument(ResourceDocument.ID, new BsonString(type.id(base.resource())));
    }

    private static BsonInt64 version(Stored<?> base) {
        return new BsonInt64(base.revision().version());
    }

    private static BsonInt64 statusRevision(Stored<?> base) {
        return new BsonInt64(base.revision().statusRevision());
    }

    /** What every update does: raise the version and one counter, and push the event. */
    private BsonDocument update(Change<R> change, String counter) {
        return new BsonDocument("$set", new BsonDocument(ResourceDocument.PENDING, BsonBoolean.TRUE))
                .append("$inc", new BsonDocument(ResourceDocument.VERSION, ONE).append(counter, ONE))
                .append("$push", new BsonDocument(ResourceDocument.OUTBOX, entry(change)));
    }

    private BsonDocument newDocument(Change.Create<R> change, PagePlan plan) {
        R next = change.next();
        BsonDocument document = new BsonDocument(ResourceDocument.ID, new BsonString(type.id(next)));
        ResourceDocument.putRevision(document, Revision.FIRST);
        if (!plan.pages().isEmpty()) {
            document.append(ResourceDocument.PAGES, plan.pages().toBson());
        }
        return document.append(ResourceDocument.ORG, new BsonString(type.org(next)))
                .append(ResourceDocument.SLUG, new BsonString(type.slug(next)))
                .append(ResourceDocument.RESOURCE, codec.encode(sections.head(next, plan)))
                .append(ResourceDocument.OUTBOX, new BsonArray(List.of(entry(change))))
                .append(ResourceDocument.PENDING, BsonBoolean.TRUE)
                .append(ResourceDocument.DUE, new BsonDateTime(clock.millis()));
    }

    private BsonDocument entry(Change<R> change) {
        return OutboxEntry.of(change.event(), change.actor(), clock.instant()).toBson();
    }

    private boolean insert(Change.Create<R> change, PagePlan plan) {
        pages.write(type.id(change.next()), plan.written());
        try {
            collection.withDocumentClass(BsonDocument.class).insertOne(newDocument(change, plan));
            return true;
        } catch (MongoWriteException failure) {
            if (StoreFailures.isDuplicateKey(failure)) {
                discardPages(plan);
                return false;
            }
            throw failure;
        }
    }

    private int size(R resource) {
        return codec.encode(resource).getByteBuffer().remaining();
    }
}
