package ai.stigmer.protoc.model;

import java.util.Optional;

/** A standard operation on a resource, which the runtime serves without code of the team's own. */
public enum Operation {
    CREATE("create"),
    APPLY("apply"),
    UPDATE("update"),
    UPDATE_STATUS("updateStatus"),
    DELETE("delete"),
    GET("get"),
    GET_BY_REFERENCE("getByReference"),
    LIST("list"),
    SUBSCRIBE("subscribe"),
    WATCH("watch");

    private final String resourceMethod;

    Operation(String resourceMethod) {
        this.resourceMethod = resourceMethod;
    }

    /** The method of the runtime's Resource. */
    public String resourceMethod() {
        return resourceMethod;
    }

    /** Whether it answers with a stream. */
    public boolean streams() {
        return this == SUBSCRIBE || this == WATCH;
    }

    /** Whether it shows what the caller may see, and refuses nobody. */
    public boolean showsWhatIsAllowed() {
        return this == LIST || this == WATCH;
    }

    /** The class of the runtime that stands for it, nested in StandardOperation. */
    public String resourceType() {
        return Character.toUpperCase(resourceMethod.charAt(0)) + resourceMethod.substring(1);
    }

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
