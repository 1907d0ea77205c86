package ai.stigmer.runtime.store.mongo;

import ai.stigmer.runtime.resource.MetadataFields.VersionFields;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.store.bson.BsonCodec;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;

/**
 * What spec writers and status writers may write, each nothing that belongs to the other. Of {@code status.audit}, the
 * spec audit belongs to the spec and the status audit to the status.
 */
final class SectionChanges<R extends Message> {
    private static final String STATUS = ResourceDocument.path("status");
    private static final String AUDIT = STATUS + ".audit";

    private final ResourceType<R> type;
    private final BsonCodec<R> codec;
    private final FieldDescriptor audit;
    private final List<String> statusKeys;

    SectionChanges(ResourceType<R> type, BsonCodec<R> codec) {
        this.type = type;
        this.codec = codec;
        this.audit = type.auditFields().auditField();
        this.statusKeys = everyStatusKeyButAudit();
    }

    /** Whether metadata, spec, or anything else but the status differs, by more than the version of the metadata. */
    boolean specDiffers(R base, R next) {
        MessageDiff diff = MessageDiff.between(base, next).without(type.statusField());
        if (!diff.contains(type.metadataField())) {
            return !diff.isEmpty();
        }
        return !diff.without(type.metadataField()).isEmpty()
                || !unversioned(base).equals(unversioned(next));
    }

    /** Whether the status differs, by more than its audit. */
    boolean statusDiffers(R base, R next) {
        return !statusDiff(base, next).isEmpty();
    }

    /** Whether the status holds nothing but its audit. */
    boolean isStatusCleared(R resource) {
        return !statusDiffers(type.withStatus(resource, type.status(resource).getDefaultInstanceForType()), resource);
    }

    /** The paths that a spec writer writes. */
    Paths spec(R base, R next) {
        Paths paths = new Paths();
        MessageDiff diff = MessageDiff.between(base, next).without(type.statusField());
        paths.setAll(ResourceDocument.RESOURCE, codec.encode(type.cast(diff.written())));
        paths.unsetAll(ResourceDocument.RESOURCE, codec.encode(type.cast(diff.cleared())));
        writeAudit(paths, base, next, type.auditFields().specAuditField());
        return paths;
    }

    /**
     * The paths that a spec writer writes who sets the status as well. Every other status field is removed by name, as
     * status writers may have set it since the base was read.
     */
    Paths specAndStatus(R base, R next) {
        Paths paths = spec(base, next);
        Message kept = type.status(next).toBuilder().clearField(audit).build();
        paths.setAll(STATUS, statusOnly(kept));
        for (String key : statusKeys) {
            if (!paths.sets(STATUS + "." + key)) {
                paths.unset(STATUS + "." + key);
            }
        }
        return paths;
    }

    /** The paths that a status writer writes. */
    Paths status(R base, R next) {
        Paths paths = new Paths();
        MessageDiff diff = statusDiff(base, next);
        paths.setAll(STATUS, statusOnly(diff.written()));
        paths.unsetAll(STATUS, statusOnly(diff.cleared()));
        writeAudit(paths, base, next, type.auditFields().statusAuditField());
        return paths;
    }

    private MessageDiff statusDiff(R base, R next) {
        return MessageDiff.between(type.status(base), type.status(next)).without(audit);
    }

    private void writeAudit(Paths paths, R base, R next, FieldDescriptor entry) {
        Message before = (Message) type.status(base).getField(audit);
        Message after = (Message) type.status(next).getField(audit);
        if (after.hasField(entry)) {
            Message only = after.newBuilderForType()
                    .setField(entry, after.getField(entry))
                    .build();
            Message status =
                    type.status(next).newBuilderForType().setField(audit, only).build();
            paths.setAll(AUDIT, (RawBsonDocument) statusOnly(status).getDocument(audit.getName()));
        } else if (before.hasField(entry)) {
            paths.unset(AUDIT + "." + entry.getName());
        }
    }

    /** A status as the codec writes it inside its resource. */
    private RawBsonDocument statusOnly(Message status) {
        return (RawBsonDocument) codec.encode(type.withStatus(type.defaultInstance(), status))
                .getDocument(type.statusField().getName());
    }

    private Message unversioned(R resource) {
        Message metadata = type.metadata(resource);
        return type.metadataFields()
                .version()
                .map(VersionFields::field)
                .map(version -> metadata.toBuilder().clearField(version).build())
                .orElse(metadata);
    }

    private List<String> everyStatusKeyButAudit() {
        List<String> keys = new ArrayList<>();
        for (FieldDescriptor field : type.statusField().getMessageType().getFields()) {
            if (!field.equals(audit)) {
                keys.add(field.getName());
            }
        }
        // The codec alone knows the key under which it keeps unknown fields.
        UnknownFieldSet unknown = UnknownFieldSet.newBuilder()
                .addField(
                        unusedNumber(),
                        UnknownFieldSet.Field.newBuilder().addVarint(1).build())
                .build();
        Message status = type.status(type.defaultInstance()).toBuilder()
                .setUnknownFields(unknown)
                .build();
        keys.addAll(Paths.keys(statusOnly(status)));
        return List.copyOf(keys);
    }

    private int unusedNumber() {
        int number = 1;
        while (type.statusField().getMessageType().findFieldByNumber(number) != null) {
            number++;
        }
        return number;
    }
}
