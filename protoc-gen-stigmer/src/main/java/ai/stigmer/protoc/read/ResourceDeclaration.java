package ai.stigmer.protoc.read;

import java.util.Optional;

/**
 * What a message says of itself as a resource.
 *
 * @param idPrefix what every id of the kind begins with
 * @param parent the kind that new resources are created under
 */
public record ResourceDeclaration(ProtoMessage message, String kind, String idPrefix, Optional<Parent> parent) {
    /**
     * Where a resource's parent is found.
     *
     * @param field the path of the resource's field that names the parent's id
     */
    public record Parent(String kind, String field) {}
}
