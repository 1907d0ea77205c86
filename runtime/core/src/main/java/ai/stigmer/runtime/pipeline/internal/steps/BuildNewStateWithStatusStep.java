package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.StateBuilder;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.internal.Numbering;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import com.google.protobuf.Message;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Builds the stored resource with the status of the request merged into its own; metadata and spec stay byte for byte.
 * An update that a newer one has overtaken changes nothing. Fails with ABORTED at once when the request asks for
 * another version, whatever its number, with FAILED_PRECONDITION when it would change a status whose phase is final, and with
 * INVALID_ARGUMENT for a number behind which none would be left.
 */
public final class BuildNewStateWithStatusStep<R extends Message> implements Step<R> {
    private final ResourceType<R> type;
    private final ResourceRepository<R> repository;
    private final StateBuilder<R> states;
    private final ClearedFields clearedFields;

    public BuildNewStateWithStatusStep(
            ResourceType<R> type,
            ResourceRepository<R> repository,
            StateBuilder<R> states,
            ClearedFields clearedFields) {
        this.type = Objects.requireNonNull(type, "type");
        this.repository = Objects.requireNonNull(repository, "repository");
        this.states = Objects.requireNonNull(states, "states");
        this.clearedFields = Objects.requireNonNull(clearedFields, "clearedFields");
    }

    @Override
    public String name() {
        return "BuildNewStateWithStatus";
    }

    @Override
    public StepContract contract() {
        return StepContract.requiring(Fact.EXISTING).andProvides(Fact.CHANGE);
    }

    @Override
    public Next execute(RequestContext<R> context) {
        Stored<R> base = context.requireBase();
        R requested = context.requested();
        states.requireVersion(requested, base);
        OptionalLong sequence = SequenceNumbers.in(context.call().headers());
        boolean overtaken = false;
        if (sequence.isPresent() && asksForNumbering(base, sequence.getAsLong())) {
            Optional<Numbering> numbering = numbering(base);
            if (numbering.isEmpty()) {
                return Next.RELOAD;
            }
            SequenceNumbers.requireReachable(sequence.getAsLong(), numbering.get());
            overtaken = sequence.getAsLong() <= numbering.get().last();
        }
        // One that was overtaken is no attempt to revive a finished run; the write answers it with what the store has.
        R next = overtaken ? base.resource() : merged(context, base, requested);
        boolean sameGeneration = sequence.isPresent() || states.asksForVersion(requested);
        Change.UpdateStatus<R> change = new Change.UpdateStatus<>(
                base, next, sequence, sameGeneration, context.caller().principal());
        context.changeOfBase(change);
        return Next.CONTINUE;
    }

    private R merged(RequestContext<R> context, Stored<R> base, R requested) {
        return states.statusUpdated(
                base,
                requested,
                clearedFields.ofStatusIn(context.request(), context.call().headers()),
                context.caller());
    }

    /** In other cases than these the write itself finds out what the number is worth. */
    private boolean asksForNumbering(Stored<R> base, long sequence) {
        return states.statusMerge().isTerminal(type.status(base.resource()))
                || SequenceNumbers.isBeyondFreeChoice(sequence);
    }

    /** Empty if the base is no longer of the newest generation. */
    private Optional<Numbering> numbering(Stored<R> base) {
        return repository
                .numbering(type.id(base.resource()))
                .filter(newest -> newest.generation() == base.revision().generation());
    }
}
