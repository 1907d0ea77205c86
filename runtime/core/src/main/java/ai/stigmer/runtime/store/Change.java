package ai.stigmer.runtime.store;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.events.EventType;
import ai.stigmer.runtime.resource.Stored;
import com.google.protobuf.Message;
import java.util.OptionalLong;

/**
 * One write to one resource, with the event that it means. A change is made against a base; whether the base still
 * stands is decided by the store, in the write itself.
 */
public sealed interface Change<R extends Message> {
    /** Who makes the change. */
    Principal actor();

    /** The event that is stored with the resource. */
    EventType event();

    /** A new resource, complete with id, slug, version and audit. */
    record Create<R extends Message>(R next, Principal actor) implements Change<R> {
        @Override
        public EventType event() {
            return EventType.CREATED;
        }
    }

    /**
     * A new spec and metadata.
     *
     * @param writesStatus whether the status of {@code next} is written too: an update clears the status by setting it.
     *     Otherwise the status stays as the store has it, whatever status writers do meanwhile, but for
     *     {@code status.audit.spec_audit}, which always belongs to the spec
     */
    record UpdateSpec<R extends Message>(Stored<R> base, R next, boolean writesStatus, Principal actor)
            implements Change<R> {
        @Override
        public EventType event() {
            return EventType.UPDATED;
        }
    }

    /**
     * A new status. Metadata and spec of {@code next} are those of the base, and are not written.
     *
     * @param sequence the runner's own number of this update; one that is not newer than the last accepted number
     *     changes nothing
     * @param sameGeneration whether the update is of the base's generation alone, and so a conflict once the spec has
     *     changed; a numbered one always is
     */
    record UpdateStatus<R extends Message>(
            Stored<R> base, R next, OptionalLong sequence, boolean sameGeneration, Principal actor)
            implements Change<R> {
        public UpdateStatus {
            if (sequence.isPresent() && !sameGeneration) {
                throw new IllegalArgumentException("numbers count within a generation");
            }
        }

        /** An unnumbered update that is independent of changes of the spec. */
        public UpdateStatus(Stored<R> base, R next, Principal actor) {
            this(base, next, OptionalLong.empty(), false, actor);
        }

        @Override
        public EventType event() {
            return EventType.STATUS_UPDATED;
        }
    }

    /** The resource is deleted; its event stays until it has been delivered. */
    record Delete<R extends Message>(Stored<R> base, Principal actor) implements Change<R> {
        @Override
        public EventType event() {
            return EventType.DELETED;
        }
    }
}
