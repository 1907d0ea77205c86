package ai.stigmer.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A secondary index in memory, made anew whenever the collection is opened: it finds the documents whose first two keys, or
 * first key, have the values that a query asks for. The collection looks through what is found, so it may be more than
 * matches. A document stands where its {@code _id} says, so a query that names that needs no index.
 *
 * <p>Thread-safe.
 */
final class PrefixIndex extends Index<Object> {
    static final String ID = "_id";

    /** Stands for a value that a document does not have, and that no query asks for. */
    private static final Object ABSENT = new Object();

    private final KeyFields keys;
    private final String first;
    private final Optional<String> second;
    private final Set<Object> present = new HashSet<>();
    private final Map<Object, Set<Object>> byFirst = new HashMap<>();
    private final Map<List<Object>, Set<Object>> byBoth = new HashMap<>();

    PrefixIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.keys = new KeyFields(keys);
        this.first = keys.get(0).getKey();
        this.second = keys.stream().skip(1).findFirst().map(IndexKey::getKey);
    }

    @Override
    public boolean canHandle(Document query) {
        Equalities equalities = Equalities.of(query);
        return equalities.values(ID).isPresent() || equalities.values(first).isPresent();
    }

    @Override
    public synchronized Iterable<Object> getPositions(Document query) {
        Equalities equalities = Equalities.of(query);
        Optional<Collection<?>> ids = equalities.values(ID);
        if (ids.isPresent()) {
            return ids.get().stream()
                    .filter(present::contains)
                    .distinct()
                    .map(Object.class::cast)
                    .toList();
        }
        Optional<Collection<?>> seconds = second.flatMap(equalities::values);
        Set<Object> positions = new LinkedHashSet<>();
        for (Object value : equalities.values(first).orElse(List.of())) {
            if (seconds.isPresent()) {
                seconds.get().forEach(other -> positions.addAll(byBoth.getOrDefault(List.of(value, other), Set.of())));
            } else {
                positions.addAll(byFirst.getOrDefault(value, Set.of()));
            }
        }
        return new ArrayList<>(positions);
    }

    @Override
    public synchronized void add(Document document, Object position, MongoCollection<Object> collection) {
        present.add(position);
        for (Object value : values(document, first)) {
            byFirst.computeIfAbsent(value, any -> new LinkedHashSet<>()).add(position);
        }
        for (List<Object> both : pairs(document)) {
            byBoth.computeIfAbsent(both, any -> new LinkedHashSet<>()).add(position);
        }
    }

    @Override
    public synchronized Object remove(Document document) {
        Object position = document.get(ID);
        present.remove(position);
        values(document, first).forEach(value -> remove(byFirst, value, position));
        pairs(document).forEach(both -> remove(byBoth, both, position));
        return position;
    }

    private static <K> void remove(Map<K, Set<Object>> positions, K key, Object position) {
        positions.computeIfPresent(key, (any, all) -> {
            all.remove(position);
            return all.isEmpty() ? null : all;
        });
    }

    @Override
    public synchronized void updateInPlace(
            Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (!keys.isSame(before, after)) {
            remove(before);
            add(after, position, collection);
        }
    }

    private List<List<Object>> pairs(Document document) {
        List<List<Object>> pairs = new ArrayList<>();
        for (Object value : values(document, first)) {
            second.ifPresent(key -> values(document, key).forEach(other -> pairs.add(List.of(value, other))));
        }
        return pairs;
    }

    /** A document with a list has each of its elements. */
    private static Collection<?> values(Document document, String key) {
        Object value = Objects.requireNonNullElse(Utils.getSubdocumentValueCollectionAware(document, key), ABSENT);
        return value instanceof Collection<?> elements ? elements : List.of(value);
    }

    @Override
    public Object getPosition(Document document) {
        return document.get(ID);
    }

    @Override
    public synchronized long getCount() {
        return present.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // Nothing here is unique.
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        // Nothing here is unique.
    }

    @Override
    public synchronized void drop() {
        present.clear();
        byFirst.clear();
        byBoth.clear();
    }
}
