package ai.stigmer.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;

/**
 * An update by operators, and what it needs of the document that it changes.
 *
 * @param update the update, in which the documents and arrays that it sets stand as {@link BsonSlice}: they are compared and
 *     stored as they are
 * @param fields the fields to read as values; everything for an update that replaces the document
 */
record PartialUpdate(Document update, Fields fields) {
    private static final String SET = "$set";

    /**
     * Prepares an update.
     *
     * @param others the fields that something else needs: a query, an index, or an answer
     */
    static PartialUpdate of(Document update, Fields others) {
        Document prepared = new Document();
        addTo(others, update);
        update.forEach((operator, changes) -> prepared.put(
                operator,
                operator.equals(SET) && changes instanceof Document values ? sliced(values, others) : changes));
        return new PartialUpdate(prepared, others);
    }

    private static void addTo(Fields fields, Document update) {
        update.forEach((operator, changes) -> {
            if (!operator.startsWith("$") || !(changes instanceof Document values)) {
                fields.addAll();
            } else if (!operator.equals(SET)) {
                values.forEach((path, value) -> {
                    fields.add(path);
                    if (operator.equals("$rename") && value instanceof String to) {
                        fields.add(to);
                    }
                });
            }
        });
    }

    private static Document sliced(Document values, Fields fields) {
        values.forEach((path, value) -> {
            if (!canStandApart(path, value)) {
                fields.add(path);
            }
        });
        Document sliced = new Document();
        values.forEach((path, value) -> {
            if (canStandApart(path, value) && !fields.reaches(path)) {
                fields.addAround(path);
                sliced.put(path, PartialBson.slice(value));
            } else {
                fields.add(path);
                sliced.put(path, value);
            }
        });
        return sliced;
    }

    private static boolean canStandApart(String path, Object value) {
        return (value instanceof Document || value instanceof Collection) && Fields.isPlain(path);
    }
}
