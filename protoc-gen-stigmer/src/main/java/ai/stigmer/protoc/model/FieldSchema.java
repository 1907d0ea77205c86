package ai.stigmer.protoc.model;

import java.util.Set;

/**
 * One field of a message.
 *
 * @param jsonName its name in JSON
 * @param comment the proto's comment, or empty
 */
public record FieldSchema(
        String jsonName, FieldType type, Set<FieldAccess> access, boolean deprecated, String comment) {
    public FieldSchema {
        access = Set.copyOf(access);
    }
}
