package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.events.DomainEvent.Parent;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.internal.WriteOutcome;
import com.google.protobuf.Message;
import java.time.InstantSource;
import java.util.Optional;
import org.bson.BsonBoolean;
import org.bson.BsonString;

/**
 * How a change becomes one conditional update of its resource's document. The filter names the counter of the section
 * that is written, the update sets that section's paths alone, raises the counters and pushes the event. So a spec
 * writer and a status writer never get into each other's way, and two writers of one section never overwrite each
 * other.
 *
 * <p>A write whose answer was lost on the way may be repeated: if it had been done, the counter in its filter is no
 * longer the newest, the repeat is a conflict, and what is loaded next has already what the repeat would change. A
 * repeated create finds its own document, or with a new id the slug taken. Thread-safe.
 */
final class WriteProtocol<R extends Message> {
    private final ResourceType<R> type;
    private final DocumentReader<R> reader;
    private final DocumentWriter<R> writer;
    private final SectionChanges<R> sections;
    private final Outlines<R> outlines;
    private final InstantSource clock;

    WriteProtocol(
            ResourceType<R> type,
            DocumentReader<R> reader,
            DocumentWriter<R> writer,
            SectionChanges<R> sections,
            Outlines<R> outlines,
            InstantSource clock) {
        this.type = type;
        this.reader = reader;
        this.writer = writer;
        this.sections = sections;
        this.outlines = outlines;
        this.clock = clock;
    }

    WriteOutcome<R> create(Change.Create<R> change) {
        R next = change.next();
        Optional<Stored<R>> created = writer.insert(next, sections.newSegments(next), event(change), clock.instant());
        if (created.isPresent()) {
            return new WriteOutcome.Committed<>(created.get());
        }
        return reader.find(type.org(next), type.slug(next))
                .filter(holder -> type.id(holder.resource()).equals(type.id(next)))
                .<WriteOutcome<R>>map(WriteOutcome.Committed::new)
                .orElseGet(WriteOutcome.SlugTaken::new);
    }

    WriteOutcome<R> updateSpec(Change.UpdateSpec<R> change) {
        R base = change.base().resource();
        R next = change.next();
        boolean statusDiffers =
                change.writesStatus() && !sections.statusDiff(base, next).isEmpty();
        if (!statusDiffers && !sections.specDiffers(base, next)) {
            return unchanged(change.base(), true, change.writesStatus());
        }
        boolean statusKept = change.writesStatus() && !sections.isStatusCleared(next);
        Optional<StoredForm<R>> form = reader.form(change.base(), true, statusKept);
        if (form.isEmpty()) {
            return new WriteOutcome.Conflict<>();
        }
        ConditionalUpdate update = onSpec(change, change.base());
        if (!change.writesStatus()) {
            update.with(sections.spec(base, next, form.get()));
            return outcome(writer.update(change.base(), next, update, form.get()));
        }
        if (statusKept) {
            // A status that was made from the stored one must not replace a newer one.
            update.ifStill(
                    ResourceDocument.STATUS_REVISION, change.base().revision().statusRevision());
        }
        SegmentPlan plan = sections.newSegments(next);
        update.raise(ResourceDocument.STATUS_REVISION).with(sections.specAndStatus(base, next, plan, form.get()));
        return outcome(writer.update(change.base(), next, update, plan, form.get()));
    }

    WriteOutcome<R> updateStatus(Change.UpdateStatus<R> change) {
        Stored<R> base = change.base();
        R next = change.next();
        ConditionalUpdate update = onStatus(change);
        MessageDiff diff = sections.statusDiff(base.resource(), next);
        if (diff.isEmpty()) {
            return change.sequence().isPresent()
                    ? acceptSequence(change, update)
                    : unchanged(base, change.sameGeneration(), true);
        }
        Optional<StatusSegments> stored = reader.segments(base);
        Optional<StoredForm<R>> form = reader.form(base, false, true);
        if (stored.isEmpty() || form.isEmpty()) {
            return missedStatus(change);
        }
        SegmentPlan plan = SegmentPlan.of(diff, stored.get());
        update.with(sections.status(base.resource(), next, diff, stored.get(), plan, form.get()));
        return writer.update(base, next, update, plan, form.get())
                .<WriteOutcome<R>>map(WriteOutcome.Committed::new)
                .orElseGet(() -> missedStatus(change));
    }

    /** The same of an outline, which it gives as it is now, at the revision that it had if nothing was to change; empty if it was overtaken. */
    Optional<OutlinedResource<R>> updateStatus(OutlinedResource<R> outline, Change.UpdateStatus<R> outlined) {
        Optional<Change.UpdateStatus<R>> readable = outlines.whereItChanges(outline, outlined);
        if (readable.isEmpty()) {
            return Optional.empty();
        }
        Stored<R> base = readable.get().base();
        R next = readable.get().next();
        MessageDiff diff = sections.statusDiff(base.resource(), next);
        ConditionalUpdate update = onStatus(readable.get());
        if (diff.isEmpty()) {
            Optional<Revision> newest = outlined.sequence().isPresent()
                    ? writer.acceptSequence(update)
                    : reader.counters(type.id(next)).map(ResourceDocument::revision);
            return newest.filter(base.revision()::equals).map(same -> outline);
        }
        SegmentPlan plan = SegmentPlan.of(diff, outline.segments());
        update.with(sections.status(base.resource(), next, diff, outline.segments(), plan, reader.newForm()));
        return writer.updateOutlined(base, next, update, plan)
                .map(written -> written.resource() == next
                        ? outlines.of(outline, written, plan.segments())
                        : new OutlinedResource<>(written, StatusSegments.NONE));
    }

    /** The answer has the resource as it was, at the version that its deletion made. */
    WriteOutcome<R> delete(Change.Delete<R> change) {
        String id = type.id(change.base().resource());
        // With both counters raised, no write that was made from an older base can match a tombstone.
        ConditionalUpdate update = onSpec(change, change.base())
                .raise(ResourceDocument.STATUS_REVISION)
                .set(ResourceDocument.DELETED, BsonBoolean.TRUE)
                .set(ResourceDocument.SLUG, new BsonString(ResourceDocument.tombstoneSlug(id)))
                .unset(ResourceDocument.RESOURCE)
                .unset(ResourceDocument.SEGMENTS);
        return outcome(writer.delete(change.base(), update));
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
    private WriteOutcome<R> acceptSequence(Change.UpdateStatus<R> change, ConditionalUpdate update) {
        return writer.acceptSequence(update)
                .map(newest -> current(change.base(), newest))
                .orElseGet(() -> missedStatus(change));
    }

    /**
     * Whether an update of another generation is too late can only be said once it has been made for the newest one.
     */
    private WriteOutcome<R> missedStatus(Change.UpdateStatus<R> change) {
        if (change.sequence().isEmpty()) {
            return new WriteOutcome.Conflict<>();
        }
        String id = type.id(change.base().resource());
        return reader.counters(id)
                .map(ResourceDocument::numbering)
                .filter(newest ->
                        newest.generation() == change.base().revision().generation())
                .filter(newest -> newest.last() >= change.sequence().getAsLong())
                .flatMap(newest -> reader.find(id)
                        .<WriteOutcome<R>>map(current -> new WriteOutcome.Overtaken<>(current, newest.last())))
                .orElseGet(WriteOutcome.Conflict::new);
    }

    private WriteOutcome<R> current(Stored<R> base, Revision newest) {
        if (newest.equals(base.revision())) {
            return new WriteOutcome.Unchanged<>(base);
        }
        return reader.find(type.id(base.resource()))
                .<WriteOutcome<R>>map(WriteOutcome.Unchanged::new)
                .orElseGet(WriteOutcome.Conflict::new);
    }

    private WriteOutcome<R> outcome(Optional<Stored<R>> written) {
        return written.<WriteOutcome<R>>map(WriteOutcome.Committed::new).orElseGet(WriteOutcome.Conflict::new);
    }

    private ConditionalUpdate onSpec(Change<R> change, Stored<R> base) {
        return new ConditionalUpdate(type.id(base.resource()), event(change))
                .ifStill(ResourceDocument.GENERATION, base.revision().generation())
                .raise(ResourceDocument.GENERATION)
                .unset(ResourceDocument.SEQUENCE);
    }

    private ConditionalUpdate onStatus(Change.UpdateStatus<R> change) {
        ConditionalUpdate update = new ConditionalUpdate(type.id(change.base().resource()), event(change))
                .ifStill(
                        ResourceDocument.STATUS_REVISION,
                        change.base().revision().statusRevision())
                .raise(ResourceDocument.STATUS_REVISION);
        if (change.sameGeneration()) {
            update.ifStill(ResourceDocument.GENERATION, change.base().revision().generation());
        }
        change.sequence().ifPresent(update::ifNewer);
        return update;
    }

    private OutboxEntry event(Change<R> change) {
        return OutboxEntry.of(change.event(), change.actor(), clock.instant(), parent(change));
    }

    /** Grants follow a new resource, and one of them is its relation to its parent. */
    private Optional<Parent> parent(Change<R> change) {
        return change instanceof Change.Create<R> create
                ? type.parent(create.next()).map(known -> new Parent(known.kind(), known.id()))
                : Optional.empty();
    }
}
