package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import com.google.protobuf.Message;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The kind whose resources new ones are created under. A new resource belongs to the organization of its parent, so who
 * may create under one parent cannot create anywhere else.
 *
 * <p>Immutable and thread-safe if the function is.
 *
 * @param kind the name of the parent's kind, {@code project}
 * @param organization the organization of the stored parent of an id; empty if there is no such parent
 */
public record ParentKind(String kind, Function<String, Optional<String>> organization) {
    public ParentKind {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(organization, "organization");
    }

    /** Parents that are resources of their own. */
    public static <P extends Message> ParentKind of(ResourceType<P> type, ResourceRepository<P> repository) {
        return new ParentKind(type.kind().name(), repository::orgOf);
    }

    /**
     * The organization of a new resource whose request names none.
     *
     * @param create the rpc whose authorization counts
     * @return that of the parent which the rpc is authorized on, empty if there is no such parent; the empty string if
     *     the rpc is authorized on something else
     * @throws ai.stigmer.runtime.error.RpcException INVALID_ARGUMENT naming the field if the request names no parent
     */
    public Optional<String> organizationOf(Message request, RpcMethod<Message, Message> create) {
        return create.posture() instanceof Posture.Checked<Message> check && TiedAuthorization.isOneOf(check, kind)
                ? organization.apply(check.right().resource().of(request).get(0))
                : Optional.of("");
    }
}
