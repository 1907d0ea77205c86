package ai.stigmer.runtime.resource;

import java.util.Objects;

/**
 * A kind of resource, as the proto's {@code kind_meta} describes it.
 *
 * @param name the name of the kind's enum value, {@code agent_execution}: how policies and collections name the kind
 * @param typeName {@code AgentExecution}
 * @param idPrefix what every id of the kind begins with, {@code aex}
 */
public record ResourceKind(String name, String typeName, String idPrefix) {
    public ResourceKind {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(typeName, "typeName");
        Objects.requireNonNull(idPrefix, "idPrefix");
    }

    @Override
    public String toString() {
        return name;
    }
}
