package ai.stigmer.runtime.authorization;

import java.util.Objects;

/**
 * A resource as policies name it.
 *
 * @param kind the name of the kind's enum value
 * @param id never empty
 */
public record ResourceRef(String kind, String id) {
    /**
     * Names a resource.
     *
     * @throws IllegalArgumentException if a part is empty: nobody is ever asked about an empty id
     */
    public ResourceRef {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        if (kind.isEmpty() || id.isEmpty()) {
            throw new IllegalArgumentException("a resource needs a kind and an id, not \"" + kind + ":" + id + "\"");
        }
    }

    /** {@code kind:id}. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
