package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ReadMask;
import ai.stigmer.runtime.resource.internal.SensitiveFields;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * What leaves the service of a resource: no sensitive field, and only the part that the caller asked for.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResponseView<R extends Message> {
    private final ResourceType<R> type;
    private final SensitiveFields sensitive;
    private final Function<R, ? extends Message> toResponse;

    /**
     * Compiles what is sensitive.
     *
     * @param toResponse what is answered for a resource that holds no secret any more
     */
    public ResponseView(ResourceType<R> type, Function<R, ? extends Message> toResponse) {
        this.type = Objects.requireNonNull(type, "type");
        this.sensitive = SensitiveFields.of(type);
        this.toResponse = Objects.requireNonNull(toResponse, "toResponse");
    }

    String id(R resource) {
        return type.id(resource);
    }

    /** Whether the response depends on these lists of the status. What a function makes of a resource is not known. */
    boolean dependsOn(Set<FieldDescriptor> lists, ReadMask mask) {
        return !toResponse.equals(Function.identity())
                || lists.stream().anyMatch(list -> mask.asksFor(type.statusField(), list));
    }

    /** The response for a resource. */
    public Message of(R resource, ReadMask mask) {
        return mask.of(toResponse.apply(type.cast(sensitive.removeFrom(resource))));
    }

    /** The same, which tells the version of the resource in its audit. */
    Message versioned(Stored<R> state, ReadMask mask) {
        R resource = state.resource();
        Message status = type.status(resource);
        Message versioned =
                type.auditFields().versioned(status, state.revision().version());
        return of(versioned == status ? resource : type.withStatus(resource, versioned), mask);
    }
}
