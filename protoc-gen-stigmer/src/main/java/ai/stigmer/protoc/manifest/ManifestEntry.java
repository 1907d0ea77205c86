package ai.stigmer.protoc.manifest;

/**
 * One rpc in the manifest. Texts that do not apply are empty.
 *
 * @param method {@code package.Service/method}
 * @param shape the call shape, {@code unary}
 * @param posture {@code checked}, {@code found}, {@code target}, {@code handler} or {@code public}
 * @param operation the standard operation
 * @param resourceKind the fixed kind
 * @param resourceKindPath where the request says the kind
 * @param fieldPath where the request says the id
 * @param resourceId the fixed id
 * @param errorMsg the text of the refusal
 */
public record ManifestEntry(
        String method,
        String shape,
        String posture,
        String operation,
        String permission,
        String resourceKind,
        String resourceKindPath,
        String fieldPath,
        String resourceId,
        String errorMsg,
        String file,
        int line) {
    public static final String CHECKED = "checked";
    /** Checked on what the operation finds. */
    public static final String FOUND = "found";

    /** Checked as the create or the update that it turns out to be. */
    public static final String TARGET = "target";

    public static final String HANDLER = "handler";
    public static final String PUBLIC = "public";

    /** Whether both let the same callers pass. */
    boolean requiresTheSameAs(ManifestEntry other) {
        return posture.equals(other.posture)
                && permission.equals(other.permission)
                && resourceKind.equals(other.resourceKind)
                && resourceKindPath.equals(other.resourceKindPath)
                && fieldPath.equals(other.fieldPath)
                && resourceId.equals(other.resourceId);
    }

    /** The check in one line, {@code can_edit on agent_execution metadata.id}; the posture if there is no check. */
    public String requirement() {
        if (posture.equals(FOUND)) {
            return permission + " on each " + resourceKind + " that it finds";
        }
        if (!posture.equals(CHECKED)) {
            return posture;
        }
        String kind = resourceKind.isEmpty() ? "<" + resourceKindPath + ">" : resourceKind;
        String id = resourceId.isEmpty() ? "<" + fieldPath + ">" : resourceId;
        return permission + " on " + kind + " " + id;
    }
}
