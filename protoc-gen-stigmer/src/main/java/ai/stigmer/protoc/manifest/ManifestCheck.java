package ai.stigmer.protoc.manifest;

/**
 * A permission on a resource, in the manifest. Texts that do not apply are empty.
 *
 * @param resourceKind the fixed kind
 * @param resourceKindPath where the request says the kind
 * @param fieldPath where the request says the id
 * @param resourceId the fixed id
 */
public record ManifestCheck(
        String permission, String resourceKind, String resourceKindPath, String fieldPath, String resourceId) {
    /** No permission is asked for. */
    public static final ManifestCheck NONE = new ManifestCheck("", "", "", "", "");

    /** In one line, {@code can_edit on agent_execution <metadata.id>}. */
    String text() {
        String kind = resourceKind.isEmpty() ? "<" + resourceKindPath + ">" : resourceKind;
        String id = resourceId.isEmpty() ? "<" + fieldPath + ">" : resourceId;
        return permission + " on " + kind + " " + id;
    }
}
