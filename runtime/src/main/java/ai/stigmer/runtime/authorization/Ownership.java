package ai.stigmer.runtime.authorization;

import ai.stigmer.runtime.authentication.Principal;
import java.util.Objects;

/**
 * The relations that come and go with a resource: its creator is its owner, and it belongs to its organization. Both
 * methods may be repeated without harm.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Ownership {
    private static final String ORGANIZATION = "organization";

    private final RelationStore relations;

    public Ownership(RelationStore relations) {
        this.relations = Objects.requireNonNull(relations, "relations");
    }

    /**
     * Makes a principal the owner of a resource.
     *
     * @param org the id of the resource's organization; empty if it has none
     */
    public void grant(Principal owner, ResourceRef resource, String org) {
        if (!org.isEmpty()) {
            relations.add(new Relation(ORGANIZATION + ":" + org, ORGANIZATION, resource));
        }
        relations.add(new Relation(owner.toString(), "owner", resource));
    }

    /** Takes every permission on a resource from everybody. */
    public void removeAll(ResourceRef resource) {
        relations.removeAll(resource);
    }
}
