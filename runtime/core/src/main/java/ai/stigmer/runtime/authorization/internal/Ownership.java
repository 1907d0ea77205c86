package ai.stigmer.runtime.authorization.internal;

import ai.stigmer.model.OwnRelations;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.ResourceRef;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The relations that come and go with a resource: its creator is its owner, and it belongs to its organization and to
 * its parent. Methods may be repeated without harm.
 *
 * <p>Thread-safe.
 */
public final class Ownership {
    /** The kind of organizations, and the relation of a resource to its own. */
    public static final String ORGANIZATION = OwnRelations.ORGANIZATION;

    /** More creates than these are not under way at one time; what is forgotten is granted once more. */
    private static final int MAX_REMEMBERED = 10_000;

    private final RelationStore relations;
    private final Cache<ResourceRef, Boolean> granted = Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED)
            .executor(Runnable::run)
            .build();

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
        List<Relation> others = new ArrayList<>();
        parent.ifPresent(known -> others.add(new Relation(known.toString(), known.kind(), resource)));
        others.add(new Relation(owner.toString(), OwnRelations.OWNER, resource));
        relations.addToNew(resource, org, others);
        granted.put(resource, true);
    }

    /** Grants the same unless this replica has done so, which need not be done twice. */
    public void grantUnlessDone(Principal owner, ResourceRef resource, String org, Optional<ResourceRef> parent) {
        if (granted.asMap().remove(resource) == null) {
            grant(owner, resource, org, parent);
        }
    }

    /** Takes every permission on a resource from everybody. */
    public void removeAll(ResourceRef resource) {
        relations.removeAll(resource);
    }
}
