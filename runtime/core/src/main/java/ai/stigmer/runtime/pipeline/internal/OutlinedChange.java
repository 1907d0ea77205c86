package ai.stigmer.runtime.pipeline.internal;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.internal.Outline;
import com.google.protobuf.Message;
import java.util.Optional;

/** A change of a resource of which this replica has an outline. */
public record OutlinedChange<R extends Message>(Outline<R> base, Change.UpdateStatus<R> change) {
    /** Makes it; empty if another write was faster. */
    public Optional<Outline.Outcome<R>> write() {
        return base.write(change);
    }

    /**
     * The change without placeholders.
     *
     * @throws RpcException VERSION_CONFLICT if the outline is too old to tell
     */
    public Change<R> whole() {
        return base.whole(change).orElseThrow(OutlinedChange::tooOld);
    }

    /** What an outline is refused for that the store no longer has the items of. */
    public static RpcException tooOld() {
        return RpcException.of(ErrorReason.VERSION_CONFLICT, "others changed the resource meanwhile; try again");
    }
}
