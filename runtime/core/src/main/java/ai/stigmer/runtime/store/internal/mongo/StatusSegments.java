package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.bson.StoredNames;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonObjectId;
import org.bson.BsonValue;
import org.bson.types.ObjectId;

/**
 * Which segments hold the front of each long list of a status, in order; the items behind them, the tail, are in the head
 * where a short list is entirely. Immutable.
 *
 * @param lists by the name of the list's field; never an empty list of segments
 */
record StatusSegments(Map<String, List<Ref>> lists) {
    static final StatusSegments NONE = new StatusSegments(Map.of());

    private static final String IDS = "ids";
    private static final String ITEMS = "items";

    /** One segment: who it is, and how many items it holds. */
    record Ref(ObjectId id, int items) {}

    StatusSegments {
        lists = Map.copyOf(lists);
    }

    /** The segments that a head refers to. */
    static StatusSegments read(BsonDocument head) {
        if (!head.containsKey(ResourceDocument.SEGMENTS)) {
            return NONE;
        }
        Map<String, List<Ref>> lists = new LinkedHashMap<>();
        head.getDocument(ResourceDocument.SEGMENTS).forEach((field, list) -> lists.put(field, refs(list.asDocument())));
        return new StatusSegments(lists);
    }

    /** The segments of the lists that a status has, by the names that these now have. */
    StatusSegments of(Descriptor status, StoredNames names) {
        Map<String, List<Ref>> known = new LinkedHashMap<>();
        lists.forEach((name, refs) -> names.field(status, name)
                .filter(FieldDescriptor::isRepeated)
                .map(FieldDescriptor::getName)
                .filter(own -> own.equals(name) || !lists.containsKey(own))
                .ifPresent(own -> known.put(own, refs)));
        return new StatusSegments(known);
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    List<Ref> of(String field) {
        return lists.getOrDefault(field, List.of());
    }

    /** The same segments but for those of one list. */
    StatusSegments with(String field, List<Ref> refs) {
        Map<String, List<Ref>> changed = new LinkedHashMap<>(lists);
        changed.remove(field);
        if (!refs.isEmpty()) {
            changed.put(field, List.copyOf(refs));
        }
        return new StatusSegments(changed);
    }

    Set<ObjectId> ids() {
        Set<ObjectId> ids = new HashSet<>();
        lists.values().forEach(refs -> refs.forEach(ref -> ids.add(ref.id())));
        return ids;
    }

    BsonDocument toBson() {
        BsonDocument segments = new BsonDocument();
        lists.forEach((field, refs) -> segments.append(field, toBson(refs)));
        return segments;
    }

    /** Two parallel arrays: with thousands of items, small documents would be most of the head. */
    static BsonDocument toBson(List<Ref> refs) {
        BsonArray ids = new BsonArray(refs.size());
        BsonArray items = new BsonArray(refs.size());
        for (Ref ref : refs) {
            ids.add(new BsonObjectId(ref.id()));
            items.add(new BsonInt32(ref.items()));
        }
        return new BsonDocument(IDS, ids).append(ITEMS, items);
    }

    private static List<Ref> refs(BsonDocument list) {
        List<BsonValue> ids = list.getArray(IDS).getValues();
        List<BsonValue> items = list.getArray(ITEMS).getValues();
        List<Ref> refs = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            refs.add(new Ref(
                    ids.get(i).asObjectId().getValue(), items.get(i).asInt32().getValue()));
        }
        return List.copyOf(refs);
    }
}
