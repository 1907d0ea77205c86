package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.internal.Outbox;
import ai.stigmer.runtime.events.internal.SinkProgress;
import java.time.Instant;
import java.util.Comparator;
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
 * @param oldest whether nothing older waits
 * @param batch where the events are if they have left the document
 * @param entries those of the events, in the outbox or in the batch
 */
record Claimed(
        String resourceId,
        long version,
        boolean deleted,
        ObjectId owner,
        boolean oldest,
        Optional<SpilledEvents.Ref> batch,
        List<BsonValue> entries,
        List<DomainEvent> events,
        List<SinkProgress> progress)
        implements Outbox.Claim {

    /** How many events every sink is through with, from the first. */
    int settled(List<SinkProgress> after) {
        long through = after.stream().mapToLong(SinkProgress::through).min().orElse(0);
        return oldest
                ? (int) events.stream()
                        .filter(event -> event.version() <= through)
                        .count()
                : 0;
    }

    /** Whether the front of the outbox will not say by itself how far the sinks have come. */
    boolean leavesDifference(List<SinkProgress> after) {
        if (events.isEmpty() || !oldest) {
            return !after.isEmpty();
        }
        long front = events.get(0).version() + settled(after);
        return after.stream().anyMatch(sink -> sink.next().isAfter(Instant.EPOCH) || sink.through() != front - 1);
    }

    /** When the first of the sinks that are not through may go on. */
    Instant nextTry(List<SinkProgress> after) {
        return after.stream()
                .filter(this::isBehind)
                .map(SinkProgress::next)
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private boolean isBehind(SinkProgress sink) {
        return sink.through() < version;
    }

    /** The document, as long as nobody else has claimed it. */
    BsonDocument owned() {
        return new BsonDocument(ResourceDocument.ID, new BsonString(resourceId))
                .append(ResourceDocument.OWNER, new BsonObjectId(owner));
    }
}
