package ai.stigmer.protoc.model;

import java.util.List;

/**
 * One enum.
 *
 * @param values in the order of the proto
 * @param comment the proto's comment, or empty
 */
public record EnumSchema(String fullName, List<Value> values, boolean deprecated, String comment) {
    public EnumSchema {
        values = List.copyOf(values);
    }

    /** One value; its comment may be empty. */
    public record Value(String name, String comment) {}
}
