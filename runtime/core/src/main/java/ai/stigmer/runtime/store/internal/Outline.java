package ai.stigmer.runtime.store.internal;

import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.Change;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.Optional;
import java.util.Set;

/**
 * What this replica keeps of a resource that it has no room for: all but the items of long lists of the status. In the place
 * of each such item stands a placeholder, a message of its type that has the item's key alone, if items of the list have
 * one. So a status can be merged into it, and a write reads no more than what it changes.
 *
 * <p>Like a copy it may be old, or gone, and a conditional write on it then misses. Immutable and thread-safe; methods
 * that read or write throw {@link ai.stigmer.runtime.error.RpcException} STORE_UNAVAILABLE when the store cannot answer.
 */
public interface Outline<R extends Message> {
    /** The resource, with placeholders. */
    Stored<R> outlined();

    /** The lists of the status that have placeholders. */
    Set<FieldDescriptor> incompleteLists();

    /** The same version without placeholders; empty if it is so old that the store no longer has its items. */
    Optional<Stored<R>> whole();

    /**
     * A change without placeholders; empty as {@link #whole} is.
     *
     * @param change whose base is {@link #outlined}, and whose next state has each placeholder in its place or not at all
     */
    Optional<Change.UpdateStatus<R>> whole(Change.UpdateStatus<R> change);

    /**
     * Makes a change, as {@link ResourceRepository#write} does.
     *
     * @param change as for {@link #whole(Change.UpdateStatus)}
     * @return empty if another write was faster: begin again with the whole resource
     */
    Optional<Outcome<R>> write(Change.UpdateStatus<R> change);

    /**
     * What became of a change.
     *
     * @param current the newest state
     * @param changed false if there was nothing to change, so that nothing was written
     */
    record Outcome<R extends Message>(Outline<R> current, boolean changed) {}
}
