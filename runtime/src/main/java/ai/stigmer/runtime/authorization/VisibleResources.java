package ai.stigmer.runtime.authorization;

import java.util.Set;

/** What a principal may see of a kind, in a form that a database can filter by. */
public sealed interface VisibleResources {

    /** Every resource of the kind. */
    record All() implements VisibleResources {}

    /**
     * The resources with one of these ids, and those of one of these organizations.
     *
     * @param ids ids of resources
     * @param orgs ids of organizations
     */
    record Some(Set<String> ids, Set<String> orgs) implements VisibleResources {
        public Some {
            ids = Set.copyOf(ids);
            orgs = Set.copyOf(orgs);
        }
    }
}
