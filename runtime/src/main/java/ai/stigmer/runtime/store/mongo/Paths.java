package ai.stigmer.runtime.store.mongo;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinaryReader;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;

/** The paths of a document that a change sets, and those that it removes. Not safe for use by many threads. */
final class Paths {
    private final BsonDocument set = new BsonDocument();
    private final BsonDocument unset = new BsonDocument();

    /** Sets every element of a document at its place under a path. The values are not copied. */
    void setAll(String path, RawBsonDocument values) {
        for (String key : keys(values)) {
            set.put(path + "." + key, values.get(key));
        }
    }

    /** Removes what stands under a path by the names that a document has. */
    void unsetAll(String path, RawBsonDocument values) {
        for (String key : keys(values)) {
            unset(path + "." + key);
        }
    }

    void set(String path, BsonValue value) {
        set.put(path, value);
    }

    void unset(String path) {
        unset.put(path, new BsonString(""));
    }

    boolean sets(String path) {
        return set.containsKey(path);
    }

    /** Adds the paths to an update that has a {@code $set} already. */
    void addTo(BsonDocument update) {
        update.getDocument("$set").putAll(set);
        if (!unset.isEmpty()) {
            update.append("$unset", unset);
        }
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
