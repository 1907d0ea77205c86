package ai.stigmer.runtime.pipeline.steps;

import ai.stigmer.runtime.grpc.RequestHeaders;
import ai.stigmer.runtime.grpc.RpcException;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.StateBuilder;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.ResourceRepository;
import com.google.protobuf.Message;
import io.grpc.Metadata;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Builds the stored resource with the status of the request merged into its own; metadata and spec stay byte for byte.
 * An update that a newer one has overtaken changes nothing. Fails with FAILED_PRECONDITION when a final phase would
 * change, and with ABORTED at once when the request asks for another version.
 */
public final class BuildNewStateWithStatusStep<I extends Message, R extends Message, O extends Message>
        implements Step<I, R, O> {
    /** The gRPC metadata in which a runner numbers its status updates, from 1. */
    public static final Metadata.Key<String> SEQUENCE =
            Metadata.Key.of("stigmer-sequence", Metadata.ASCII_STRING_MARSHALLER);

    private final ResourceType<R> type;
    private final ResourceRepository<R> repository;
    private final StateBuilder<R> states;
    private final Function<I, R> toResource;
    private final ClearedFields clearedFields;

    public BuildNewStateWithStatusStep(
            ResourceType<R> type,
            ResourceRepository<R> repository,
            StateBuilder<R> states,
            Function<I, R> toResource,
            ClearedFields clearedFields) {
        this.type = Objects.requireNonNull(type, "type");
        this.repository = Objects.requireNonNull(repository, "repository");
        this.states = Objects.requireNonNull(states, "states");
        this.toResource = Objects.requireNonNull(toResource, "toResource");
        this.clearedFields = Objects.requireNonNull(clearedFields, "clearedFields");
    }

    @Override
    public String name() {
        return "BuildNewStateWithStatus";
    }

    @Override
    public StepContract contract() {
        return StepContract.needing(Fact.EXISTING).andGives(Fact.CHANGE);
    }

    @Override
    public Next execute(RequestContext<I, R, O> context) {
        Stored<R> base = context.requireExisting();
        OptionalLong sequence = sequence(context.call().headers());
        R next = isLateForFinalPhase(base, sequence) ? base.resource() : merged(context, base);
        context.change(
                new Change.UpdateStatus<>(base, next, sequence, context.caller().principal()));
        return Next.CONTINUE;
    }

    private R merged(RequestContext<I, R, O> context, Stored<R> base) {
        return states.statusUpdated(
                base,
                toResource.apply(context.request()),
                clearedFields.ofStatusIn(context.request(), context.call().headers()),
                context.caller());
    }

    /**
     * An update that a newer one has overtaken is no attempt to revive a finished run; it is answered with the state that
     * the store has. Elsewhere than in a final phase the write itself finds out.
     */
    private boolean isLateForFinalPhase(Stored<R> base, OptionalLong sequence) {
        return sequence.isPresent()
                && states.statusMerge().isTerminal(type.status(base.resource()))
                && repository.hasAccepted(type.id(base.resource()), sequence.getAsLong());
    }

    private static OptionalLong sequence(Metadata headers) {
        Optional<String> text = RequestHeaders.single(headers, SEQUENCE);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            long number = Long.parseLong(text.get());
            if (number > 0) {
                return OptionalLong.of(number);
            }
        } catch (NumberFormatException ignored) {
            // Answered below, as any other text that is no sequence number.
        }
        throw RpcException.invalidField(SEQUENCE.name(), "must be a number from 1 to " + Long.MAX_VALUE);
    }
}
