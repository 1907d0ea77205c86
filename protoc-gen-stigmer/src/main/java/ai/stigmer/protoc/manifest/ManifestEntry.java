package ai.stigmer.protoc.manifest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One rpc in the manifest. Texts that do not apply are empty.
 *
 * @param method {@code package.Service/method}
 * @param shape the call shape, {@code unary}
 * @param posture {@code checked}, {@code found}, {@code target}, {@code handler} or {@code public}
 * @param operation the standard operation
 * @param check what a checked rpc asks for on the resource that it is about
 * @param also what it asks for besides
 * @param errorMsg the text of the refusal
 */
public record ManifestEntry(
        String method,
        String shape,
        String posture,
        String operation,
        ManifestCheck check,
        List<ManifestCheck> also,
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

    public ManifestEntry {
        also = List.copyOf(also);
    }

    /** Whether both let the same callers pass. */
    boolean requiresTheSameAs(ManifestEntry other) {
        return posture.equals(other.posture)
                && check.equals(other.check)
                && Set.copyOf(also).equals(Set.copyOf(other.also));
    }

    /** Whether it asks for all that another asks for, and for something more. */
    boolean requiresMoreThan(ManifestEntry other) {
        return posture.equals(other.posture)
                && check.equals(other.check)
                && also.containsAll(other.also)
                && !other.also.containsAll(also);
    }

    /** All permissions that it asks for. */
    Stream<ManifestCheck> checks() {
        return Stream.concat(Stream.of(check), also.stream());
    }

    /** The checks in one line, {@code can_edit on agent_execution <metadata.id>}; the posture if there is none. */
    public String requirement() {
        if (posture.equals(FOUND)) {
            return check.permission() + " on each " + check.resourceKind() + " that it finds";
        }
        return posture.equals(CHECKED)
                ? checks().map(ManifestCheck::text).collect(Collectors.joining(" and "))
                : posture;
    }
}
