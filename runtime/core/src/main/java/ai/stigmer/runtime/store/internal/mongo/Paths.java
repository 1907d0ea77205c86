package ai.stigmer.runtime.store.internal.mongo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonBinaryReader;
import org.bson.BsonDocument;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;

/** The paths of a document that a change sets, and those that it removes. Not thread-safe. */
final class Paths {
    private final BsonDocument set = new BsonDocument();
    private final Set<String> unset = new LinkedHashSet<>();

    /** Sets every element of a document at its place under a path. The values are not copied. */
    void setAll(String path, RawBsonDocument values) {
        for (String key : keys(values)) {
            set.put(path + "." + key, values.get(key));
        }
    }

    /** Sets every element of a document at its place under a path. */
    void setAll(String path, BsonDocument values) {
        if (values instanceof RawBsonDocument raw) {
            setAll(path, raw);
        } else {
            values.forEach((key, value) -> set.put(path + "." + key, value));
        }
    }

    /** Removes what stands under a path by the names that a document has. */
    void unsetAll(String path, RawBsonDocument values) {
        for (String key : keys(values)) {
            unset(path + "." + key);
        }
    }

    void set(String path, BsonValue value) {
        unset.remove(path);
        set.put(path, value);
    }

    /** Sets each item of a list that was to be set whole at a place of its own. */
    void splitList(String path, List<Integer> places) {
        Iterator<BsonValue> items = set.remove(path).asArray().iterator();
        places.forEach(place -> set.put(path + "." + place, items.next()));
    }

    void unset(String path) {
        unset.add(path);
    }

    boolean sets(String path) {
        return set.containsKey(path);
    }

    BsonDocument set() {
        return set;
    }

    Set<String> unset() {
        return unset;
    }

    /** The keys of a document, without reading its values. */
    static List<String> keys(RawBsonDocument document) {
        List<String> keys = new ArrayList<>();
        try (BsonBinaryReader reader =
                new BsonBinaryReader(document.getByteBuffer().asNIO())) {
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                keys.add(reader.readName());
                reader.skipValue();
            }
        }
        return keys;
    }
}
