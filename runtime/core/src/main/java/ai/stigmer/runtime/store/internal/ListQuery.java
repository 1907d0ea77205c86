package ai.stigmer.runtime.store.internal;

import ai.stigmer.runtime.authorization.VisibleResources;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which resources to list.
 *
 * @param visible where what the caller may see is to be found; nothing else is read
 * @param fieldsEqual field paths in the resource and the string that each must equal, {@code spec.session_id}
 * @param afterId only resources whose id is greater, in the order of bytes; empty from the start
 * @param limit at most so many, 1 to 1000
 * @param bytes no more once the resources that were read take so many bytes, as protobuf encodes them; the one that
 *     reaches it still belongs to the page
 */
public record ListQuery(
        VisibleResources visible, Map<String, String> fieldsEqual, Optional<String> afterId, int limit, long bytes) {
    public ListQuery {
        Objects.requireNonNull(visible, "visible");
        Objects.requireNonNull(afterId, "afterId");
        fieldsEqual = Map.copyOf(fieldsEqual);
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("limit " + limit + " is not within 1 to 1000");
        }
        if (bytes < 1) {
            throw new IllegalArgumentException("bytes is " + bytes + ", but must be positive");
        }
    }
}
