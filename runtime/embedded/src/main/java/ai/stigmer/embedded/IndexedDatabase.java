package ai.stigmer.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * A database that keeps its documents as BSON and in which secondary indexes find documents. The server as it comes would
 * use Java's serialization, and read a whole collection.
 */
final class IndexedDatabase extends H2Database {
    private static final String DOCUMENTS = "databases.";
    private static final String META = "meta.";

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
        MVMap<Object, Document> documents = store.openMap(
                DOCUMENTS + name, new MVMap.Builder<Object, Document>().valueType(new BsonDocumentType()));
        return new H2Collection(this, collection, options, documents, store.openMap(META + name), cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new PrefixIndex(name, keys, sparse);
    }
}
