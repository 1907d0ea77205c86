package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.internal.steps.BuildNewStateStep;
import ai.stigmer.runtime.pipeline.internal.steps.ClearedFields;
import ai.stigmer.runtime.pipeline.internal.steps.LoadExistingStep;
import ai.stigmer.runtime.pipeline.internal.steps.ValidateFieldConstraintsStep;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.internal.ResourceLocator;
import ai.stigmer.runtime.resource.internal.StateBuilder.StatusPolicy;
import ai.stigmer.runtime.rpc.UnaryHandler;
import com.google.protobuf.Message;

/** A user's update: the spec from the request, entirely, and the status cleared. */
public class UpdateOperation<I extends Message, R extends Message, O extends Message> extends ResourceOperation<I, R, O>
        implements UnaryHandler<I, O> {

    public UpdateOperation(ResourceBackend<R> backend, MessageMapping<I, R, O> mapping) {
        super(backend, mapping, ResourceLocator.inMetadata(backend.type()));
    }

    @Override
    protected Pipeline<R> pipeline() {
        return pipelineNamed(standardName("update"))
                .step(validateFieldConstraints())
                .step(resolveSlug())
                .step(loadExisting())
                .step(authorize())
                .step(buildNewState())
                .step(persist())
                .step(publish())
                .step(transformResponse())
                .step(sendResponse())
                .build();
    }

    @Override
    protected Step<R> loadExisting() {
        return LoadExistingStep.fromCopy(backend().repository());
    }

    @Override
    protected Step<R> validateFieldConstraints() {
        return ValidateFieldConstraintsStep.openPart(
                backend().constraints(), mapping().requestType(), backend().type());
    }

    /** Override to preserve the status: {@link StatusPolicy#PRESERVE}. */
    protected Step<R> buildNewState() {
        return BuildNewStateStep.ofExisting(
                backend().states(),
                StatusPolicy.CLEAR,
                ClearedFields.of(mapping().requestType()),
                backend().constraints());
    }
}
