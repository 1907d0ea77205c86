package ai.stigmer.runtime.resource.internal;

import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.Posture.IdAt;
import ai.stigmer.runtime.rpc.Posture.ResourceId;
import ai.stigmer.runtime.rpc.RpcMethod;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Finds out which resource a request names. Implementations are immutable and thread-safe.
 *
 * @param <R> the resource message
 */
@FunctionalInterface
public interface ResourceLocator<R extends Message> {
    /**
     * The name, well formed.
     *
     * @param request as the client sent it
     * @param requested the resource that it speaks of, as far as it does
     * @throws RpcException INVALID_ARGUMENT naming the field if the request names no resource, or one that cannot be
     */
    ResourceName locate(Message request, R requested, RpcMethod<Message, Message> method);

    /**
     * What the rpc's own authorization names where that is another field of the request; otherwise {@code metadata.id},
     * else {@code metadata.org} and {@code metadata.slug}.
     */
    static <R extends Message> ResourceLocator<R> inMetadata(ResourceType<R> type) {
        ResourceLocator<R> declared = byAuthorizedId();
        return (request, resource, method) -> {
            if (namesOtherField(method)) {
                return declared.locate(request, resource, method);
            }
            String id = type.id(resource);
            return id.isEmpty() && !type.slug(resource).isEmpty()
                    ? bySlug("metadata.", type.org(resource), type.slug(resource))
                    : new ResourceName.ById(ResourceId.wellFormed("metadata.id", id));
        };
    }

    /** {@code metadata.org} and {@code metadata.slug}, or the slug that {@code metadata.name} gives. */
    static <R extends Message> ResourceLocator<R> bySlugOrName(ResourceType<R> type) {
        return bySlugOrName(type, (request, method) -> Optional.of(""));
    }

    /**
     * The same for a resource that gets its organization from elsewhere where {@code metadata.org} is empty.
     *
     * @param inherited the organization; empty if there is none to be had, which names what nobody has
     */
    static <R extends Message> ResourceLocator<R> bySlugOrName(
            ResourceType<R> type, BiFunction<Message, RpcMethod<Message, Message>, Optional<String>> inherited) {
        return (request, resource, method) -> {
            String slug = type.slug(resource);
            if (slug.isEmpty()) {
                String name = type.metadataFields().name(type.metadata(resource));
                slug = Slug.fromName(name)
                        .orElseThrow(() -> RpcException.invalidField(
                                "metadata.name", "must leave something to make a slug from, or a slug must be given"));
            }
            requireSlug("metadata.", slug);
            String asked = type.org(resource);
            Optional<String> org = asked.isEmpty() ? inherited.apply(request, method) : Optional.of(asked);
            return org.isPresent() ? bySlug("metadata.", org.get(), slug) : new ResourceName.BySlug("", slug);
        };
    }

    /** The field that the rpc's own authorization names, {@code field_path} in the proto. */
    static <R extends Message> ResourceLocator<R> byAuthorizedId() {
        return (request, requested, method) -> {
            if (method.posture() instanceof Posture.Checked<Message> checked) {
                return new ResourceName.ById(
                        checked.right().resource().of(request).get(0));
            }
            throw new IllegalStateException(method.fullName()
                    + " has no authorization that names a resource; give its handler another ResourceLocator");
        };
    }

    /**
     * The fields {@code org} and {@code slug} of the request.
     *
     * @throws IllegalArgumentException if the request lacks one
     */
    static <R extends Message> ResourceLocator<R> byReference(Descriptor type) {
        RequiredFields required = new RequiredFields(type);
        FieldDescriptor org = required.string(type, "org");
        FieldDescriptor slug = required.string(type, "slug");
        required.throwIfAnythingIsMissing();
        return (request, requested, method) ->
                bySlug("", (String) request.getField(org), (String) request.getField(slug));
    }

    private static boolean namesOtherField(RpcMethod<?, ?> method) {
        return method.posture() instanceof Posture.Checked<?> checked
                && checked.right().resource() instanceof IdAt<?> one
                && !one.path().equals("metadata.id");
    }

    private static ResourceName bySlug(String prefix, String org, String slug) {
        ResourceId.wellFormed(prefix + "org", org);
        requireSlug(prefix, slug);
        return new ResourceName.BySlug(org, slug);
    }

    private static void requireSlug(String prefix, String slug) {
        if (!Slug.isWellFormed(slug)) {
            throw RpcException.invalidField(
                    prefix + "slug",
                    "must be lower-case letters, digits and single words joined by '-', at most " + Slug.MAX_LENGTH);
        }
    }
}
