package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.events.internal.SinkProgress;
import java.time.Instant;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * How far the sinks have come with a resource, as its document says it. Only while they differ, or one has to wait:
 * else the front of the outbox says it all.
 */
final class StoredProgress {
    private static final String SINK = "sink";
    private static final String THROUGH = "through";
    private static final String FAILURES = "failures";
    private static final String NEXT = "next";

    private StoredProgress() {}

    static List<SinkProgress> of(BsonDocument head) {
        return head.getArray(ResourceDocument.SINKS, new BsonArray()).stream()
                .map(BsonValue::asDocument)
                .map(sink -> new SinkProgress(
                        sink.getString(SINK).getValue(),
                        sink.getInt64(THROUGH).getValue(),
                        sink.getInt32(FAILURES).getValue(),
                        Instant.ofEpochMilli(sink.getDateTime(NEXT).getValue())))
                .toList();
    }

    static BsonArray toBson(List<SinkProgress> sinks) {
        return new BsonArray(sinks.stream()
                .map(sink -> new BsonDocument(SINK, new BsonString(sink.sink()))
                        .append(THROUGH, new BsonInt64(sink.through()))
                        .append(FAILURES, new BsonInt32(sink.failures()))
                        .append(NEXT, ResourceDocument.date(sink.next())))
                .toList());
    }
}
