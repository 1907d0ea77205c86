package ai.stigmer.runtime.store.mongo;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventType;
import java.time.Instant;
import java.util.Locale;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.types.ObjectId;

/**
 * An event as it waits in its resource's document. It does not say the version that it made, as nobody knows that when
 * the entry is pushed; its place in the outbox does.
 */
record OutboxEntry(ObjectId id, EventType type, Principal actor, Instant time) {
    static final String ID = "id";

    private static final String TYPE = "type";
    private static final String ACTOR = "actor";
    private static final String TIME = "time";

    static OutboxEntry of(EventType type, Principal actor, Instant time) {
        return new OutboxEntry(new ObjectId(), type, actor, time);
    }

    static OutboxEntry read(BsonDocument entry) {
        String actor = entry.getString(ACTOR).getValue();
        int colon = actor.indexOf(':');
        return new OutboxEntry(
                entry.getObjectId(ID).getValue(),
                EventType.valueOf(entry.getString(TYPE).getValue().toUpperCase(Locale.ROOT)),
                new Principal(actor.substring(0, colon), actor.substring(colon + 1)),
                Instant.ofEpochMilli(entry.getDateTime(TIME).getValue()));
    }

    BsonDocument toBson() {
        return new BsonDocument(ID, bsonId())
                .append(TYPE, new BsonString(type.wireName()))
                .append(ACTOR, new BsonString(actor.toString()))
                .append(TIME, new BsonDateTime(time.toEpochMilli()));
    }

    BsonObjectId bsonId() {
        return new BsonObjectId(id);
    }

    DomainEvent toEvent(String kind, String resourceId, String org, long version) {
        return new DomainEvent(id.toHexString(), type, kind, resourceId, org, version, actor, time);
    }
}
