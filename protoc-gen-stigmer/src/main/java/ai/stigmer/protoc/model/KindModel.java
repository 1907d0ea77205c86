package ai.stigmer.protoc.model;

/**
 * A kind of resource.
 *
 * @param name the name of its enum value, {@code agent_execution}
 * @param typeName {@code AgentExecution}; empty if {@code kind_meta} does not say it
 * @param idPrefix what its ids begin with; empty if {@code kind_meta} does not say it
 */
public record KindModel(String name, String typeName, String idPrefix) {}
