package ai.stigmer.runtime.store.internal;

import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.Change;
import com.google.protobuf.Message;

/** What became of a {@link Change}. */
public sealed interface WriteOutcome<R extends Message> {

    /** The change is durable, and its event with it. */
    record Committed<R extends Message>(Stored<R> stored) implements WriteOutcome<R> {}

    /** Nothing was written as there is nothing to change: a repeated request. */
    record Unchanged<R extends Message>(Stored<R> current) implements WriteOutcome<R> {}

    /**
     * Nothing was written: the status update is numbered, and a number that is not less was accepted before it.
     *
     * @param current the newest state
     * @param lastNumber the last number that was accepted, of the same generation as the update's
     */
    record Overtaken<R extends Message>(Stored<R> current, long lastNumber) implements WriteOutcome<R> {}

    /** Nothing was written: the base is no longer the newest version of the section, or the resource is gone. */
    record Conflict<R extends Message>() implements WriteOutcome<R> {}

    /** Nothing was created: the organization has a resource of this slug already. */
    record SlugTaken<R extends Message>() implements WriteOutcome<R> {}
}
