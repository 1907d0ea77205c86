package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.bson.BsonCodec;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.events.internal.Outbox;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.DeclaredHints;
import ai.stigmer.runtime.resource.internal.ResourceRevision;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.Page;
import ai.stigmer.runtime.store.internal.ChangeLog;
import ai.stigmer.runtime.store.internal.ListQuery;
import ai.stigmer.runtime.store.internal.Numbering;
import ai.stigmer.runtime.store.internal.Outline;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import ai.stigmer.runtime.store.internal.WriteOutcome;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/**
 * The resources of one kind in MongoDB, in a collection named after the kind: one native document each, readable in the
 * mongo shell and queryable by path under {@code resource}. The unique index on organization and slug decides who has a
 * slug. Long lists of a status are kept in segments beside it, in a collection {@code <kind>.segments}, so that a write costs
 * what it changes and a resource may be larger than a document; see {@link SegmentCollector}. Needs of the server no more
 * than atomic updates of single documents: no transactions.
 *
 * <p>A write is acknowledged by a majority of the replica set and reads go to its primary, whatever the client is set
 * to. Time-outs are the client's. Of what was used last a copy is kept. Thread-safe.
 */
public final class MongoResourceRepository<R extends Message> implements ResourceRepository<R> {
    private static final int RECENT = 10_000;
    private static final Duration SEARCH_EVERY = Duration.ofSeconds(1);

    private final ResourceType<R> type;
    private final Outlines<R> outlines;
    private final ResourceCache<R> cache;
    private final DocumentReader<R> reader;
    private final WriteProtocol<R> writes;
    private final MongoOutbox outbox;
    private final SpilledEvents spilled;
    private final ChangeLog changes;

    private MongoResourceRepository(
            ResourceType<R> type, MongoDatabase database, InstantSource clock, ResourceCopies copies) {
        this.type = type;
        BsonCodec<R> codec = BsonCodec.of(type.defaultInstance(), new DeclaredHints());
        String kind = type.kind().name();
        MongoCollection<RawBsonDocument> heads = collection(database, kind);
        SegmentStore<R> segments = new SegmentStore<>(type, codec, segmentCollection(database, kind));
        RecentWrites recent = new RecentWrites(RECENT);
        this.outlines = new Outlines<>(type, codec, segments);
        this.cache = new ResourceCache<>(type, outlines, copies);
        this.reader = new DocumentReader<>(type, codec, heads, segments, cache);
        SectionChanges<R> sections = new SectionChanges<>(type, codec);
        DocumentWriter<R> writer = new DocumentWriter<>(type, codec, sections, heads, reader, segments, cache, recent);
        this.spilled = new SpilledEvents(database, kind);
        this.changes = new MongoChangeLog(collection(database, kind + ".changes"));
        this.outbox = new MongoOutbox(database, kind, spilled, clock, recent, SEARCH_EVERY);
        this.writes = new WriteProtocol<>(type, reader, writer, sections, outlines, clock);
    }

    /**
     * The same with room of its own for what was used last.
     *
     * @throws ai.stigmer.runtime.error.RpcException STORE_UNAVAILABLE if the database cannot answer
     */
    public static <R extends Message> MongoResourceRepository<R> open(
            MongoDatabase database, ResourceType<R> type, InstantSource clock, Collection<String> indexedFields) {
        return open(database, type, clock, indexedFields, ResourceCopies.inShareOfHeap());
    }

    /**
     * Opens the collection of a kind and creates its indexes where they are missing.
     *
     * @param indexedFields field paths in the resource that lists filter by, {@code spec.session_id}
     * @param copies room for what was used last, which several kinds may share
     * @throws ai.stigmer.runtime.error.RpcException STORE_UNAVAILABLE if the database cannot answer
     */
    public static <R extends Message> MongoResourceRepository<R> open(
            MongoDatabase database,
            ResourceType<R> type,
            InstantSource clock,
            Collection<String> indexedFields,
            ResourceCopies copies) {
        MongoCollection<RawBsonDocument> heads =
                collection(database, type.kind().name());
        MongoCollection<RawBsonDocument> segments =
                segmentCollection(database, type.kind().name());
        StoreFailures.reading(() -> {
            heads.createIndex(
                    Indexes.ascending(ResourceDocument.ORG, ResourceDocument.SLUG), new IndexOptions().unique(true));
            heads.createIndex(Indexes.ascending(ResourceDocument.PENDING, ResourceDocument.DUE));
            for (String field : new TreeSet<>(indexedFields)) {
                heads.createIndex(Indexes.ascending(ResourceDocument.path(field), ResourceDocument.ID));
            }
            segments.createIndex(Indexes.ascending(SegmentStore.RESOURCE_ID, ResourceDocument.ID));
            return heads;
        });
        return new MongoResourceRepository<>(type, database, clock, copies);
    }

    /** Where the long lists of the kind's resources are. */
    static MongoCollection<RawBsonDocument> segmentCollection(MongoDatabase database, String kind) {
        return collection(database, kind + ".segments");
    }

    static MongoCollection<RawBsonDocument> collection(MongoDatabase database, String kind) {
        return database.getCollection(kind, RawBsonDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }

    /**
     * Where the events of the resources wait, for a relay. What this replica wrote is found at once; what another has
     * left behind, within some seconds.
     */
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Optional<Stored<R>> find(String id) {
        return reader.find(id);
    }

    @Override
    public Optional<Stored<R>> find(String org, String slug) {
        return reader.find(org, slug);
    }

    @Override
    public Optional<Stored<R>> copy(String id) {
        return reader.copy(id);
    }

    @Override
    public Optional<Outline<R>> outline(String id) {
        return cache.outline(id).map(KeptOutline::new);
    }

    @Override
    public Optional<Stored<R>> find(ResourceRevision newest) {
        return reader.find(newest);
    }

    @Override
    public Optional<String> orgOf(String id) {
        return reader.orgOf(id);
    }

    @Override
    public Optional<Revision> revision(String id) {
        return reader.counters(id).map(ResourceDocument::revision);
    }

    @Override
    public Map<String, Revision> revisions(Collection<String> ids) {
        return reader.revisions(ids);
    }

    @Override
    public Optional<ResourceRevision> revision(String org, String slug) {
        return reader.revision(org, slug);
    }

    @Override
    public Optional<Numbering> numbering(String id) {
        return reader.counters(id).map(ResourceDocument::numbering);
    }

    @Override
    public WriteOutcome<R> write(Change<R> change) {
        WriteOutcome<R> outcome = commit(change);
        if (outcome instanceof WriteOutcome.Committed<R> committed) {
            Stored<R> stored = committed.stored();
            spilled.afterWrite(type.id(stored.resource()), stored.revision().version());
        }
        return outcome;
    }

    private WriteOutcome<R> commit(Change<R> change) {
        if (change instanceof Change.Create<R> create) {
            return writes.create(create);
        }
        if (change instanceof Change.UpdateSpec<R> update) {
            return writes.updateSpec(update);
        }
        if (change instanceof Change.UpdateStatus<R> update) {
            return writes.updateStatus(update);
        }
        return writes.delete((Change.Delete<R>) change);
    }

    @Override
    public Page<R> list(ListQuery query) {
        return selectsNothing(query)
                ? new Page<>(List.of(), Optional.empty())
                : reader.list(conditions(query), query.limit(), query.bytes());
    }

    @Override
    public SortedMap<String, Long> versions(ListQuery query) {
        return selectsNothing(query) ? new TreeMap<>() : reader.versions(conditions(query), query.limit());
    }

    @Override
    public ChangeLog changes() {
        return changes;
    }

    /** An outline that can be written to. */
    private final class KeptOutline implements Outline<R> {
        private final OutlinedResource<R> kept;

        KeptOutline(OutlinedResource<R> kept) {
            this.kept = kept;
        }

        @Override
        public Stored<R> outlined() {
            return kept.stored();
        }

        @Override
        public Set<FieldDescriptor> incompleteLists() {
            return outlines.lists(kept.segments());
        }

        @Override
        public Optional<Stored<R>> whole() {
            return outlines.whole(kept);
        }

        @Override
        public Optional<Change.UpdateStatus<R>> whole(Change.UpdateStatus<R> change) {
            return outlines.whole(kept, change);
        }

        @Override
        public Optional<Outcome<R>> write(Change.UpdateStatus<R> change) {
            return writes.updateStatus(kept, change).map(now -> {
                boolean changed = now.version() != kept.version();
                if (changed) {
                    keep(now);
                }
                return new Outcome<>(new KeptOutline(now), changed);
            });
        }

        private void keep(OutlinedResource<R> now) {
            String id = type.id(now.stored().resource());
            if (!now.segments().isEmpty()) {
                cache.put(id, now);
            }
            spilled.afterWrite(id, now.version());
        }
    }

    private static boolean selectsNothing(ListQuery query) {
        return query.visible() instanceof VisibleResources.Some some
                && some.ids().isEmpty()
                && some.orgs().isEmpty();
    }

    private static List<BsonDocument> conditions(ListQuery query) {
        List<BsonDocument> conditions = new ArrayList<>();
        if (query.visible() instanceof VisibleResources.Some some) {
            conditions.add(new BsonDocument(
                    "$or",
                    new BsonArray(
                            List.of(in(ResourceDocument.ID, some.ids()), in(ResourceDocument.ORG, some.orgs())))));
        }
        query.fieldsEqual()
                .forEach((field, value) ->
                        conditions.add(new BsonDocument(ResourceDocument.path(field), new BsonString(value))));
        query.afterId()
                .ifPresent(id -> conditions.add(
                        new BsonDocument(ResourceDocument.ID, new BsonDocument("$gt", new BsonString(id)))));
        return conditions;
    }

    private static BsonDocument in(String field, Set<String> values) {
        BsonArray any = new BsonArray(values.stream().map(BsonString::new).toList());
        return new BsonDocument(field, new BsonDocument("$in", any));
    }
}
