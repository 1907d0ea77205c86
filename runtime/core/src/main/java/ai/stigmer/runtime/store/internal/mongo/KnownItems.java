package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.bson.BsonCodec.Decoded;
import ai.stigmer.runtime.resource.ResourceType;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.types.ObjectId;

/** The items of the segments of one list, as far as they have been read. Not thread-safe. */
final class KnownItems<R extends Message> {
    private final ResourceType<R> type;
    private final FieldDescriptor field;
    private final Map<ObjectId, List<?>> items = new HashMap<>();
    private boolean exact = true;

    private KnownItems(ResourceType<R> type, FieldDescriptor field) {
        this.type = type;
        this.field = field;
    }

    /** What this replica has of a list already. Segments never change, so it does not matter which version that is of. */
    static <R extends Message> KnownItems<R> of(
            Optional<ResourceCache.Entry<R>> cached, ResourceType<R> type, FieldDescriptor field) {
        KnownItems<R> known = new KnownItems<>(type, field);
        cached.ifPresent(known::add);
        return known;
    }

    private void add(ResourceCache.Entry<R> entry) {
        List<?> list = (List<?>) type.status(entry.stored().resource()).getField(field);
        int position = 0;
        for (StatusSegments.Ref ref : entry.segments().of(field.getName())) {
            items.put(ref.id(), list.subList(position, position + ref.items()));
            position += ref.items();
            // Which segment it was that holds more than this replica knows is not remembered.
            exact &= entry.exact();
        }
    }

    /** Adds a segment that was read. */
    void add(ObjectId id, Decoded<R> segment) {
        items.put(id, (List<?>) type.status(segment.message()).getField(field));
        exact &= segment.exact();
    }

    Map<ObjectId, List<?>> items() {
        return items;
    }

    /** Whether the segments hold nothing beyond the items. */
    boolean isExact() {
        return exact;
    }
}
