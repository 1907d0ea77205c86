package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.store.internal.ChangeLog;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/**
 * The log of a kind in the collection {@code <kind>.changes}. An entry's id is its position, and each is written only
 * behind one that is there, so that the unique index makes an order without a hole, whatever the number of replicas.
 * Thread-safe.
 */
final class MongoChangeLog implements ChangeLog {
    /** Each names up to 64 resources: as many as a relay delivers at a time. */
    static final int KEPT = 50_000;

    private static final String IDS = "ids";
    private static final int READ_AT_ONCE = 500;
    private static final int DROP_EVERY = 500;
    private static final int ATTEMPTS = 100;

    private final MongoCollection<RawBsonDocument> collection;
    private final int kept;
    private final int dropEvery;

    /** The position of the newest entry that this replica has written; 0 before the first. Guarded by this. */
    private long last;

    MongoChangeLog(MongoCollection<RawBsonDocument> collection) {
        this(collection, KEPT, DROP_EVERY);
    }

    MongoChangeLog(MongoCollection<RawBsonDocument> collection, int kept, int dropEvery) {
        this.collection = collection;
        this.kept = kept;
        this.dropEvery = dropEvery;
    }

    @Override
    public long newest() {
        return StoreFailures.reading(() -> Optional.ofNullable(collection
                        .find()
                        .sort(Sorts.descending(ResourceDocument.ID))
                        .first())
                .map(MongoChangeLog::position)
                .orElse(0L));
    }

    /** The entry at the position is read as well: it says that nothing behind it was dropped. */
    @Override
    public Optional<List<Entry>> after(long position) {
        List<RawBsonDocument> found = StoreFailures.reading(() -> collection
                .find(Filters.gte(ResourceDocument.ID, position))
                .sort(Sorts.ascending(ResourceDocument.ID))
                .limit(READ_AT_ONCE)
                .into(new ArrayList<>()));
        List<Entry> entries = new ArrayList<>();
        long next = Math.max(1, position);
        for (RawBsonDocument entry : found) {
            if (position(entry) != next) {
                // Nothing was there where the search began, or an entry came while the search went by.
                break;
            }
            if (next > position) {
                entries.add(entry(entry));
            }
            next++;
        }
        boolean reachesBack = position == 0 ? found.isEmpty() || next > 1 : next > position;
        return reachesBack ? Optional.of(entries) : Optional.empty();
    }

    /** Writers of one replica take turns, as each that loses a race has to ask for the newest entry. */
    @Override
    public synchronized long append(List<String> ids) {
        BsonArray names = new BsonArray(ids.stream().map(BsonString::new).toList());
        long position = last == 0 ? newest() + 1 : last + 1;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (inserted(position, names)) {
                last = position;
                dropOldest(position);
                return position;
            }
            position = newest() + 1;
        }
        throw RpcException.of(ErrorReason.STORE_UNAVAILABLE, "too many replicas write the log of changes at once");
    }

    private boolean inserted(long position, BsonArray ids) {
        BsonDocument entry = new BsonDocument(ResourceDocument.ID, new BsonInt64(position)).append(IDS, ids);
        return StoreFailures.reading(() -> {
            try {
                collection.insertOne(raw(entry));
                return true;
            } catch (MongoException failure) {
                if (StoreFailures.isDuplicateKey(failure)) {
                    return false;
                }
                throw failure;
            }
        });
    }

    private static RawBsonDocument raw(BsonDocument entry) {
        return new RawBsonDocument(entry, new BsonDocumentCodec());
    }

    private void dropOldest(long position) {
        if (position % dropEvery == 0) {
            StoreFailures.reading(() -> collection.deleteMany(Filters.lte(ResourceDocument.ID, position - kept)));
        }
    }

    private static long position(RawBsonDocument entry) {
        return entry.getInt64(ResourceDocument.ID).getValue();
    }

    private static Entry entry(RawBsonDocument entry) {
        return new Entry(
                position(entry),
                entry.getArray(IDS).stream().map(id -> id.asString().getValue()).toList());
    }
}
