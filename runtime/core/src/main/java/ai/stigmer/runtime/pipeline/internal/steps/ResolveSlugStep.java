package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.internal.ResourceLocator;
import com.google.protobuf.Message;
import java.util.Objects;

/**
 * Finds out which resource the request names: by id, or by its slug within an organization, made from the name where a
 * new resource has none. Fails with INVALID_ARGUMENT naming the field when the request names none.
 */
public final class ResolveSlugStep<R extends Message> implements Step<R> {
    private final ResourceLocator<R> locator;

    public ResolveSlugStep(ResourceLocator<R> locator) {
        this.locator = Objects.requireNonNull(locator, "locator");
    }

    @Override
    public String name() {
        return "ResolveSlug";
    }

    @Override
    public StepContract contract() {
        return StepContract.providing(Fact.RESOURCE_NAME);
    }

    @Override
    public Next execute(RequestContext<R> context) {
        context.resourceName(locator.locate(
                context.request(), context.requested(), context.call().method()));
        return Next.CONTINUE;
    }
}
