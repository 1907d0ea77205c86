package ai.stigmer.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that a query allows for a field, of all its conditions those that say so outright. */
final class Equalities {
    private final Map<String, Collection<?>> allowed = new HashMap<>();

    private Equalities() {}

    static Equalities of(Document query) {
        Equalities equalities = new Equalities();
        equalities.addAll(query);
        return equalities;
    }

    /** What the field is equal to, one of them; empty if the query does not say. */
    Optional<Collection<?>> values(String field) {
        return Optional.ofNullable(allowed.get(field));
    }

    private void addAll(Document conditions) {
        for (Map.Entry<String, Object> condition : conditions.entrySet()) {
            if (condition.getKey().equals("$and") && condition.getValue() instanceof Collection<?> all) {
                all.forEach(one -> addAll((Document) one));
            } else {
                add(condition.getKey(), condition.getValue());
            }
        }
    }

    private void add(String field, Object value) {
        if (isPlain(value)) {
            allowed.putIfAbsent(field, List.of(value));
        } else if (value instanceof Document operators
                && operators.get("$in") instanceof Collection<?> values
                && values.stream().allMatch(Equalities::isPlain)) {
            allowed.putIfAbsent(field, values);
        }
    }

    /** Whether two of them are equal for MongoDB exactly if they are for Java. */
    private static boolean isPlain(Object value) {
        return value instanceof String || value instanceof Boolean || value instanceof ObjectId;
    }
}
