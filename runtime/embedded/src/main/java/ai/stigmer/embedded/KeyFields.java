package ai.stigmer.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The fields of an index. Tells cheaply that an update leaves them alone, as most updates do. */
final class KeyFields {
    private final List<List<String>> paths;

    KeyFields(List<IndexKey> keys) {
        this.paths =
                keys.stream().map(key -> List.of(key.getKey().split("\\."))).toList();
    }

    /** Whether the fields are the same before and after; false also if that would take longer to find out. */
    boolean isSame(Document before, Document after) {
        return paths.stream().allMatch(path -> Objects.equals(value(before, path), value(after, path)));
    }

    private static Object value(Document document, List<String> path) {
        Object at = document;
        for (String name : path) {
            if (at instanceof Collection) {
                // Equal to nothing.
                return new Object();
            }
            at = at instanceof Document fields ? fields.getOrMissing(name) : Missing.getInstance();
        }
        return at;
    }
}
