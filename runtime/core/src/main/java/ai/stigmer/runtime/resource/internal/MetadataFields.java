package ai.stigmer.runtime.resource.internal;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a resource's {@code metadata}. Immutable. */
public final class MetadataFields {
    private final FieldDescriptor name;
    private final FieldDescriptor slug;
    private final FieldDescriptor id;
    private final FieldDescriptor org;
    private final List<FieldDescriptor> identity;
    private final Optional<VersionFields> version;

    private MetadataFields(
            FieldDescriptor name,
            FieldDescriptor slug,
            FieldDescriptor id,
            FieldDescriptor org,
            List<FieldDescriptor> identity,
            Optional<VersionFields> version) {
        this.name = name;
        this.slug = slug;
        this.id = id;
        this.org = org;
        this.identity = identity;
        this.version = version;
    }

    public static MetadataFields of(@Nullable FieldDescriptor metadata, RequiredFields required) {
        FieldDescriptor name = required.string(metadata, "name");
        FieldDescriptor slug = required.string(metadata, "slug");
        FieldDescriptor id = required.string(metadata, "id");
        FieldDescriptor org = required.string(metadata, "org");
        List<FieldDescriptor> identity = new ArrayList<>();
        Optional<VersionFields> version = Optional.empty();
        if (metadata != null) {
            Descriptor type = metadata.getMessageType();
            for (String fixed : List.of("id", "slug", "org", "owner_scope")) {
                FieldDescriptor field = type.findFieldByName(fixed);
                if (field != null) {
                    identity.add(field);
                }
            }
            version = VersionFields.find(type);
        }
        return new MetadataFields(name, slug, id, org, List.copyOf(identity), version);
    }

    /** id, slug, org and owner_scope, as far as the type has them: fixed when the resource is created. */
    public List<FieldDescriptor> identity() {
        return identity;
    }

    /** The version fields; a type may do without. */
    public Optional<VersionFields> version() {
        return version;
    }

    public String id(Message metadata) {
        return (String) metadata.getField(id);
    }

    public String org(Message metadata) {
        return (String) metadata.getField(org);
    }

    public String slug(Message metadata) {
        return (String) metadata.getField(slug);
    }

    public String name(Message metadata) {
        return (String) metadata.getField(name);
    }

    /** The same metadata in an organization, for a new resource. */
    public Message inOrganization(Message metadata, String newOrg) {
        return metadata.toBuilder().setField(org, newOrg).build();
    }

    /** The same metadata with an id and a slug, for a new resource. */
    public Message named(Message metadata, String newId, String newSlug) {
        return metadata.toBuilder().setField(id, newId).setField(slug, newSlug).build();
    }

    /** The field {@code version} of the metadata, with those inside it that the runtime writes. */
    public record VersionFields(FieldDescriptor field, FieldDescriptor id, FieldDescriptor previousId) {
        private static Optional<VersionFields> find(Descriptor metadata) {
            FieldDescriptor field = metadata.findFieldByName("version");
            if (field == null || field.isRepeated() || field.getJavaType() != FieldDescriptor.JavaType.MESSAGE) {
                return Optional.empty();
            }
            FieldDescriptor id = field.getMessageType().findFieldByName("id");
            FieldDescriptor previousId = field.getMessageType().findFieldByName("previous_version_id");
            return id == null || previousId == null
                    ? Optional.empty()
                    : Optional.of(new VersionFields(field, id, previousId));
        }

        /** The id of the version that the metadata names; empty if none. */
        public String idIn(Message metadata) {
            return (String) ((Message) metadata.getField(field)).getField(id);
        }

        /** The metadata as it stands in the store at a generation: numbered, and linked to the one before. */
        public Message number(Message metadata, long generation) {
            Message.Builder version = ((Message) metadata.getField(field)).toBuilder();
            version.setField(id, Long.toString(generation));
            if (generation > 1) {
                version.setField(previousId, Long.toString(generation - 1));
            } else {
                version.clearField(previousId);
            }
            return metadata.toBuilder().setField(field, version.build()).build();
        }
    }
}
