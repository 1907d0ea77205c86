package ai.stigmer.protoc.model;

/** What a field says of who writes and who reads it. */
public enum FieldAccess {
    /** Never empty in what a client writes. */
    REQUIRED,
    /** The server's own; what a client sends is ignored. */
    OUTPUT_ONLY,
    /** Never in an answer. */
    INPUT_ONLY,
    /** Set when the resource is created, and never changed. */
    IMMUTABLE
}
