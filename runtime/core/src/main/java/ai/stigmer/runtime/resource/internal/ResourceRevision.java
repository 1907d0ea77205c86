package ai.stigmer.runtime.resource.internal;

import ai.stigmer.runtime.resource.Revision;
import java.util.Objects;

/**
 * Which revision of which resource, without the resource.
 *
 * @param id the resource's id
 * @param revision a revision that it has or had
 */
public record ResourceRevision(String id, Revision revision) {
    public ResourceRevision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(revision, "revision");
    }
}
