package ai.stigmer.runtime.authorization;

import ai.stigmer.runtime.authentication.Principal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An authorization engine. Its answers are current: only the embedded policy store may repeat an allow, where a service
 * asks for that, and for two seconds at most. Nobody has a permission on a resource that it does not know.
 *
 * <p>Implementations are thread-safe. An engine that fails, is late or answers only in part throws
 * {@link ai.stigmer.runtime.error.RpcException} AUTHORIZER_UNAVAILABLE: an outage is never an allow.
 */
public interface Authorizer {
    boolean check(PermissionCheck check);

    /** Whether every one of the checks is allowed; one round trip where the engine can. */
    default boolean checkAll(List<PermissionCheck> checks) {
        return checks.stream().allMatch(this::check);
    }

    /**
     * All resources of a kind on which the principal has a permission, and perhaps more: of those that are found by
     * their organization, only what {@link #allowedAmong} confirms may be shown. None of the others is missing.
     */
    VisibleResources visible(Principal principal, String permission, String kind);

    /**
     * On which of these resources the principal has a permission, as {@link #check} would say of each; a few round
     * trips where the engine can. Asked for each page of what {@link #visible} names by organization.
     *
     * @param ids 1000 at most
     */
    default Set<String> allowedAmong(Principal principal, String permission, String kind, Collection<String> ids) {
        return ids.stream()
                .filter(id -> check(new PermissionCheck(principal, permission, new ResourceRef(kind, id))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the engine's model has this permission on this kind. Asked at start-up for every rpc. */
    boolean knows(String permission, String kind);

    /**
     * Whether the engine's model has this permission on any kind. Asked at start-up for every rpc whose request says
     * the kind. An engine that cannot tell says that it does; then such an rpc is refused call by call.
     */
    default boolean knows(String permission) {
        return true;
    }
}
