package ai.stigmer.runtime.resource;

import com.google.protobuf.Message;
import java.util.Objects;

/**
 * A resource as one version of it stands in the store.
 *
 * @param resource the whole resource
 * @param revision which version it is
 */
public record Stored<R extends Message>(R resource, Revision revision) {
    public Stored {
        Objects.requireNonNull(resource, "resource");
        Objects.requireNonNull(revision, "revision");
    }
}
