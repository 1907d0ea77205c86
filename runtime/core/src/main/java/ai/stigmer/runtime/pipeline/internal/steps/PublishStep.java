package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.events.internal.OutboxSignal;
import ai.stigmer.runtime.pipeline.Effect;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import com.google.protobuf.Message;
import java.util.Objects;

/**
 * Sends the domain event on its way. Persist has stored it with the resource already, so nothing that goes wrong here
 * loses it, and the request does not wait for its delivery.
 */
public final class PublishStep<R extends Message> implements Step<R> {
    private final OutboxSignal outbox;

    public PublishStep(OutboxSignal outbox) {
        this.outbox = Objects.requireNonNull(outbox, "outbox");
    }

    @Override
    public String name() {
        return "Publish";
    }

    @Override
    public StepContract contract() {
        return StepContract.requiring(Fact.PERSISTED).andDoes(Effect.PUBLISHES);
    }

    @Override
    public Next execute(RequestContext<R> context) {
        if (context.isChanged()) {
            outbox.wake();
        }
        return Next.CONTINUE;
    }
}
