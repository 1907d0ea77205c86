package ai.stigmer.runtime.resource.internal;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.error.RpcException.FieldViolation;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Builds the next state of a resource from the stored one and a request: what a user may say goes into metadata and
 * spec, what the system saw into the status, and neither into the other.
 *
 * <p>Immutable and thread-safe.
 */
public final class StateBuilder<R extends Message> {
    private final ResourceType<R> type;
    private final SpecRules specRules;
    private final UnreadFields unread;
    private final UnreadFields unreadStatus;
    private final StatusMerge statusMerge;
    private final ResourceIds ids;
    private final InstantSource clock;

    /** What becomes of the status when the spec changes. */
    public enum StatusPolicy {
        /** The status is cleared, but for {@code status.audit}: it described another spec. */
        CLEAR,
        /** The status stays. */
        PRESERVE
    }

    /** Compiles the rules of a type; throws {@link IllegalArgumentException} if its options contradict its fields. */
    public StateBuilder(ResourceType<R> type, ResourceIds ids, InstantSource clock) {
        this.type = type;
        this.specRules = SpecRules.of(type);
        this.unread = new UnreadFields("spec", type.specField().getMessageType(), type.knownTypes());
        this.unreadStatus = new UnreadFields("status", type.statusField().getMessageType(), type.knownTypes());
        this.statusMerge = StatusMerge.of(type);
        this.ids = ids;
        this.clock = clock;
    }

    /** The type whose resources it builds. */
    public ResourceType<R> type() {
        return type;
    }

    /** The rules by which status updates are merged. */
    public StatusMerge statusMerge() {
        return statusMerge;
    }

    /**
     * A new resource: metadata and spec of the request, an id, and a status that holds the audit alone.
     *
     * @param slug the resolved slug
     * @throws RpcException INVALID_ARGUMENT if the client chose an id or left a required field empty; VERSION_CONFLICT if it asked for a version
     */
    public R created(R requested, String slug, CallerIdentity creator) {
        if (!type.id(requested).isEmpty()) {
            throw RpcException.invalidField("metadata.id", "must not be set, as the server gives the id");
        }
        requireVersion(requested, "");
        Message metadata = type.metadataFields().named(type.metadata(requested), ids.next(type.kind()), slug);
        R resource = type.withMetadata(requested, numbered(metadata, Revision.FIRST.generation()));
        List<FieldViolation> violations = new ArrayList<>();
        Message spec = specRules.created(type.spec(requested), violations);
        if (!violations.isEmpty()) {
            throw RpcException.invalidFields(violations);
        }
        if (requested.hasField(type.specField())) {
            resource = type.withSpec(resource, spec);
        }
        Message emptyStatus = type.status(requested).getDefaultInstanceForType();
        return type.withStatus(resource, type.auditFields().created(emptyStatus, creator, clock.instant()));
    }

    /**
     * The stored resource with the spec of the request, entirely, and its name, labels, annotations and tags. What
     * identifies the resource stays, and so does a sensitive field that the request leaves unset, as nobody can have
     * read it.
     *
     * @param cleared paths of spec fields that are written even when they are empty, such as {@code spec.runtime_env}
     * @throws RpcException INVALID_ARGUMENT if the request names another id, slug, org, owner scope or value of an
     *     immutable field, leaves a required one empty, or {@code cleared} names no field; VERSION_CONFLICT if it asks for another version
     */
    public R updated(Stored<R> base, R requested, Set<String> cleared, StatusPolicy policy, CallerIdentity actor) {
        R stored = base.resource();
        unread.requirePaths(cleared);
        requireVersion(requested, versionId(stored));
        List<FieldViolation> violations = new ArrayList<>();
        Message metadata = updatedMetadata(stored, requested, violations);
        Message asked = unread.keptIn(type.spec(stored), type.spec(requested), cleared);
        Message spec = specRules.updated(type.spec(stored), asked, violations);
        if (!violations.isEmpty()) {
            throw RpcException.invalidFields(violations);
        }
        Message status = type.status(stored);
        Message kept = policy == StatusPolicy.PRESERVE ? status : onlyAudit(status);
        Message.Builder next = stored.toBuilder()
                .setField(
                        type.metadataField(), numbered(metadata, base.revision().generation() + 1))
                .setField(type.statusField(), type.auditFields().specUpdated(kept, actor, clock.instant()));
        if (requested.hasField(type.specField()) || !spec.equals(spec.getDefaultInstanceForType())) {
            next.setField(type.specField(), spec);
        } else {
            next.clearField(type.specField());
        }
        return type.cast(next.build());
    }

    /**
     * The stored resource with the status of the request merged into its own. Metadata and spec stay byte for byte, and
     * so do sensitive fields in what the request replaces, as nobody can have read them.
     *
     * @param cleared names of status fields that are written even when they are empty
     * @throws RpcException as {@link StatusMerge#merge}; VERSION_CONFLICT if the request asks for another version
     */
    public R statusUpdated(Stored<R> base, R requested, Set<String> cleared, CallerIdentity actor) {
        R stored = base.resource();
        requireVersion(requested, base);
        Set<String> clearedPaths =
                cleared.stream().map(name -> "status." + name).collect(Collectors.toSet());
        Message asked = unreadStatus.keptInSetFields(type.status(stored), type.status(requested), clearedPaths);
        Message merged = statusMerge.merge(type.status(stored), asked, cleared);
        return type.withStatus(stored, type.auditFields().statusUpdated(merged, actor, clock.instant()));
    }

    private Message updatedMetadata(R stored, R requested, List<FieldViolation> violations) {
        Message before = type.metadata(stored);
        Message asked = type.metadata(requested);
        Message.Builder metadata = asked.toBuilder();
        for (FieldDescriptor field : type.metadataFields().identity()) {
            if (Fields.isSet(asked, field) && !asked.getField(field).equals(before.getField(field))) {
                violations.add(new FieldViolation(
                        "metadata." + field.getName(), "cannot change; leave it out or send the stored value"));
            }
            Fields.copy(field, before, metadata);
        }
        return metadata.build();
    }

    private Message onlyAudit(Message status) {
        Message.Builder cleared = status.newBuilderForType();
        Fields.copy(type.auditFields().auditField(), status, cleared);
        return cleared.build();
    }

    private Message numbered(Message metadata, long generation) {
        return type.metadataFields()
                .version()
                .map(version -> version.number(metadata, generation))
                .orElse(metadata);
    }

    private String versionId(R resource) {
        return type.metadataFields()
                .version()
                .map(version -> version.idIn(type.metadata(resource)))
                .orElse("");
    }

    /** Whether a request asks for the version that it is about. */
    public boolean asksForVersion(R requested) {
        return !versionId(requested).isEmpty();
    }

    /**
     * Sees to it that a request is about the stored resource.
     *
     * @throws RpcException VERSION_CONFLICT if it asks for another version
     */
    public void requireVersion(R requested, Stored<R> base) {
        requireVersion(requested, versionId(base.resource()));
    }

    private void requireVersion(R requested, String current) {
        String asked = versionId(requested);
        if (!asked.isEmpty() && !asked.equals(current)) {
            throw RpcException.of(
                    ErrorReason.VERSION_CONFLICT,
                    "metadata.version.id asks for version " + asked + ", but the resource is at "
                            + (current.isEmpty() ? "none" : current) + "; read it again");
        }
    }
}
