package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.internal.Outline;
import com.google.protobuf.Message;
import java.util.Objects;

/** Makes the response from the resource: secrets out, and no more than the caller asked for. */
public final class TransformResponseStep<R extends Message> implements Step<R> {
    private final ResponseView<R> view;

    public TransformResponseStep(ResponseView<R> view) {
        this.view = Objects.requireNonNull(view, "view");
    }

    @Override
    public String name() {
        return "TransformResponse";
    }

    @Override
    public StepContract contract() {
        return StepContract.requiring(Fact.RESULT).andProvides(Fact.RESPONSE);
    }

    @Override
    public Next execute(RequestContext<R> context) {
        Stored<R> result = context.outlinedResult()
                .filter(outline -> !view.dependsOn(outline.incompleteLists(), context.readMask()))
                .map(Outline::outlined)
                .orElseGet(context::result);
        context.response(view.of(result.resource(), context.readMask()));
        return Next.CONTINUE;
    }
}
