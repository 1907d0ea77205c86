package ai.stigmer.runtime.resource.internal;

import ai.stigmer.runtime.resource.ResourceKind;
import com.github.f4b6a3.ulid.UlidCreator;
import java.util.Locale;

/** Gives new resources their ids. Implementations are thread-safe. */
@FunctionalInterface
public interface ResourceIds {
    /** A new id, unique over all replicas. */
    String next(ResourceKind kind);

    /** The kind's prefix, an underscore and a lower-case ULID, so that ids sort by the time of creation. */
    static ResourceIds ulids() {
        return kind -> kind.idPrefix()
                + "_"
                + UlidCreator.getMonotonicUlid().toString().toLowerCase(Locale.ROOT);
    }
}
