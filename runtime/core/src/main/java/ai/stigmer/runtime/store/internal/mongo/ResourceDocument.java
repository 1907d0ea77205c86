package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.store.internal.Numbering;
import java.time.Instant;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;

/**
 * The layout of the document that holds a resource:
 *
 * <pre>{@code
 * { _id: "aex_01j…", version: 7, generation: 2, status_revision: 6,
 *   sequence: 41,                                       // the last number of a status update in this generation
 *   org: "acme", slug: "nightly",                       // the unique index needs them at a fixed place
 *   resource: { metadata: {…}, spec: {…}, status: {…} },
 *   segments: { messages: { ids: [ObjectId, …], items: [32, …] } }, // the front of long status lists, see SegmentStore
 *   outbox: [ { id: ObjectId, type: "status_updated", actor: "user:alice", time: Date } ],
 *   spilled: [ { id: ObjectId, delivered: 0 } ],        // older ones that have left it, see SpilledEvents
 *   sinks: [ { sink: "ownership", through: 6, failures: 1, next: Date } ], // while they differ, see StoredProgress
 *   pending: true,                                      // while the outbox holds anything
 *   due: Date, owner: ObjectId }                        // from when on it may be claimed for delivery, and by which
 * claim it is }</pre>
 *
 * <p>A deleted resource leaves a tombstone until its event is out: the same document with {@code deleted: true} and
 * without {@code resource}, under a slug that no resource can have, so that its own is free at once.
 */
final class ResourceDocument {
    static final String ID = "_id";
    static final String VERSION = "version";
    static final String GENERATION = "generation";
    static final String STATUS_REVISION = "status_revision";
    static final String SEQUENCE = "sequence";
    static final String ORG = "org";
    static final String SLUG = "slug";
    static final String RESOURCE = "resource";
    static final String SEGMENTS = "segments";
    static final String DELETED = "deleted";
    static final String OUTBOX = "outbox";
    static final String SPILLED = "spilled";
    static final String SINKS = "sinks";
    static final String PENDING = "pending";
    static final String DUE = "due";
    static final String OWNER = "owner";

    /** Of a field that a document does not have. */
    static final BsonDocument ABSENT = new BsonDocument("$exists", BsonBoolean.FALSE);

    private ResourceDocument() {}

    static Revision revision(BsonDocument document) {
        return new Revision(
                document.getInt64(VERSION).getValue(),
                document.getInt64(GENERATION).getValue(),
                document.getInt64(STATUS_REVISION).getValue());
    }

    static void putRevision(BsonDocument document, Revision revision) {
        document.put(VERSION, new BsonInt64(revision.version()));
        document.put(GENERATION, new BsonInt64(revision.generation()));
        document.put(STATUS_REVISION, new BsonInt64(revision.statusRevision()));
    }

    /** The resource's own bytes, without a copy. */
    static RawBsonDocument resource(RawBsonDocument document) {
        return (RawBsonDocument) document.getDocument(RESOURCE);
    }

    static Numbering numbering(BsonDocument document) {
        BsonValue last = document.get(SEQUENCE);
        return new Numbering(
                document.getInt64(GENERATION).getValue(),
                last == null ? 0 : last.asInt64().getValue());
    }

    /** A slug outside the alphabet of slugs, and as unique as the id. */
    static String tombstoneSlug(String id) {
        return "~" + id;
    }

    static BsonDateTime date(Instant instant) {
        return new BsonDateTime(instant.toEpochMilli());
    }

    /** The path in the document of a path in the resource. */
    static String path(String pathInResource) {
        return RESOURCE + "." + pathInResource;
    }
}
