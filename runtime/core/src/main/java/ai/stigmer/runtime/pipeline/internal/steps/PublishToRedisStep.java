package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.live.internal.StatePublisher;
import ai.stigmer.runtime.pipeline.Effect;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.internal.Outline;
import com.google.protobuf.Message;
import java.util.Objects;
import java.util.Optional;

/** Hands the new state to those who tell live subscribers. Its failure never fails the request. */
public final class PublishToRedisStep<R extends Message> implements Step<R> {
    private final ResourceType<R> type;
    private final StatePublisher<R> publisher;

    public PublishToRedisStep(ResourceType<R> type, StatePublisher<R> publisher) {
        this.type = Objects.requireNonNull(type, "type");
        this.publisher = Objects.requireNonNull(publisher, "publisher");
    }

    @Override
    public String name() {
        return "PublishToRedis";
    }

    @Override
    public StepContract contract() {
        return StepContract.requiring(Fact.PERSISTED).andDoes(Effect.PUBLISHES);
    }

    @Override
    public Next execute(RequestContext<R> context) {
        if (!context.isChanged()) {
            return Next.CONTINUE;
        }
        Optional<Stored<R>> outlined = context.outlinedResult().map(Outline::outlined);
        if (outlined.isPresent()) {
            publisher.publishNews(type.id(outlined.get().resource()), outlined.get());
        } else {
            publisher.publish(
                    type.id(context.result().resource()),
                    context.result(),
                    context.change() instanceof Change.Delete<R>);
        }
        return Next.CONTINUE;
    }
}
