package ai.stigmer.runtime.store.internal.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/**
 * Updates one document if a condition holds of it, and answers it as it was or is then. Of two such updates of a
 * document one comes after the other: everything else relies on that. Thread-safe.
 *
 * <p>Some servers that speak MongoDB's protocol cannot leave fields out of such an answer (FerretDB 1 says so and does
 * nothing). From there the whole document comes.
 */
final class ConditionalUpdater {
    private static final int NOT_IMPLEMENTED = 238;

    private final MongoCollection<RawBsonDocument> collection;
    private volatile boolean projects = true;

    ConditionalUpdater(MongoCollection<RawBsonDocument> collection) {
        this.collection = collection;
    }

    /**
     * Makes an update; empty if no document meets the condition.
     *
     * @param answered the fields that the caller needs; there may be more
     */
    Optional<RawBsonDocument> apply(Bson filter, BsonDocument update, Bson answered, ReturnDocument which) {
        FindOneAndUpdateOptions options = new FindOneAndUpdateOptions().returnDocument(which);
        if (projects) {
            try {
                return Optional.ofNullable(collection.findOneAndUpdate(filter, update, options.projection(answered)));
            } catch (MongoCommandException failure) {
                if (failure.getCode() != NOT_IMPLEMENTED) {
                    throw failure;
                }
                projects = false;
            }
        }
        return Optional.ofNullable(collection.findOneAndUpdate(filter, update, options.projection(null)));
    }
}
