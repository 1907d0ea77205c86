package ai.stigmer.runtime.store;

import ai.stigmer.runtime.resource.Stored;
import com.google.protobuf.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Part of a list.
 *
 * @param items in the order of ids
 * @param lastId where the next page goes on; empty when nothing is left
 */
public record Page<R extends Message>(List<Stored<R>> items, Optional<String> lastId) {
    public Page {
        items = List.copyOf(items);
        Objects.requireNonNull(lastId, "lastId");
    }
}
