package ai.stigmer.testkit;

/** A resource that exists for one cell of the matrix, in an organization of its own. */
public interface TestResource {
    /**
     * The id of what a policy means by a kind: the resource itself, its organization, or another parent.
     *
     * @param kind as the manifest and the authorization model name it
     * @throws IllegalArgumentException if nothing of this kind belongs to the resource
     */
    String id(String kind);
}
