package ai.stigmer.runtime.rpc;

import java.util.Objects;

/**
 * Who may call an rpc, as its options in the proto say.
 *
 * @param <I> the request message
 */
public sealed interface RpcAuthorization<I> {

    /** The refusal's text where the proto gives none. */
    String DEFAULT_REFUSAL = "permission denied";

    /**
     * The caller needs a permission on a resource.
     *
     * @param permission the name of the permission's enum value, {@code can_edit}
     * @param kind the kind of the resource
     * @param resource the id or ids of the resource
     * @param refusal the exact text of PERMISSION_DENIED
     */
    record Checked<I>(String permission, KindSource<I> kind, ResourceIdSource<I> resource, String refusal)
            implements RpcAuthorization<I> {
        public Checked {
            Objects.requireNonNull(permission, "permission");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(resource, "resource");
            Objects.requireNonNull(refusal, "refusal");
        }
    }

    /**
     * The caller needs a permission on the resource or resources that the rpc's operation finds: a list, or a reference
     * that leads to an id. A call can neither write nor answer before its {@link AuthorizationProof} is given.
     *
     * @param permission what a resource has to grant to be found, {@code can_view}
     * @param kind the kind of the resources
     * @param refusal the exact text of PERMISSION_DENIED
     */
    record OnWhatIsFound<I>(String permission, String kind, String refusal) implements RpcAuthorization<I> {
        public OnWhatIsFound {
            Objects.requireNonNull(permission, "permission");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(refusal, "refusal");
        }
    }

    /** No credential is needed. */
    record Public<I>() implements RpcAuthorization<I> {}

    /**
     * The caller is authenticated, and the handler authorizes. A call of such an rpc can neither write nor answer
     * before its {@link AuthorizationProof} is given.
     */
    record ByHandler<I>() implements RpcAuthorization<I> {}

    static <I> RpcAuthorization<I> checked(
            String permission, KindSource<I> kind, ResourceIdSource<I> resource, String refusal) {
        return new Checked<>(permission, kind, resource, refusal);
    }

    static <I> RpcAuthorization<I> checked(String permission, KindSource<I> kind, ResourceIdSource<I> resource) {
        return new Checked<>(permission, kind, resource, DEFAULT_REFUSAL);
    }

    static <I> RpcAuthorization<I> onWhatIsFound(String permission, String kind, String refusal) {
        return new OnWhatIsFound<>(permission, kind, refusal);
    }

    static <I> RpcAuthorization<I> onWhatIsFound(String permission, String kind) {
        return new OnWhatIsFound<>(permission, kind, DEFAULT_REFUSAL);
    }

    static <I> RpcAuthorization<I> isPublic() {
        return new Public<>();
    }

    static <I> RpcAuthorization<I> byHandler() {
        return new ByHandler<>();
    }
}
