package ai.stigmer.runtime.authorization;

import ai.stigmer.runtime.authentication.Principal;
import java.util.List;

/**
 * An authorization engine. It answers from what it knows now; a resource that it never heard of is one on which nobody
 * has a permission.
 *
 * <p>Implementations are safe for use by many threads. An engine that fails, is late or answers only in part throws
 * {@link ai.stigmer.runtime.grpc.RpcException} AUTHORIZER_UNAVAILABLE: an outage is never an allow.
 */
public interface Authorizer {
    boolean isAllowed(PermissionCheck check);

    /** Whether every one of the checks is allowed; one round trip where the engine can. */
    default boolean areAllowed(List<PermissionCheck> checks) {
        return checks.stream().allMatch(this::isAllowed);
    }

    /** All resources of a kind on which the principal has a permission. */
    VisibleResources visible(Principal principal, String permission, String kind);

    /** Whether the engine's model has this permission on this kind. Asked at start-up for every rpc. */
    boolean knows(String permission, String kind);

    /**
     * Whether the engine's model has this permission on any kind. Asked at start-up for every rpc whose request says the
     * kind. An engine that cannot tell says that it does; then such an rpc is refused call by call.
     */
    default boolean knows(String permission) {
        return true;
    }
}
