package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.internal.steps.AuthorizationRule;
import ai.stigmer.runtime.pipeline.internal.steps.AuthorizeStep;
import ai.stigmer.runtime.pipeline.internal.steps.GrantOwnershipStep;
import ai.stigmer.runtime.pipeline.internal.steps.LoadExistingStep;
import ai.stigmer.runtime.pipeline.internal.steps.PersistStep;
import ai.stigmer.runtime.pipeline.internal.steps.PublishStep;
import ai.stigmer.runtime.pipeline.internal.steps.PublishToRedisStep;
import ai.stigmer.runtime.pipeline.internal.steps.ResolveSlugStep;
import ai.stigmer.runtime.pipeline.internal.steps.ResponseView;
import ai.stigmer.runtime.pipeline.internal.steps.TransformResponseStep;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.internal.ResourceLocator;
import com.google.protobuf.Message;
import java.util.Objects;

/**
 * What operations on one resource have in common: the steps that their pipelines are made of.
 *
 * @param <I> the request message
 * @param <R> the resource message
 * @param <O> the response message
 */
abstract class ResourceOperation<I extends Message, R extends Message, O extends Message>
        extends PipelineHandler<I, R, O> {
    private final MessageMapping<I, R, O> mapping;
    private final ResourceLocator<R> locator;

    protected ResourceOperation(
            ResourceBackend<R> backend, MessageMapping<I, R, O> mapping, ResourceLocator<R> locator) {
        super(backend);
        this.mapping = Objects.requireNonNull(mapping, "mapping");
        this.locator = Objects.requireNonNull(locator, "locator");
    }

    @Override
    protected final R requested(I request) {
        return mapping.toResource().apply(request);
    }

    protected final MessageMapping<I, R, O> mapping() {
        return mapping;
    }

    protected Step<R> resolveSlug() {
        return new ResolveSlugStep<>(locator);
    }

    protected Step<R> loadExisting() {
        return LoadExistingStep.newest(backend().repository());
    }

    /** Checks what the rpc's options declare. */
    protected Step<R> authorize() {
        return new AuthorizeStep<>(backend().type(), backend().authorizer(), AuthorizationRule.ofRpc());
    }

    /** Checks a permission on the resource, for an rpc that leaves authorization to its handler. */
    protected Step<R> authorize(String permission, String refusal) {
        return new AuthorizeStep<>(
                backend().type(),
                backend().authorizer(),
                AuthorizationRule.permission(permission, backend().type().kind().name(), refusal));
    }

    protected Step<R> persist() {
        return new PersistStep<>(backend().type(), backend().repository());
    }

    protected Step<R> grantOwnership() {
        return new GrantOwnershipStep<>(backend().type(), backend().ownership());
    }

    protected Step<R> publish() {
        return new PublishStep<>(backend().outbox());
    }

    protected Step<R> publishToRedis() {
        return new PublishToRedisStep<>(backend().type(), backend().publisher());
    }

    protected Step<R> transformResponse() {
        return new TransformResponseStep<>(responseView());
    }

    final ResponseView<R> responseView() {
        return new ResponseView<>(backend().type(), mapping.toResponse());
    }
}
