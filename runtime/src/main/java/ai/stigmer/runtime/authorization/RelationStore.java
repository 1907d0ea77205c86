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

    /** Removes every relation to the resource: nobody has a permission on it any more. */
    void removeAll(ResourceRef resource);
}
