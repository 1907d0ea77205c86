package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.DomainEvent.Parent;
import ai.stigmer.runtime.events.EventType;
import ai.stigmer.runtime.events.internal.TraceParent;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.types.ObjectId;

/**
 * An event as it waits in its resource's document. It does not say the version that it made, as nobody knows that when
 * the entry is pushed; its place in the outbox does.
 */
record OutboxEntry(
        ObjectId id,
        EventType type,
        Principal actor,
        Instant time,
        Optional<Parent> parent,
        Optional<String> traceparent) {
    static final String ID = "id";

    private static final String TYPE = "type";
    private static final String ACTOR = "actor";
    private static final String TIME = "time";
    private static final String PARENT_KIND = "parent_kind";
    private static final String PARENT_ID = "parent_id";
    private static final String TRACEPARENT = "traceparent";

    /** A new one, in the trace of whoever writes. */
    static OutboxEntry of(EventType type, Principal actor, Instant time, Optional<Parent> parent) {
        return new OutboxEntry(new ObjectId(), type, actor, time, parent, TraceParent.current());
    }

    static OutboxEntry read(BsonDocument entry) {
        String actor = entry.getString(ACTOR).getValue();
        int colon = actor.indexOf(':');
        return new OutboxEntry(
                entry.getObjectId(ID).getValue(),
                EventType.valueOf(entry.getString(TYPE).getValue().toUpperCase(Locale.ROOT)),
                new Principal(actor.substring(0, colon), actor.substring(colon + 1)),
                Instant.ofEpochMilli(entry.getDateTime(TIME).getValue()),
                parent(entry),
                Optional.ofNullable(entry.get(TRACEPARENT))
                        .map(text -> text.asString().getValue()));
    }

    private static Optional<Parent> parent(BsonDocument entry) {
        return entry.containsKey(PARENT_KIND)
                ? Optional.of(new Parent(
                        entry.getString(PARENT_KIND).getValue(),
                        entry.getString(PARENT_ID).getValue()))
                : Optional.empty();
    }

    BsonDocument toBson() {
        BsonDocument entry = new BsonDocument(ID, bsonId())
                .append(TYPE, new BsonString(type.wireName()))
                .append(ACTOR, new BsonString(actor.toString()))
                .append(TIME, new BsonDateTime(time.toEpochMilli()));
        parent.ifPresent(known ->
                entry.append(PARENT_KIND, new BsonString(known.kind())).append(PARENT_ID, new BsonString(known.id())));
        traceparent.ifPresent(known -> entry.append(TRACEPARENT, new BsonString(known)));
        return entry;
    }

    BsonObjectId bsonId() {
        return new BsonObjectId(id);
    }

    DomainEvent toEvent(String kind, String resourceId, String org, long version) {
        return new DomainEvent(
                id.toHexString(), type, kind, resourceId, org, version, actor, time, parent, traceparent);
    }
}
