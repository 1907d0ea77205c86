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

/** The items of the pages of one list, as far as they have been read. Not safe for use by many threads. */
final class KnownItems<R extends Message> {
    private final ResourceType<R> type;
    private final FieldDescriptor field;
    private final Map<ObjectId, List<?>> items = new HashMap<>();
    private boolean exact = true;

    private KnownItems(ResourceType<R> type, FieldDescriptor field) {
        this.type = type;
        this.field = field;
    }

    /** What this replica has of a list already. Pages never change, so it does not matter which version that is of. */
    static <R extends Message> KnownItems<R> of(
            Optional<ResourceCache.Entry<R>> cached, ResourceType<R> type, FieldDescriptor field) {
        KnownItems<R> known = new KnownItems<>(type, field);
        cached.ifPresent(known::add);
        return known;
    }

    private void add(ResourceCache.Entry<R> entry) {
        List<?> list = (List<?>) type.status(entry.stored().resource()).getField(field);
        int position = 0;
        for (StatusPages.Ref ref : entry.pages().of(field.getName())) {
            items.put(ref.id(), list.subList(position, position + ref.items()));
            position += ref.items();
            // Which page it was that holds more than this replica knows is not remembered.
            exact &= entry.exact();
        }
    }

    /** Adds a page that was read. */
    void add(ObjectId id, Decoded<R> page) {
        items.put(id, (List<?>) type.status(page.message()).getField(field));
        exact &= page.exact();
    }

    Map<ObjectId, List<?>> items() {
        return items;
    }

    /** Whether the pages hold nothing beyond the items. */
    boolean isExact() {
        return exact;
    }
}
