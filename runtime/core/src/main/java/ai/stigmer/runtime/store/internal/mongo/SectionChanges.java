package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.bson.BsonCodec;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.internal.MetadataFields.VersionFields;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final List<FieldDescriptor> longLists;
    private final List<String> formerLongLists;

    SectionChanges(ResourceType<R> type, BsonCodec<R> codec) {
        this.type = type;
        this.codec = codec;
        this.audit = type.auditFields().auditField();
        this.statusKeys = everyStatusKeyButAudit();
        this.longLists = statusType().getFields().stream()
                .filter(SegmentPlan::canHaveSegments)
                .toList();
        this.formerLongLists = codec.storedNames().formerNames(statusType()).entrySet().stream()
                .filter(former -> longLists.contains(former.getValue()))
                .map(Map.Entry::getKey)
                .toList();
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

    /** In which fields the status differs, but for its audit. */
    MessageDiff statusDiff(R base, R next) {
        return MessageDiff.between(type.status(base), type.status(next)).without(audit);
    }

    /** Whether the status holds nothing but its audit. */
    boolean isStatusCleared(R resource) {
        Message status = type.status(resource);
        return status.toBuilder().clearField(audit).buildPartial().equals(status.getDefaultInstanceForType());
    }

    /** The paths that a spec writer writes. */
    Paths spec(R base, R next, StoredForm<R> form) {
        Paths paths = new Paths();
        MessageDiff diff = MessageDiff.between(base, next).without(type.statusField());
        paths.setAll(ResourceDocument.RESOURCE, form.resource(codec.encode(type.cast(diff.written()))));
        paths.unsetAll(ResourceDocument.RESOURCE, codec.encode(type.cast(diff.cleared())));
        for (FieldDescriptor field : diff.fields()) {
            String path = ResourceDocument.path(field.getName());
            if (!paths.sets(path) && form.outlives(field)) {
                paths.set(path, form.remainder(field));
            }
        }
        form.rename(paths, () -> codec.encode(withoutStatus(next)));
        writeAudit(paths, base, next, type.auditFields().specAuditField(), form);
        return paths;
    }

    /**
     * How a spec writer stores the long lists of the status that it sets: all of them anew, as it does not know what
     * status writers made of them.
     */
    SegmentPlan newSegments(R next) {
        Message cleared = type.status(next).getDefaultInstanceForType();
        MessageDiff diff = MessageDiff.between(cleared, type.status(next)).without(audit);
        return SegmentPlan.of(diff, StatusSegments.NONE);
    }

    /** The resource as it goes into its head: without the items that are in segments. */
    R head(R next, SegmentPlan plan) {
        if (plan.segments().isEmpty()) {
            return next;
        }
        Message.Builder status = type.status(next).toBuilder();
        plan.segments().lists().forEach((name, refs) -> {
            FieldDescriptor field = statusType().findFieldByName(name);
            List<?> items = (List<?>) status.getField(field);
            int segmented = refs.stream().mapToInt(StatusSegments.Ref::items).sum();
            status.setField(field, items.subList(segmented, items.size()));
        });
        return withStatus(next, status.buildPartial());
    }

    /** What a spec writer writes, at most. */
    R withoutStatus(R resource) {
        return type.cast(resource.toBuilder().clearField(type.statusField()).buildPartial());
    }

    /**
     * The paths that a spec writer writes who sets the status as well. Every other status field is removed by name, as
     * status writers may have set it since the base was read. One that only another version knows stays.
     */
    Paths specAndStatus(R base, R next, SegmentPlan plan, StoredForm<R> form) {
        Paths paths = spec(base, next, form);
        Message kept =
                type.status(head(next, plan)).toBuilder().clearField(audit).buildPartial();
        form.keepItems(plan, () -> statusOnly(withLongLists(next, plan)));
        paths.setAll(STATUS, form.status(statusOnly(kept)));
        for (String key : statusKeys) {
            if (!paths.sets(STATUS + "." + key)) {
                paths.unset(STATUS + "." + key);
            }
        }
        for (FieldDescriptor field : longLists) {
            writeSegments(paths, field.getName(), plan.segments().of(field.getName()));
        }
        formerLongLists.forEach(name -> paths.unset(ResourceDocument.SEGMENTS + "." + name));
        return paths;
    }

    /**
     * The paths that a status writer writes.
     *
     * @param diff in which fields the two differ
     * @param stored the segments of the base
     * @param plan how the lists that have changed will be stored
     * @param form how the base is stored
     */
    Paths status(R base, R next, MessageDiff diff, StatusSegments stored, SegmentPlan plan, StoredForm<R> form) {
        Paths paths = new Paths();
        form.keepItems(plan, () -> statusOnly(withLongLists(next, plan)));
        Map<FieldDescriptor, ListChange> changes = form.isExact() ? ListChange.of(diff, stored, plan) : Map.of();
        Map<FieldDescriptor, List<?>> parts = new HashMap<>(plan.tails());
        changes.forEach((field, change) -> parts.put(field, change.items()));
        paths.setAll(STATUS, form.status(statusOnly(diff.written(parts))));
        changes.forEach((field, change) -> paths.splitList(STATUS + "." + field.getName(), change.places()));
        paths.unsetAll(STATUS, statusOnly(diff.cleared()));
        plan.tails().forEach((field, tail) -> {
            if (tail.isEmpty()) {
                paths.unset(STATUS + "." + field.getName());
            }
            List<StatusSegments.Ref> refs = plan.segments().of(field.getName());
            if (!refs.equals(stored.of(field.getName()))) {
                writeSegments(paths, field.getName(), refs);
            }
        });
        form.renameStatus(paths, () -> statusOnly(type.status(head(next, plan))), plan.segments(), audit);
        writeAudit(paths, base, next, type.auditFields().statusAuditField(), form);
        return paths;
    }

    /** A status that has nothing but the lists that are partly in segments and change, and each of them whole. */
    private Message withLongLists(R next, SegmentPlan plan) {
        Message.Builder lists = type.status(next).newBuilderForType();
        plan.tails()
                .keySet()
                .forEach(field -> lists.setField(field, type.status(next).getField(field)));
        return lists.buildPartial();
    }

    private static void writeSegments(Paths paths, String field, List<StatusSegments.Ref> refs) {
        String path = ResourceDocument.SEGMENTS + "." + field;
        if (refs.isEmpty()) {
            paths.unset(path);
        } else {
            paths.set(path, StatusSegments.toBson(refs));
        }
    }

    private void writeAudit(Paths paths, R base, R next, FieldDescriptor entry, StoredForm<R> form) {
        Message before = (Message) type.status(base).getField(audit);
        Message after = (Message) type.status(next).getField(audit);
        if (after.hasField(entry)) {
            Message only = after.newBuilderForType()
                    .setField(entry, after.getField(entry))
                    .build();
            Message status =
                    type.status(next).newBuilderForType().setField(audit, only).buildPartial();
            paths.setAll(AUDIT, form.audit(audit, (RawBsonDocument)
                    statusOnly(status).getDocument(audit.getName())));
        } else if (before.hasField(entry)) {
            paths.unset(AUDIT + "." + entry.getName());
        }
    }

    /** A status as the codec writes it inside its resource. */
    private RawBsonDocument statusOnly(Message status) {
        return (RawBsonDocument) codec.encode(withStatus(type.defaultInstance(), status))
                .getDocument(type.statusField().getName());
    }

    /** A part of a resource need not have what the whole requires. */
    private R withStatus(R resource, Message status) {
        return type.cast(
                resource.toBuilder().setField(type.statusField(), status).buildPartial());
    }

    private Message unversioned(R resource) {
        Message metadata = type.metadata(resource);
        return type.metadataFields()
                .version()
                .map(VersionFields::field)
                .map(version -> metadata.toBuilder().clearField(version).buildPartial())
                .orElse(metadata);
    }

    private List<String> everyStatusKeyButAudit() {
        List<String> keys = new ArrayList<>();
        for (FieldDescriptor field : statusType().getFields()) {
            if (!field.equals(audit)) {
                keys.add(field.getName());
            }
        }
        keys.addAll(codec.storedNames().formerNames(statusType()).keySet());
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
        while (statusType().findFieldByNumber(number) != null) {
            number++;
        }
        return number;
    }

    private Descriptor statusType() {
        return type.statusField().getMessageType();
    }
}
