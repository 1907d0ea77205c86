package ai.stigmer.protoc.model;

/** The type of a field. */
public sealed interface FieldType {

    /** A type of protobuf's own by the name that protos use, {@code int64}. */
    record Scalar(String name) implements FieldType {}

    /** A message, by its full name. */
    record OfMessage(String fullName) implements FieldType {}

    /** An enum, by its full name. */
    record OfEnum(String fullName) implements FieldType {}

    /** A repeated field. */
    record ListOf(FieldType item) implements FieldType {}

    /**
     * A map.
     *
     * @param key the scalar type of its keys
     */
    record MapOf(String key, FieldType value) implements FieldType {}
}
