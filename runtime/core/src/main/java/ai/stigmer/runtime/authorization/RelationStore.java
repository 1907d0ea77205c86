package ai.stigmer.runtime.authorization;

import java.util.List;
import java.util.function.Predicate;

/**
 * Where an authorization engine keeps its relations. Every method may be repeated without harm, so that an event that
 * is delivered twice changes nothing.
 *
 * <p>Implementations are thread-safe and throw {@link ai.stigmer.runtime.error.RpcException}
 * AUTHORIZER_UNAVAILABLE when they cannot read or write.
 */
public interface RelationStore {
    void add(Relation relation);

    /**
     * Adds what comes with a new resource, in one write where the store can. To a check the relation to its own
     * organization is one like any other; a store may find the resource in lists by what its metadata says.
     *
     * @param org the organization that the resource's metadata names, and will always name; empty if there is none
     * @param others further relations of the resource
     */
    default void addToNew(ResourceRef resource, String org, List<Relation> others) {
        if (!org.isEmpty()) {
            add(Relation.toOrganization(resource, org));
        }
        others.forEach(this::add);
    }

    void remove(Relation relation);

    /**
     * Whether the model lets principals or resources of a type have this relation to resources of a kind. Asked at
     * start-up for the relations that come with every new resource. A store without a model takes every relation.
     */
    default boolean isGrantable(String subjectType, String relation, String kind) {
        return true;
    }

    /** Removes every relation to the resource: nobody has a permission on it any more. */
    void removeAll(ResourceRef resource);

    /**
     * The relations to a resource, for administration. They are read page by page, so what is not wanted takes no memory.
     *
     * @param wanted which of them to list
     * @param limit how many at most
     */
    List<Relation> list(ResourceRef resource, Predicate<Relation> wanted, int limit);
}
