package ai.stigmer.runtime.store;

import ai.stigmer.runtime.resource.Stored;
import com.google.protobuf.Message;

/** What became of a {@link Change}. */
public sealed interface WriteOutcome<R extends Message> {

    /** The change is durable, and its event with it. */
    record Committed<R extends Message>(Stored<R> stored) implements WriteOutcome<R> {}

    /** Nothing was written as there is nothing to change: a repeated request, or an old sequence number. */
    record Unchanged<R extends Message>(Stored<R> current) implements WriteOutcome<R> {}

    /** Nothing was written: the base is no longer the newest version of the section, or the resource is gone. */
    record Conflict<R extends Message>() implements WriteOutcome<R> {}

    /** Nothing was created: the organization has a resource of this slug already. */
    record SlugTaken<R extends Message>() implements WriteOutcome<R> {}
}
