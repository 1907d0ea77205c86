package ai.stigmer.runtime.resource;

import ai.stigmer.runtime.resource.internal.AuditFields;
import ai.stigmer.runtime.resource.internal.DeclaredResource;
import ai.stigmer.runtime.resource.internal.KnownTypes;
import ai.stigmer.runtime.resource.internal.MetadataFields;
import ai.stigmer.runtime.resource.internal.RequiredFields;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The view of a resource's parts through descriptors: {@code metadata}, {@code spec}, {@code status} and
 * {@code status.audit}, found by field name once per type. So the runtime serves every resource without importing a
 * generated class of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the resource message
 */
public final class ResourceType<R extends Message> {
    private final ResourceKind kind;
    private final R defaultInstance;
    private final FieldDescriptor metadata;
    private final FieldDescriptor spec;
    private final FieldDescriptor status;
    private final MetadataFields metadataFields;
    private final AuditFields auditFields;
    private final KnownTypes knownTypes;
    private final Optional<DeclaredResource.Parent> parent;

    /** The kind and the id of a parent. */
    public record ParentName(String kind, String id) {}

    private ResourceType(ResourceKind kind, R defaultInstance, RequiredFields required, List<FileDescriptor> contents) {
        Descriptor type = defaultInstance.getDescriptorForType();
        this.kind = kind;
        this.defaultInstance = defaultInstance;
        this.parent = DeclaredResource.of(type).flatMap(DeclaredResource::parent);
        this.metadata = required.message(type, "metadata");
        this.spec = required.message(type, "spec");
        this.status = required.message(type, "status");
        this.metadataFields = MetadataFields.of(metadata, required);
        this.auditFields = AuditFields.of(status, required);
        List<FileDescriptor> files = new ArrayList<>(List.of(type.getFile()));
        files.addAll(contents);
        this.knownTypes = KnownTypes.of(files);
    }

    /**
     * Looks at a resource's descriptor.
     *
     * <p>What stands in an Any or in an extension leaves the service only if its type is known, since nobody knows
     * which fields of another type are sensitive: in answers and in Redis such an Any has no content, and such an
     * extension is not there. The store keeps both. Known are protobuf's own types, those of the resource's file and
     * of the files that it imports, directly or not, and those of {@code contents}.
     *
     * @param contents more files whose types the resource's Anys and extensions hold
     * @throws IllegalArgumentException naming everything that the type lacks
     */
    public static <R extends Message> ResourceType<R> of(
            ResourceKind kind, R defaultInstance, FileDescriptor... contents) {
        Objects.requireNonNull(kind, "kind");
        RequiredFields required = new RequiredFields(defaultInstance.getDescriptorForType());
        ResourceType<R> type = new ResourceType<>(kind, defaultInstance, required, List.of(contents));
        required.throwIfAnythingIsMissing();
        return type;
    }

    /**
     * Looks at a resource that says its kind itself, by {@code stigmer.resource}.
     *
     * @param contents more files whose types the resource's Anys and extensions hold
     * @throws IllegalArgumentException if it does not say it, or naming everything that the type lacks
     */
    public static <R extends Message> ResourceType<R> of(R defaultInstance, FileDescriptor... contents) {
        DeclaredResource declared = DeclaredResource.of(defaultInstance.getDescriptorForType())
                .orElseThrow(() -> new IllegalArgumentException(
                        defaultInstance.getDescriptorForType().getFullName()
                                + " does not say that it is a resource; write option (stigmer.resource) = { kind: … } in it,"
                                + " or name the kind: the generated controller has it as KIND"));
        return of(declared.kind(), defaultInstance, contents);
    }

    /** What the message says of itself by {@code stigmer.resource}; empty if it says nothing. */
    public Optional<DeclaredResource> declared() {
        return DeclaredResource.of(defaultInstance.getDescriptorForType());
    }

    /** The parent of a resource, where its kind says one and the resource names it. */
    public Optional<ParentName> parent(R resource) {
        return parent.flatMap(declared -> declared.idIn(resource).map(id -> new ParentName(declared.kind(), id)));
    }

    public ResourceKind kind() {
        return kind;
    }

    public R defaultInstance() {
        return defaultInstance;
    }

    /** The field {@code metadata} of the resource. */
    public FieldDescriptor metadataField() {
        return metadata;
    }

    /** The field {@code spec} of the resource. */
    public FieldDescriptor specField() {
        return spec;
    }

    /** The field {@code status} of the resource. */
    public FieldDescriptor statusField() {
        return status;
    }

    /** The fields of {@code metadata}. */
    public MetadataFields metadataFields() {
        return metadataFields;
    }

    /** The fields of {@code status.audit}. */
    public AuditFields auditFields() {
        return auditFields;
    }

    public KnownTypes knownTypes() {
        return knownTypes;
    }

    public Message metadata(R resource) {
        return (Message) resource.getField(metadata);
    }

    public Message spec(R resource) {
        return (Message) resource.getField(spec);
    }

    public Message status(R resource) {
        return (Message) resource.getField(status);
    }

    public String id(R resource) {
        return metadataFields.id(metadata(resource));
    }

    public String org(R resource) {
        return metadataFields.org(metadata(resource));
    }

    public String slug(R resource) {
        return metadataFields.slug(metadata(resource));
    }

    /** The resource with other metadata. */
    public R withMetadata(R resource, Message newMetadata) {
        return with(resource, metadata, newMetadata);
    }

    /** The resource with another spec. */
    public R withSpec(R resource, Message newSpec) {
        return with(resource, spec, newSpec);
    }

    /** The resource with another status. */
    public R withStatus(R resource, Message newStatus) {
        return with(resource, status, newStatus);
    }

    private R with(R resource, FieldDescriptor field, Message value) {
        return cast(resource.toBuilder().setField(field, value).build());
    }

    /**
     * A message of this type, as the type that it has.
     *
     * @throws ClassCastException if it is of another type
     */
    @SuppressWarnings("unchecked") // A message's class is that of the default instance of its type.
    public R cast(Message message) {
        return (R) defaultInstance.getClass().cast(message);
    }

    @Override
    public String toString() {
        return defaultInstance.getDescriptorForType().getFullName();
    }
}
