package ai.stigmer.runtime.authorization;

import ai.stigmer.model.OwnRelations;
import ai.stigmer.model.PolicyModel;
import java.util.Objects;

/**
 * A fact from which permissions derive: {@code user:alice} is {@code owner} of {@code agent_execution:aex_01j…}, or
 * {@code organization:acme} is the {@code organization} of it.
 *
 * @param subject {@code type:id} of a principal or a resource
 * @param relation {@code owner}
 * @param resource the resource that the relation is to
 */
public record Relation(String subject, String relation, ResourceRef resource) {
    public Relation {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(resource, "resource");
    }

    /** The relation of a resource to the organization that it belongs to. */
    public static Relation toOrganization(ResourceRef resource, String org) {
        return new Relation(OwnRelations.ORGANIZATION + ":" + org, OwnRelations.ORGANIZATION, resource);
    }

    /**
     * Refuses a relation that the model does not allow.
     *
     * @throws IllegalArgumentException as {@link PolicyModel#requireGrantable} does
     */
    public void requireGrantableIn(PolicyModel model) {
        model.requireGrantable(subject, relation, resource.kind(), resource.id());
    }
}
