package ai.stigmer.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;

/**
 * The order of ids, which is that of the file: whoever asks for the first few documents of a kind of page or log has no
 * others read. Numbers and strings are in the file as MongoDB orders them; where there are other ids, nothing is said.
 */
final class IdOrder {
    private static final List<String> FROM = List.of("$gt", "$gte");

    private final boolean ascending;
    private final Optional<Object> from;

    private IdOrder(boolean ascending, Optional<Object> from) {
        this.ascending = ascending;
        this.from = from;
    }

    /** The order, if it is by the id alone and the file has it. */
    static Optional<IdOrder> of(String idField, MVMap<Object, ?> documents, Document query, Document order) {
        boolean isById = order != null
                && order.size() == 1
                && order.get(idField) instanceof Number
                && (documents.isEmpty() || ValueType.isOrderedUpTo(documents.lastKey()));
        return isById
                ? Optional.of(new IdOrder(((Number) order.get(idField)).intValue() > 0, lowest(idField, query)))
                : Optional.empty();
    }

    /** What may match, and more: the lowest id that the query allows bounds it, the rest of the query is not asked. */
    <V> Stream<Map.Entry<Object, V>> entries(MVMap<Object, V> documents) {
        Object lowest = from.orElse(null);
        Cursor<Object, V> cursor =
                ascending ? documents.cursor(lowest) : documents.cursor(documents.lastKey(), lowest, true);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED), false)
                .map(id -> Map.entry(id, cursor.getValue()));
    }

    private static Optional<Object> lowest(String idField, Document query) {
        if (query.get(idField) instanceof Document conditions) {
            return FROM.stream()
                    .map(conditions::get)
                    .filter(value -> !Missing.isNullOrMissing(value))
                    .findFirst()
                    .flatMap(ValueType::lowestEqualTo);
        }
        return query.get("$and") instanceof Collection<?> all
                ? all.stream()
                        .flatMap(one -> one instanceof Document condition
                                ? lowest(idField, condition).stream()
                                : Stream.empty())
                        .findFirst()
                : Optional.empty();
    }
}
