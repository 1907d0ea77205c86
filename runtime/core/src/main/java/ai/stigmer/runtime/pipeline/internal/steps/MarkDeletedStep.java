package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.store.Change;
import com.google.protobuf.Message;

/** Makes the change that removes the stored resource. */
public final class MarkDeletedStep<R extends Message> implements Step<R> {
    @Override
    public String name() {
        return "MarkDeleted";
    }

    @Override
    public StepContract contract() {
        return StepContract.requiring(Fact.EXISTING).andProvides(Fact.CHANGE);
    }

    @Override
    public Next execute(RequestContext<R> context) {
        context.change(
                new Change.Delete<>(context.requireExisting(), context.caller().principal()));
        return Next.CONTINUE;
    }
}
