package ai.stigmer.runtime.authorization.internal;

import ai.stigmer.model.OwnRelations;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.ResourceRef;
import java.util.Objects;
import java.util.Optional;

/**
 * The relations that come and go with a resource: its creator is its owner, and it belongs to its organization and to
 * its parent. Methods may be repeated without harm.
 *
 * <p>Immutable and thread-safe.
 */
public final class Ownership {
    /** The kind of organizations, and the relation of a resource to its own. */
    public static final String ORGANIZATION = OwnRelations.ORGANIZATION;

    private final RelationStore relations;

    public Ownership(RelationStore relations) {
        this.relations = Objects.requireNonNull(relations, "relations");
    }

    /**
     * Says before the first resource of a kind is created whether it can have an owner, an organization and a parent.
     * Otherwise the grants of each would be tried for ever.
     *
     * @throws IllegalStateException naming the kind and each relation that the authorization model does not let it have
     */
    public void requireGrantable(String kind, Optional<String> parentKind) {
        new OwnRelations("the authorization model", OwnRelations.OWNER_TYPES, relations::isGrantable)
                .problem(kind, parentKind)
                .ifPresent(problem -> {
                    throw new IllegalStateException(problem);
                });
    }

    /**
     * Makes a principal the owner of a resource.
     *
     * @param org the id of the resource's organization; empty if it has none
     * @param parent the resource that it was created under, which becomes related to it by the name of its kind
     */
    public void grant(Principal owner, ResourceRef resource, String org, Optional<ResourceRef> parent) {
        if (!org.isEmpty()) {
            relations.addToOrganization(resource, org);
        }
        parent.ifPresent(known -> relations.add(new Relation(known.toString(), known.kind(), resource)));
        relations.add(new Relation(owner.toString(), OwnRelations.OWNER, resource));
    }

    /** Takes every permission on a resource from everybody. */
    public void removeAll(ResourceRef resource) {
        relations.removeAll(resource);
    }
}
