package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.bson.StoredNames;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.store.internal.mongo.SegmentPlan.SegmentContent;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.types.ObjectId;

/**
 * How the base of a change is stored, as far as that is more or other than this replica would write: another version of
 * the schema has written to it. A change adds what it must so that this stays, or comes under the names that are now
 * its own. Nothing is added where this replica knows all that is stored, which is what {@link #isExact} says.
 */
final class StoredForm<R extends Message> {
    private final ResourceType<R> type;
    private final StoredNames names;
    private final SegmentStore<R> segments;
    private final BsonDocument head;
    private final BsonDocument resource;
    private final Map<FieldDescriptor, Kept> lists = new HashMap<>();

    /** The items of a list from some place on. */
    private record Kept(int from, List<BsonValue> items) {}

    /**
     * The form of a resource.
     *
     * @param head its document, or one that holds nothing if this replica knows all that is stored
     */
    StoredForm(ResourceType<R> type, StoredNames names, SegmentStore<R> segments, BsonDocument head) {
        this.type = type;
        this.names = names;
        this.segments = segments;
        this.head = head;
        this.resource = document(head, ResourceDocument.RESOURCE);
    }

    /** Whether the base is stored as this replica would store it. */
    boolean isExact() {
        return head.isEmpty();
    }

    /** Fields of the resource as they are to be stored. */
    BsonDocument resource(RawBsonDocument written) {
        return isExact() ? written : names.fields(resourceType(), resource, written);
    }

    /** Fields of the status as they are to be stored, those lists among them that {@link #keepItems} was told of. */
    BsonDocument status(RawBsonDocument written) {
        if (isExact()) {
            return written;
        }
        BsonDocument status = new BsonDocument();
        names.fields(statusType(), storedStatus(), written).forEach(status::put);
        lists.forEach((field, kept) -> {
            if (written.containsKey(field.getName())) {
                int tail = written.getArray(field.getName()).size();
                status.put(field.getName(), new BsonArray(last(kept.items(), tail)));
            }
        });
        return status;
    }

    /** The audit as it is to be stored. */
    BsonDocument audit(FieldDescriptor audit, RawBsonDocument written) {
        return isExact()
                ? written
                : names.fields(audit.getMessageType(), document(storedStatus(), audit.getName()), written);
    }

    /** A segment as it is to be stored. */
    BsonDocument segment(SegmentContent segment, RawBsonDocument written) {
        Kept kept = lists.get(segment.field());
        if (kept == null) {
            return written;
        }
        int from = segment.from() - kept.from();
        BsonArray items =
                new BsonArray(kept.items().subList(from, from + segment.items().size()));
        return new BsonDocument(
                type.statusField().getName(), new BsonDocument(segment.field().getName(), items));
    }

    /**
     * Sees to it that the items of lists that are partly in segments stay as they are stored. Only those are read that are
     * written again.
     *
     * @param whole the status with these lists alone and whole
     */
    void keepItems(SegmentPlan plan, Supplier<RawBsonDocument> whole) {
        if (isExact()) {
            return;
        }
        RawBsonDocument all = whole.get();
        StatusSegments stored = StatusSegments.read(head).of(statusType(), names);
        for (FieldDescriptor field : plan.tails().keySet()) {
            if (field.getJavaType() == FieldDescriptor.JavaType.ENUM) {
                // Of those that this replica does not know none has a place among the others.
                continue;
            }
            List<StatusSegments.Ref> before = stored.of(field.getName());
            int untouched = common(before, plan.segments().of(field.getName()));
            int from = before.subList(0, untouched).stream()
                    .mapToInt(StatusSegments.Ref::items)
                    .sum();
            List<BsonValue> items = new ArrayList<>();
            List<ObjectId> ids = before.subList(untouched, before.size()).stream()
                    .map(StatusSegments.Ref::id)
                    .toList();
            Map<ObjectId, RawBsonDocument> parts = ids.isEmpty() ? Map.of() : segments.stored(ids);
            for (ObjectId id : ids) {
                if (parts.containsKey(id)) {
                    BsonDocument status =
                            document(parts.get(id), type.statusField().getName());
                    items.addAll(items(status, field));
                }
            }
            items.addAll(items(storedStatus(), field));
            List<BsonValue> next = all.containsKey(field.getName()) ? all.getArray(field.getName()) : List.of();
            lists.put(field, new Kept(from, names.list(field, items, next.subList(from, next.size()))));
        }
    }

    /** Whether a field of the resource holds what this replica does not know, and so stays when it is cleared. */
    boolean outlives(FieldDescriptor field) {
        BsonValue stored = resource.get(field.getName());
        return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                && stored != null
                && stored.isDocument()
                && names.hasUnknown(field.getMessageType(), stored.asDocument());
    }

    /** What stays of a field of the resource that is cleared. */
    BsonDocument remainder(FieldDescriptor field) {
        return names.message(field.getMessageType(), resource.getDocument(field.getName()), new BsonDocument());
    }

    /** Puts the resource's own fields under the names that they now have. */
    void rename(Paths paths, Supplier<RawBsonDocument> next) {
        if (!isExact()) {
            rename(paths, ResourceDocument.RESOURCE, resourceType(), resource, next.get(), Set.of(type.statusField()));
        }
    }

    /**
     * Puts the fields of the status under the names that they now have.
     *
     * @param next the status as its head will be
     * @param refs its segments
     */
    void renameStatus(Paths paths, Supplier<RawBsonDocument> next, StatusSegments refs, FieldDescriptor audit) {
        if (isExact()) {
            return;
        }
        String path = ResourceDocument.path(type.statusField().getName());
        rename(paths, path, statusType(), storedStatus(), next.get(), Set.of(audit));
        BsonDocument storedSegments = document(head, ResourceDocument.SEGMENTS);
        names.underFormerNames(statusType(), storedSegments).forEach((former, field) -> {
            paths.unset(ResourceDocument.SEGMENTS + "." + former);
            if (!refs.of(field.getName()).isEmpty()) {
                paths.set(
                        ResourceDocument.SEGMENTS + "." + field.getName(),
                        StatusSegments.toBson(refs.of(field.getName())));
            }
        });
    }

    private void rename(
            Paths paths,
            String path,
            Descriptor message,
            BsonDocument stored,
            RawBsonDocument next,
            Set<FieldDescriptor> others) {
        names.underFormerNames(message, stored).forEach((former, field) -> {
            if (!others.contains(field)) {
                paths.unset(path + "." + former);
                write(paths, path, message, stored, next, field);
            }
        });
        Set<FieldDescriptor> byNumber = names.byNumber(message, stored);
        if (!byNumber.isEmpty()) {
            byNumber.removeAll(others);
            byNumber.forEach(field -> write(paths, path, message, stored, next, field));
            String leftovers = names.leftoversKey();
            setOrUnset(paths, path + "." + leftovers, next.get(leftovers));
        }
    }

    private void write(
            Paths paths,
            String path,
            Descriptor message,
            BsonDocument stored,
            RawBsonDocument next,
            FieldDescriptor field) {
        String own = path + "." + field.getName();
        if (!paths.sets(own)) {
            setOrUnset(paths, own, names.fields(message, stored, next).get(field.getName()));
        }
    }

    private static void setOrUnset(Paths paths, String path, BsonValue value) {
        if (value == null) {
            paths.unset(path);
        } else {
            paths.set(path, value);
        }
    }

    private List<BsonValue> items(BsonDocument status, FieldDescriptor field) {
        return names.stored(statusType(), status, field)
                .filter(BsonValue::isArray)
                .<List<BsonValue>>map(BsonValue::asArray)
                .orElse(List.of());
    }

    private static int common(List<StatusSegments.Ref> before, List<StatusSegments.Ref> next) {
        int common = 0;
        while (common < Math.min(before.size(), next.size())
                && before.get(common).equals(next.get(common))) {
            common++;
        }
        return common;
    }

    private static List<BsonValue> last(List<BsonValue> items, int count) {
        return items.subList(Math.max(0, items.size() - count), items.size());
    }

    private BsonDocument storedStatus() {
        return document(resource, type.statusField().getName());
    }

    private static BsonDocument document(BsonDocument of, String name) {
        BsonValue value = of.get(name);
        return value != null && value.isDocument() ? value.asDocument() : new BsonDocument();
    }

    private Descriptor resourceType() {
        return type.defaultInstance().getDescriptorForType();
    }

    private Descriptor statusType() {
        return type.statusField().getMessageType();
    }
}
