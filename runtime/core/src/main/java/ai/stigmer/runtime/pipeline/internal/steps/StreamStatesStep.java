package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.live.internal.StateSource;
import ai.stigmer.runtime.pipeline.Effect;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.pipeline.internal.steps.RenderedStates.Part;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.rpc.internal.SharedAnswers;
import com.google.protobuf.Message;
import io.grpc.Metadata;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Answers with the resource's state now and then every newer one, in order of version, until it is final, or until the
 * resource is deleted, which ends the stream with NOT_FOUND. A client that says which version it has gets only what is
 * newer. The server ends the stream as soon as what it was authorized on no longer stands.
 */
public final class StreamStatesStep<R extends Message> implements Step<R> {
    /** The version that the resource had when the call began. */
    private static final Metadata.Key<String> VERSION =
            Metadata.Key.of("stigmer-version", Metadata.ASCII_STRING_MARSHALLER);

    private final ResourceType<R> type;
    private final StateSource<R> live;
    private final RenderedStates<R> rendered;
    private final Predicate<R> isFinal;

    /**
     * A step that streams.
     *
     * @param isFinal whether a state is the last
     */
    public StreamStatesStep(ResourceType<R> type, StateSource<R> live, ResponseView<R> view, Predicate<R> isFinal) {
        this.type = Objects.requireNonNull(type, "type");
        this.live = Objects.requireNonNull(live, "live");
        this.rendered = new RenderedStates<>(view);
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
        long version = context.requireExisting().revision().version();
        ResumeVersion known = ResumeVersion.of(context.call().headers());
        known.requireReached(version);
        context.call().responses().header(VERSION, Long.toString(version));
        LatestStateSender<R> sender = new LatestStateSender<>(
                context.call().responses(),
                toFrames(new Part(context.readMask(), known.isSaid())),
                isFinal,
                () -> RpcException.of(ErrorReason.NOT_FOUND, type.kind().name() + " " + id + " was deleted"),
                known.version());
        sender.onEnd(live.join(id, version, sender)::close);
        return Next.CONTINUE;
    }

    private Function<Stored<R>, Message> toFrames(Part asked) {
        Optional<SharedAnswers> answers = SharedAnswers.current();
        return state -> {
            Message frame = rendered.of(state, asked);
            answers.ifPresent(shared -> shared.add(frame));
            return frame;
        };
    }
}
