package ai.stigmer.runtime.authorization;

import java.util.Set;

/** What a principal may see of a kind, in a form that a database can filter by. */
public sealed interface VisibleResources {

    /** Every resource of the kind. */
    record All() implements VisibleResources {}

    /**
     * The resources with one of these ids, and of those whose metadata names one of these organizations the ones that
     * {@link Authorizer#allowedAmong} confirms. What a resource says of itself is where to look for it and no more:
     * only its relations decide, in a list as in a check.
     *
     * @param ids ids of resources, which need no confirmation
     * @param orgs ids of organizations
     */
    record Some(Set<String> ids, Set<String> orgs) implements VisibleResources {
        public Some {
            ids = Set.copyOf(ids);
            orgs = Set.copyOf(orgs);
        }
    }
}
