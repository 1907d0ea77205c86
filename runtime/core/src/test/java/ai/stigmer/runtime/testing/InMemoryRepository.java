package ai.stigmer.runtime.testing;

import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ResourceRevision;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.Page;
import ai.stigmer.runtime.store.internal.ListQuery;
import ai.stigmer.runtime.store.internal.Numbering;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import ai.stigmer.runtime.store.internal.WriteOutcome;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A repository that behaves as a real one and forgets everything: writes are compare-and-set on the counter of their
 * section. For tests of what stands in front of a store.
 */
public final class InMemoryRepository<R extends Message> implements ResourceRepository<R> {
    private final ResourceType<R> type;
    private final Map<String, Stored<R>> resources = new TreeMap<>();
    private final Map<String, Long> sequences = new HashMap<>();

    public InMemoryRepository(ResourceType<R> type) {
        this.type = type;
    }

    @Override
    public synchronized Optional<Stored<R>> find(String id) {
        return Optional.ofNullable(resources.get(id));
    }

    @Override
    public synchronized Optional<Stored<R>> find(String org, String slug) {
        return resources.values().stream()
                .filter(stored -> type.org(stored.resource()).equals(org)
                        && type.slug(stored.resource()).equals(slug))
                .findFirst();
    }

    @Override
    public Optional<String> orgOf(String id) {
        return find(id).map(stored -> type.org(stored.resource()));
    }

    @Override
    public Optional<Revision> revision(String id) {
        return find(id).map(Stored::revision);
    }

    @Override
    public Optional<ResourceRevision> revision(String org, String slug) {
        return find(org, slug).map(stored -> new ResourceRevision(type.id(stored.resource()), stored.revision()));
    }

    @Override
    public synchronized Optional<Numbering> numbering(String id) {
        return revision(id).map(revision -> new Numbering(revision.generation(), sequences.getOrDefault(id, 0L)));
    }

    @Override
    public synchronized WriteOutcome<R> write(Change<R> change) {
        if (change instanceof Change.Create<R> create) {
            R next = create.next();
            if (find(type.org(next), type.slug(next)).isPresent()) {
                return new WriteOutcome.SlugTaken<>();
            }
            return commit(new Stored<>(next, Revision.FIRST));
        }
        if (change instanceof Change.UpdateSpec<R> update) {
            return updateSpec(update);
        }
        if (change instanceof Change.UpdateStatus<R> update) {
            return updateStatus(update);
        }
        Stored<R> base = ((Change.Delete<R>) change).base();
        sequences.remove(type.id(base.resource()));
        Stored<R> deleted = resources.remove(type.id(base.resource()));
        return deleted == null
                ? new WriteOutcome.Conflict<>()
                : new WriteOutcome.Committed<>(
                        new Stored<>(base.resource(), deleted.revision().nextSpec(true)));
    }

    private WriteOutcome<R> updateSpec(Change.UpdateSpec<R> update) {
        Stored<R> current = resources.get(type.id(update.next()));
        if (current == null || !isSameGeneration(current, update.base())) {
            return new WriteOutcome.Conflict<>();
        }
        if (same(current.resource(), update.next())) {
            return new WriteOutcome.Unchanged<>(current);
        }
        sequences.remove(type.id(update.next()));
        R next =
                update.writesStatus() ? update.next() : type.withStatus(update.next(), type.status(current.resource()));
        return commit(new Stored<>(next, current.revision().nextSpec(update.writesStatus())));
    }

    private WriteOutcome<R> updateStatus(Change.UpdateStatus<R> update) {
        String id = type.id(update.next());
        Stored<R> current = resources.get(id);
        if (current == null || (update.sameGeneration() && !isSameGeneration(current, update.base()))) {
            return new WriteOutcome.Conflict<>();
        }
        long last = sequences.getOrDefault(id, 0L);
        if (update.sequence().isPresent() && update.sequence().getAsLong() <= last) {
            return new WriteOutcome.Overtaken<>(current, last);
        }
        if (current.revision().statusRevision() != update.base().revision().statusRevision()) {
            return new WriteOutcome.Conflict<>();
        }
        update.sequence().ifPresent(sequence -> sequences.put(id, sequence));
        if (same(current.resource(), update.next())) {
            return new WriteOutcome.Unchanged<>(current);
        }
        R next = type.withStatus(current.resource(), type.status(update.next()));
        return commit(new Stored<>(next, current.revision().nextStatus()));
    }

    private boolean isSameGeneration(Stored<R> one, Stored<R> other) {
        return one.revision().generation() == other.revision().generation();
    }

    private WriteOutcome<R> commit(Stored<R> stored) {
        resources.put(type.id(stored.resource()), stored);
        return new WriteOutcome.Committed<>(stored);
    }

    /** The same but for what every write sets. */
    private boolean same(R one, R other) {
        return withoutMarks(one).equals(withoutMarks(other));
    }

    private R withoutMarks(R resource) {
        Message status = type.status(resource).toBuilder()
                .clearField(type.auditFields().auditField())
                .build();
        Message.Builder metadata = type.metadata(resource).toBuilder();
        type.metadataFields().version().ifPresent(version -> metadata.clearField(version.field()));
        return type.withMetadata(type.withStatus(resource, status), metadata.build());
    }

    @Override
    public synchronized Page<R> list(ListQuery query) {
        List<Stored<R>> items = new ArrayList<>();
        Optional<String> lastId = Optional.empty();
        long bytes = 0;
        for (Map.Entry<String, Stored<R>> entry : resources.entrySet()) {
            boolean isBehind = query.afterId()
                    .map(after -> entry.getKey().compareTo(after) > 0)
                    .orElse(true);
            if (isBehind && isVisible(entry.getValue(), query.visible()) && matches(entry.getValue(), query)) {
                if (items.size() == query.limit() || bytes >= query.bytes()) {
                    return new Page<>(items, lastId);
                }
                items.add(entry.getValue());
                lastId = Optional.of(entry.getKey());
                bytes += entry.getValue().resource().getSerializedSize();
            }
        }
        return new Page<>(items, Optional.empty());
    }

    private boolean isVisible(Stored<R> stored, VisibleResources visible) {
        if (visible instanceof VisibleResources.Some some) {
            return some.ids().contains(type.id(stored.resource()))
                    || some.orgs().contains(type.org(stored.resource()));
        }
        return true;
    }

    private boolean matches(Stored<R> stored, ListQuery query) {
        return query.fieldsEqual().entrySet().stream()
                .allMatch(filter -> filter.getValue().equals(at(stored.resource(), filter.getKey())));
    }

    private static Object at(Message message, String path) {
        Object value = message;
        for (String name : path.split("\\.", -1)) {
            FieldDescriptor field = ((Message) value).getDescriptorForType().findFieldByName(name);
            value = ((Message) value).getField(field);
        }
        return value;
    }
}
