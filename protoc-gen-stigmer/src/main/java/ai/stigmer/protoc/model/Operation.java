package ai.stigmer.protoc.model;

import java.util.Optional;

/** A standard operation on a resource, which the runtime serves without code of the team's own. */
public enum Operation {
    CREATE,
    APPLY,
    UPDATE,
    UPDATE_STATUS,
    DELETE,
    GET,
    GET_BY_REFERENCE,
    LIST,
    SUBSCRIBE;

    /** The operation that a proto calls so. */
    public static Optional<Operation> named(String name) {
        for (Operation operation : values()) {
            if (operation.name().equals(name)) {
                return Optional.of(operation);
            }
        }
        return Optional.empty();
    }
}
