package ai.stigmer.runtime.resource.internal;

import ai.stigmer.runtime.authentication.CallerIdentity;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a resource's {@code status.audit}: who made and changed spec and status, and when. Immutable. */
public final class AuditFields {
    private final FieldDescriptor audit;
    private final Section spec;
    private final Section status;
    private final Optional<FieldDescriptor> resourceVersion;

    private AuditFields(
            FieldDescriptor audit, Section spec, Section status, Optional<FieldDescriptor> resourceVersion) {
        this.audit = audit;
        this.spec = spec;
        this.status = status;
        this.resourceVersion = resourceVersion;
    }

    public static AuditFields of(@Nullable FieldDescriptor status, RequiredFields required) {
        FieldDescriptor audit = required.message(status, "audit");
        return new AuditFields(
                audit,
                Section.of(audit, "spec_audit", required),
                Section.of(audit, "status_audit", required),
                number(audit, "resource_version"));
    }

    private static Optional<FieldDescriptor> number(@Nullable FieldDescriptor message, String name) {
        return Optional.ofNullable(message)
                .flatMap(field -> Optional.ofNullable(field.getMessageType().findFieldByName(name)))
                .filter(field -> field.getJavaType() == FieldDescriptor.JavaType.LONG && !field.isRepeated());
    }

    /** The field {@code audit} of the status. */
    public FieldDescriptor auditField() {
        return audit;
    }

    /** The field {@code spec_audit} of the audit. */
    public FieldDescriptor specAuditField() {
        return spec.field();
    }

    /** The field {@code status_audit} of the audit. */
    public FieldDescriptor statusAuditField() {
        return status.field();
    }

    /** The status with the resource's version in its audit, where that has the optional field for it. */
    public Message versioned(Message statusMessage, long version) {
        return resourceVersion
                .map(field -> statusMessage.toBuilder()
                        .setField(
                                audit,
                                ((Message) statusMessage.getField(audit))
                                        .toBuilder().setField(field, version).build())
                        .build())
                .orElse(statusMessage);
    }

    /** An empty status, but for the audit of a resource that is new. */
    public Message created(Message emptyStatus, CallerIdentity actor, Instant now) {
        Message.Builder entries = emptyStatus.newBuilderForType().newBuilderForField(audit);
        for (Section section : new Section[] {spec, status}) {
            Message.Builder entry = entries.newBuilderForField(section.field());
            section.stampCreated(entry, actor, now);
            section.stampUpdated(entry, "created", actor, now);
            entries.setField(section.field(), entry.build());
        }
        return emptyStatus.toBuilder().setField(audit, entries.build()).build();
    }

    /** The status with its spec audit updated; what was created stays. */
    public Message specUpdated(Message statusMessage, CallerIdentity actor, Instant now) {
        return updated(statusMessage, spec, "updated", actor, now);
    }

    /** The status with its status audit updated; what was created stays. */
    public Message statusUpdated(Message statusMessage, CallerIdentity actor, Instant now) {
        return updated(statusMessage, status, "status_updated", actor, now);
    }

    private Message updated(Message statusMessage, Section section, String event, CallerIdentity actor, Instant now) {
        Message.Builder entries = ((Message) statusMessage.getField(audit)).toBuilder();
        Message.Builder entry = ((Message) entries.getField(section.field())).toBuilder();
        section.stampUpdated(entry, event, actor, now);
        return statusMessage.toBuilder()
                .setField(
                        audit, entries.setField(section.field(), entry.build()).build())
                .build();
    }

    /** One of the two halves of the audit. */
    private record Section(
            FieldDescriptor field,
            FieldDescriptor createdBy,
            FieldDescriptor createdAt,
            FieldDescriptor updatedBy,
            FieldDescriptor updatedAt,
            FieldDescriptor event,
            FieldDescriptor creatorId,
            FieldDescriptor creatorAvatar,
            FieldDescriptor updaterId,
            FieldDescriptor updaterAvatar) {

        static Section of(@Nullable FieldDescriptor audit, String name, RequiredFields required) {
            FieldDescriptor field = required.message(audit, name);
            FieldDescriptor createdBy = required.message(field, "created_by");
            FieldDescriptor updatedBy = required.message(field, "updated_by");
            return new Section(
                    field,
                    createdBy,
                    required.message(field, "created_at"),
                    updatedBy,
                    required.message(field, "updated_at"),
                    required.string(field, "event"),
                    required.string(createdBy, "id"),
                    required.string(createdBy, "avatar"),
                    required.string(updatedBy, "id"),
                    required.string(updatedBy, "avatar"));
        }

        void stampCreated(Message.Builder entry, CallerIdentity actor, Instant now) {
            entry.setField(createdBy, actor(entry.newBuilderForField(createdBy), creatorId, creatorAvatar, actor));
            entry.setField(createdAt, timestamp(now));
        }

        void stampUpdated(Message.Builder entry, String eventName, CallerIdentity actor, Instant now) {
            entry.setField(updatedBy, actor(entry.newBuilderForField(updatedBy), updaterId, updaterAvatar, actor));
            entry.setField(updatedAt, timestamp(now));
            entry.setField(event, eventName);
        }

        private static Message actor(
                Message.Builder message, FieldDescriptor id, FieldDescriptor avatar, CallerIdentity actor) {
            return message.setField(id, actor.principal().toString())
                    .setField(avatar, actor.avatar())
                    .build();
        }

        private static Timestamp timestamp(Instant instant) {
            return Timestamp.newBuilder()
                    .setSeconds(instant.getEpochSecond())
                    .setNanos(instant.getNano())
                    .build();
        }
    }
}
