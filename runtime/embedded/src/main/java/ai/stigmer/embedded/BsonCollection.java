package ai.stigmer.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Documents in the file, as BSON. An update decodes, copies and encodes what it looks at or changes, and takes the bytes of
 * the rest over as they are.
 *
 * <p>Thread-safe.
 */
final class BsonCollection extends AbstractSynchronizedMongoCollection<Object> {
    private static final Set<String> OF_CONDITIONS = Set.of("$and", "$or", "$nor");

    /** What an update adds, as a rule. */
    private static final int GROWTH_BYTES = 2 << 10;

    private final MVMap<Object, StoredDocument> documents;

    /** What the update that runs needs of a document; empty while none runs. Guarded by this. */
    private Optional<Fields> updated = Optional.empty();

    /** What the query that runs needs of a document; empty if that is everything. Guarded by this. */
    private Optional<Fields> asked = Optional.empty();

    BsonCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, StoredDocument> documents,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    @Override
    public synchronized Document findAndModify(Document command) {
        if (!(command.get("update") instanceof Document update)) {
            return super.findAndModify(command);
        }
        Fields others = indexed();
        addQuery(others, command.get("query"));
        addKeys(others, command.get("sort"));
        addKeys(others, command.get("fields"));
        PartialUpdate partial = PartialUpdate.of(update, others);
        Document prepared = command.clone().append("update", partial.update());
        Document answer = updating(partial.fields(), () -> super.findAndModify(prepared));
        PartialBson.complete(answer);
        return answer;
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean many, boolean upsert, Oplog oplog) {
        Fields others = indexed();
        addQuery(others, selector);
        PartialUpdate partial = PartialUpdate.of(update, others);
        return updating(
                partial.fields(),
                () -> super.updateDocuments(selector, partial.update(), filters, many, upsert, oplog));
    }

    /** A query that names the fields of its answer has no others decoded. */
    @Override
    protected synchronized QueryResult queryDocuments(
            Document query, Document order, int skipped, int limit, int batchSize, Document answered) {
        if (names(answered)) {
            Fields fields = new Fields();
            fields.add(getIdField());
            addQuery(fields, query);
            addKeys(fields, order);
            addKeys(fields, answered);
            asked = Optional.of(fields);
        }
        try {
            return super.queryDocuments(query, order, skipped, limit, batchSize, answered);
        } finally {
            asked = Optional.empty();
        }
    }

    /** Whether an answer has the fields that are named, and not all others. */
    private static boolean names(@Nullable Document answered) {
        return answered != null
                && !answered.isEmpty()
                && answered.values().stream().allMatch(value -> Utils.isTrue(value) && !(value instanceof Document));
    }

    private Fields indexed() {
        Fields fields = new Fields();
        Optional.ofNullable(getIdField()).ifPresent(fields::add);
        for (Index<Object> index : getIndexes()) {
            index.getKeys().stream().map(IndexKey::getKey).forEach(fields::add);
        }
        return fields;
    }

    /** Adds the fields that a query compares. */
    private static void addQuery(Fields fields, Object query) {
        if (query instanceof Document conditions) {
            conditions.forEach((key, value) -> {
                if (OF_CONDITIONS.contains(key) && value instanceof Collection<?> alternatives) {
                    alternatives.forEach(alternative -> addQuery(fields, alternative));
                } else {
                    fields.add(key);
                }
            });
        }
    }

    private static void addKeys(Fields fields, Object paths) {
        if (paths instanceof Document document) {
            document.keySet().forEach(fields::add);
        }
    }

    private <T> T updating(Fields fields, Supplier<T> update) {
        updated = Optional.of(fields);
        try {
            return update.get();
        } finally {
            updated = Optional.empty();
        }
    }

    /** An update changes the document that it gets, so it gets one of its own. */
    private Document read(StoredDocument stored) {
        return updated.map(stored::part).or(() -> asked.map(stored::view)).orElseGet(stored::document);
    }

    @Override
    protected Document getDocument(Object position) {
        return read(documents.get(position));
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(read(entry.getValue()), entry.getKey()));
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document order, int skipped, int limit, int batchSize, Document fields) {
        Optional<IdOrder> byId = IdOrder.of(getIdField(), documents, query, order);
        if (byId.isPresent()) {
            Stream<Document> ordered = byId.get().entries(documents).map(entry -> read(entry.getValue()));
            return matchDocumentsFromStream(ordered, query, new Document(), skipped, limit, batchSize, fields);
        }
        Stream<DocumentWithPosition<Object>> all = streamAllDocumentsWithPosition();
        if (isNaturalDescending(order)) {
            ValueComparator descending = ValueComparator.desc();
            all = all.sorted((one, other) -> descending.compare(one.getPosition(), other.getPosition()));
        }
        return matchDocumentsFromStream(
                all.map(DocumentWithPosition::getDocument), query, order, skipped, limit, batchSize, fields);
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        Object position = getIdField() == null
                ? UUID.randomUUID()
                : Missing.ofNullable(Utils.getSubdocumentValue(document, getIdField()));
        if (documents.putIfAbsent(position, StoredDocument.of(document)) != null) {
            throw new IllegalStateException("there is a document at " + position + " in " + this);
        }
        return position;
    }

    @Override
    protected void handleUpdate(Object position, Document before, Document after) {
        int guess = documents.get(position).bson().length + GROWTH_BYTES;
        documents.put(position, StoredDocument.of(after, guess));
    }

    @Override
    protected void removeDocument(Object position) {
        if (documents.remove(position) == null) {
            throw new IllegalStateException("there is no document at " + position + " in " + this);
        }
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Whoever asks for the size has it counted. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int difference) {
        // Nothing keeps the size.
    }

    @Override
    protected int getDataSize() {
        return documents.values().stream()
                .mapToInt(stored -> stored.bson().length)
                .sum();
    }
}
