package ai.stigmer.runtime.store.internal.mongo;

import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * One conditional update of a resource's document: what must still hold of it, and what changes. Every update raises the
 * version by one and pushes one event. Not thread-safe.
 */
final class ConditionalUpdate {
    private static final BsonInt64 ONE = new BsonInt64(1);
    private static final BsonString REMOVED = new BsonString("");

    private final BsonDocument filter;
    private final BsonDocument set = new BsonDocument(ResourceDocument.PENDING, BsonBoolean.TRUE);
    private final BsonDocument unset = new BsonDocument();
    private final BsonDocument raised = new BsonDocument(ResourceDocument.VERSION, ONE);
    private final BsonDocument event;

    ConditionalUpdate(String resourceId, OutboxEntry event) {
        this.filter = new BsonDocument(ResourceDocument.ID, new BsonString(resourceId));
        this.event = new BsonDocument(ResourceDocument.OUTBOX, event.toBson());
    }

    /** Only if a counter has still this value. */
    ConditionalUpdate ifStill(String counter, long value) {
        filter.append(counter, new BsonInt64(value));
        return this;
    }

    /** Only if no update of this number or a greater one was accepted; then this is the last one. */
    ConditionalUpdate ifNewer(long sequence) {
        BsonDocument late = new BsonDocument("$gte", new BsonInt64(sequence));
        filter.append(ResourceDocument.SEQUENCE, new BsonDocument("$not", late));
        return set(ResourceDocument.SEQUENCE, new BsonInt64(sequence));
    }

    ConditionalUpdate raise(String counter) {
        raised.append(counter, ONE);
        return this;
    }

    ConditionalUpdate set(String path, BsonValue value) {
        set.append(path, value);
        return this;
    }

    ConditionalUpdate unset(String path) {
        unset.append(path, REMOVED);
        return this;
    }

    ConditionalUpdate with(Paths paths) {
        set.putAll(paths.set());
        paths.unset().forEach(this::unset);
        return this;
    }

    BsonDocument filter() {
        return filter;
    }

    /** The filter, narrowed to one version of the document. */
    BsonDocument filter(long version) {
        return filter.clone().append(ResourceDocument.VERSION, new BsonInt64(version));
    }

    BsonDocument update() {
        BsonDocument update =
                new BsonDocument("$set", set).append("$inc", raised).append("$push", event);
        return unset.isEmpty() ? update : update.append("$unset", unset);
    }

    /** An update that only remembers the accepted number: no new version, and no event. */
    BsonDocument sequenceOnly() {
        return new BsonDocument(
                "$set", new BsonDocument(ResourceDocument.SEQUENCE, set.get(ResourceDocument.SEQUENCE)));
    }
}
