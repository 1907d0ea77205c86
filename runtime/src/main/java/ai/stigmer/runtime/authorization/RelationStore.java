package ai.stigmer.runtime.authorization;

/**
 * Where an authorization engine keeps its relations. Both methods may be repeated without harm, so that an event that
 * is delivered twice changes nothing.
 *
 * <p>Implementations are safe for use by many threads and throw {@link ai.stigmer.runtime.grpc.RpcException}
 * AUTHORIZER_UNAVAILABLE when they cannot write.
 */
public interface RelationStore {
    void add(Relation relation);

    void remove(Relation relation);

    /**
     * Whether the model lets principals or resources of a type have this relation to resources of a kind. Asked at start-up
     * for the relations that come with every new resource. A store without a model takes every relation.
     */
    default boolean isGrantable(String subjectType, String relation, String kind) {
        return true;
    }

    /** Removes every relation to the resource: nobody has a permission on it any more. */
    void removeAll(ResourceRef resource);
}
