package ai.stigmer.runtime.authorization;

import ai.stigmer.runtime.authentication.Principal;
import java.util.Objects;

/** A question: has the principal this permission on this resource? */
public record PermissionCheck(Principal principal, String permission, ResourceRef resource) {
    public PermissionCheck {
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(permission, "permission");
        Objects.requireNonNull(resource, "resource");
    }
}
