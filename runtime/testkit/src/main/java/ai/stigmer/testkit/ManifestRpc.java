package ai.stigmer.testkit;

import java.util.List;
import java.util.Objects;

/**
 * One rpc as the authorization manifest has it. Texts that do not apply are empty.
 *
 * @param method {@code package.Service/method}
 * @param posture {@code checked}, {@code found}, {@code target}, {@code handler} or {@code public}
 * @param operation the standard operation that serves it
 * @param permission what a checked rpc asks for
 * @param resourceKind the kind of the resource, where it is always the same
 * @param resourceKindPath where the request says the kind
 * @param fieldPath where the request says the id
 * @param resourceId the id, where it is always the same
 * @param also what it asks for besides
 * @param errorMsg the exact text of the refusal
 */
public record ManifestRpc(
        String method,
        String posture,
        String operation,
        String permission,
        String resourceKind,
        String resourceKindPath,
        String fieldPath,
        String resourceId,
        List<Right> also,
        String errorMsg) {

    /**
     * A permission on one more resource. Texts that do not apply are empty.
     *
     * @param resourceKind the kind, where it is always the same
     * @param resourceKindPath where the request says the kind
     * @param fieldPath where the request says the id
     * @param resourceId the id, where it is always the same
     */
    public record Right(
            String permission, String resourceKind, String resourceKindPath, String fieldPath, String resourceId) {
        public Right {
            Objects.requireNonNull(permission, "permission");
            Objects.requireNonNull(resourceKind, "resourceKind");
            Objects.requireNonNull(resourceKindPath, "resourceKindPath");
            Objects.requireNonNull(fieldPath, "fieldPath");
            Objects.requireNonNull(resourceId, "resourceId");
        }
    }

    public ManifestRpc {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(posture, "posture");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(permission, "permission");
        Objects.requireNonNull(resourceKind, "resourceKind");
        Objects.requireNonNull(resourceKindPath, "resourceKindPath");
        Objects.requireNonNull(fieldPath, "fieldPath");
        Objects.requireNonNull(resourceId, "resourceId");
        also = List.copyOf(also);
        Objects.requireNonNull(errorMsg, "errorMsg");
    }

    /** Whether anybody may call it without a credential. */
    public boolean isPublic() {
        return posture.equals("public");
    }

    /** Whether the permission is asked on what its operation finds. */
    public boolean isOnWhatIsFound() {
        return posture.equals("found");
    }

    /** Whether it is authorized as the create or the update that it turns out to be. */
    public boolean isAsItsTarget() {
        return posture.equals("target");
    }

    /** Whether its handler authorizes, which the manifest cannot tell more of. */
    public boolean isByHandler() {
        return posture.equals("handler");
    }
}
