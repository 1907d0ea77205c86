package ai.stigmer.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * A database that keeps documents and keys as BSON, and in which secondary indexes find documents. The server as it comes
 * would use Java's serialization, and read a whole collection.
 */
final class IndexedDatabase extends H2Database {
    private static final String DOCUMENTS = "databases.";

    private final MVStore store;

    IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, store, cursors);
        this.store = store;
        super.initializeNamespacesAndIndexes();
    }

    @Override
    protected void initializeNamespacesAndIndexes() {
        // The parent's constructor asks for it, when there is no store here to open collections in.
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        String name = getFullCollectionNamespace(collection);
        MVMap<Object, StoredDocument> documents = store.openMap(
                DOCUMENTS + name,
                new MVMap.Builder<Object, StoredDocument>()
                        .keyType(new ValueType())
                        .valueType(new StoredDocumentType()));
        return new BsonCollection(this, collection, options, documents, cursorRegistry);
    }

    /** Under the name by which the parent removes it. */
    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        MVMap<KeyValue, Object> positions = store.openMap(
                getFullCollectionNamespace(collection) + "._index_" + name,
                new MVMap.Builder<KeyValue, Object>()
                        .keyType(new KeyValueType())
                        .valueType(new ValueType()));
        return new UniqueIndex(positions, name, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new PrefixIndex(name, keys, sparse);
    }
}
