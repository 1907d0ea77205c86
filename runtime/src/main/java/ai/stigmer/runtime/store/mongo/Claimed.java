package ai.stigmer.runtime.store.mongo;

import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.Outbox;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.types.ObjectId;

/**
 * A claim of the events of one resource, as its document was when it was claimed.
 *
 * @param owner this claim's own, so that one which has run out is nobody's
 * @param batch where the events are if they have left the document
 * @param entries those of the events, in the outbox or in the batch
 */
record Claimed(
        String resourceId,
        long version,
        boolean deleted,
        ObjectId owner,
        Optional<SpilledEvents.Ref> batch,
        List<BsonValue> entries,
        List<DomainEvent> events)
        implements Outbox.Claim {

    /** The document, as long as nobody else has claimed it. */
    BsonDocument owned() {
        return new BsonDocument(ResourceDocument.ID, new BsonString(resourceId))
                .append(ResourceDocument.OWNER, new BsonObjectId(owner));
    }
}
