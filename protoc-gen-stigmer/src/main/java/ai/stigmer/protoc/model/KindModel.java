package ai.stigmer.protoc.model;

import java.util.Optional;

/**
 * A kind of resource.
 *
 * @param name the name of its enum value, {@code agent_execution}
 * @param typeName {@code AgentExecution}; empty if {@code kind_meta} does not say it
 * @param idPrefix what its ids begin with; empty if {@code kind_meta} does not say it
 * @param message the resource message, where it says itself that it is one
 */
public record KindModel(String name, String typeName, String idPrefix, Optional<JavaType> message) {
    /** A kind whose message nobody names. */
    public KindModel(String name, String typeName, String idPrefix) {
        this(name, typeName, idPrefix, Optional.empty());
    }
}
