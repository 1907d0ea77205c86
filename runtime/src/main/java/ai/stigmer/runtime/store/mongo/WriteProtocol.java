package ai.stigmer.runtime.store.mongo;

import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.WriteOutcome;
import ai.stigmer.runtime.store.bson.BsonCodec;
import com.google.protobuf.Message;
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
import org.jspecify.annotations.Nullable;

/**
 * How a change becomes one conditional update of its resource's document. The filter names the counter of the section
 * that is written, the update sets that section's paths alone, raises the counters and pushes the event. So a spec
 * writer and a status writer never get into each other's way, and two writers of one section never overwrite each other.
 *
 * <p>A write whose answer was lost on the way may be repeated: if it had been done, the counter in its filter is no
 * longer the newest, the repeat is a conflict, and what is loaded next has already what the repeat would change. A
 * repeated create finds its own document, or with a new id the slug taken. Safe for use by many threads.
 */
final class WriteProtocol<R extends Message> {
    private static final BsonInt64 ONE = new BsonInt64(1);

    private final ResourceType<R> type;
    private final BsonCodec<R> codec;
    private final MongoCollection<RawBsonDocument> collection;
    private final DocumentReader<R> reader;
    private final SectionChanges<R> sections;
    private final InstantSource clock;

    WriteProtocol(
            ResourceType<R> type,
            BsonCodec<R> codec,
            MongoCollection<RawBsonDocument> collection,
            DocumentReader<R> reader,
            InstantSource clock) {
        this.type = type;
        this.codec = codec;
        this.collection = collection;
        this.reader = reader;
        this.sections = new SectionChanges<>(type, codec);
        this.clock = clock;
    }

    WriteOutcome<R> create(Change.Create<R> change) {
        R next = change.next();
        BsonDocument document = newDocument(change);
        if (StoreFailures.writing(() -> insert(document), () -> size(next))) {
            return new WriteOutcome.Committed<>(new Stored<>(next, Revision.FIRST));
        }
        Optional<Stored<R>> own = reader.find(type.org(next), type.slug(next))
                .filter(holder -> type.id(holder.resource()).equals(type.id(next)));
        return own.<WriteOutcome<R>>map(WriteOutcome.Committed::new).orElseGet(WriteOutcome.SlugTaken::new);
    }

    WriteOutcome<R> updateSpec(Change.UpdateSpec<R> change) {
        Stored<R> base = change.base();
        R next = change.next();
        BsonDocument filter = specFilter(base);
        if (change.writesStatus() && !sections.isStatusCleared(next)) {
            // A status that was made from the stored one must not replace a newer one.
            filter.append(ResourceDocument.STATUS_REVISION, statusRevision(base));
        }
        if (!sections.specDiffers(base.resource(), next)
                && !(change.writesStatus() && sections.statusDiffers(base.resource(), next))) {
            return unchanged(base, true, change.writesStatus());
        }
        Paths paths = change.writesStatus()
                ? sections.specAndStatus(base.resource(), next)
                : sections.spec(base.resource(), next);
        BsonDocument update = update(change, ResourceDocument.GENERATION);
        if (change.writesStatus()) {
            update.getDocument("$inc").append(ResourceDocument.STATUS_REVISION, ONE);
        }
        paths.addTo(update);
        return commit(base, next, filter, update).orElseGet(WriteOutcome.Conflict::new);
    }

    WriteOutcome<R> updateStatus(Change.UpdateStatus<R> change) {
        Stored<R> base = change.base();
        R next = change.next();
        BsonDocument filter = statusFilter(base, change.sequence());
        if (!sections.statusDiffers(base.resource(), next)) {
            return change.sequence().isPresent() ? acceptSequence(change, filter) : unchanged(base, false, true);
        }
        BsonDocument update = update(change, ResourceDocument.STATUS_REVISION);
        change.sequence()
                .ifPresent(
                        number -> update.getDocument("$set").append(ResourceDocument.SEQUENCE, new BsonInt64(number)));
        sections.status(base.resource(), next).addTo(update);
        return commit(base, next, filter, update).orElseGet(() -> missedStatus(change));
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
        update.append("$unset", new BsonDocument(ResourceDocument.RESOURCE, new BsonString("")));
        @Nullable RawBsonDocument before = apply(specFilter(base), update, ReturnDocument.BEFORE, base.resource());
        if (before == null) {
            return new WriteOutcome.Conflict<>();
        }
        Revision last = ResourceDocument.revision(before);
        R deleted = last.equals(base.revision())
                ? base.resource()
                : reader.stored(before).resource();
        return new WriteOutcome.Committed<>(new Stored<>(deleted, last.nextSpec(true)));
    }

    private Optional<WriteOutcome<R>> commit(Stored<R> base, R next, BsonDocument filter, BsonDocument update) {
        @Nullable RawBsonDocument after = apply(filter, update, ReturnDocument.AFTER, next);
        if (after == null) {
            return Optional.empty();
        }
        Revision revision = ResourceDocument.revision(after);
        boolean onlyOurs = revision.version() == base.revision().version() + 1;
        return Optional.of(
                new WriteOutcome.Committed<>(onlyOurs ? new Stored<>(next, revision) : reader.stored(after)));
    }

    private @Nullable RawBsonDocument apply(
            BsonDocument filter, BsonDocument update, ReturnDocument which, R resource) {
        FindOneAndUpdateOptions options =
                new FindOneAndUpdateOptions().returnDocument(which).projection(DocumentReader.WITHOUT_OUTBOX);
        return StoreFailures.writing(() -> collection.findOneAndUpdate(filter, update, options), () -> size(resource));
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
        RawBsonDocument after =
                apply(filter, accept, ReturnDocument.AFTER, change.base().resource());
        return after == null ? missedStatus(change) : current(change.base(), ResourceDocument.revision(after));
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

    private static BsonInt64 statusRevision(Stored<?> base) {
        return new BsonInt64(base.revision().statusRevision());
    }

    /** What every update does: raise the version and one counter, and push the event. */
    private BsonDocument update(Change<R> change, String counter) {
        return new BsonDocument("$set", new BsonDocument(ResourceDocument.PENDING, BsonBoolean.TRUE))
                .append("$inc", new BsonDocument(ResourceDocument.VERSION, ONE).append(counter, ONE))
                .append("$push", new BsonDocument(ResourceDocument.OUTBOX, entry(change)));
    }

    private BsonDocument newDocument(Change.Create<R> change) {
        R next = change.next();
        BsonDocument document = new BsonDocument(ResourceDocument.ID, new BsonString(type.id(next)));
        ResourceDocument.putRevision(document, Revision.FIRST);
        return document.append(ResourceDocument.ORG, new BsonString(type.org(next)))
                .append(ResourceDocument.SLUG, new BsonString(type.slug(next)))
                .append(ResourceDocument.RESOURCE, codec.encode(next))
                .append(ResourceDocument.OUTBOX, new BsonArray(List.of(entry(change))))
                .append(ResourceDocument.PENDING, BsonBoolean.TRUE)
                .append(ResourceDocument.DUE, new BsonDateTime(clock.millis()));
    }

    private BsonDocument entry(Change<R> change) {
        return OutboxEntry.of(change.event(), change.actor(), clock.instant()).toBson();
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

    private int size(R resource) {
        return codec.encode(resource).getByteBuffer().remaining();
    }
}
