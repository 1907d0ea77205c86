package ai.stigmer.runtime.pipeline;

import java.util.Objects;

/**
 * Something that is known about a request once a step has done its work. Steps say which facts they require and which they
 * provide, so that an order in which they cannot work is found when the pipeline is built. A service's own steps may
 * have facts of their own.
 *
 * @param name as it stands in messages, {@code existing resource}
 */
public record Fact(String name) {
    /** The request meets its declared constraints. */
    public static final Fact VALID_REQUEST = new Fact("valid request");
    /** Which resource the request names. */
    public static final Fact RESOURCE_NAME = new Fact("resource name");
    /** The stored resource, or that there is none. */
    public static final Fact EXISTING = new Fact("existing resource");
    /** The caller may do what the rpc does. */
    public static final Fact AUTHORIZED = new Fact("authorization");
    /** The change to be made. */
    public static final Fact CHANGE = new Fact("change");
    /** The change is stored. */
    public static final Fact PERSISTED = new Fact("persisted change");
    /** What is to be answered, as resources. */
    public static final Fact RESULT = new Fact("result");
    /** What is to be answered, as it goes to the caller. */
    public static final Fact RESPONSE = new Fact("response");

    public Fact {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public String toString() {
        return name;
    }
}
