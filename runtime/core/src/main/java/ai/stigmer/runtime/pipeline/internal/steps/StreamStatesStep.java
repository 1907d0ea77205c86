package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.live.internal.StateSource;
import ai.stigmer.runtime.pipeline.Effect;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.ResourceType;
import com.google.protobuf.Message;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Answers with the resource's state now and then every newer one, in order of version, until it is final, or until the
 * resource is deleted, which ends the stream with NOT_FOUND. The server ends it as soon as what it was authorized on no
 * longer stands.
 */
public final class StreamStatesStep<R extends Message> implements Step<R> {
    private final ResourceType<R> type;
    private final StateSource<R> live;
    private final ResponseView<R> view;
    private final Predicate<R> isFinal;

    /**
     * A step that streams.
     *
     * @param isFinal whether a state is the last
     */
    public StreamStatesStep(ResourceType<R> type, StateSource<R> live, ResponseView<R> view, Predicate<R> isFinal) {
        this.type = Objects.requireNonNull(type, "type");
        this.live = Objects.requireNonNull(live, "live");
        this.view = Objects.requireNonNull(view, "view");
        this.isFinal = Objects.requireNonNull(isFinal, "isFinal");
    }

    @Override
    public String name() {
        return "StreamStates";
    }

    @Override
    public StepContract contract() {
        return StepContract.requiring(Fact.EXISTING).andDoes(Effect.ANSWERS);
    }

    @Override
    public Next execute(RequestContext<R> context) {
        String id = type.id(context.requireExisting().resource());
        LatestStateSender<R> sender = new LatestStateSender<>(
                context.call().responses(),
                state -> view.of(state, context.readMask()),
                isFinal,
                () -> RpcException.of(ErrorReason.NOT_FOUND, type.kind().name() + " " + id + " was deleted"));
        sender.onEnd(live.subscribe(id, sender)::close);
        return Next.CONTINUE;
    }
}
