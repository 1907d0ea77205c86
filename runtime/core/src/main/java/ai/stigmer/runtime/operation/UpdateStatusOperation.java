package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.internal.steps.BuildNewStateWithStatusStep;
import ai.stigmer.runtime.pipeline.internal.steps.ClearedFields;
import ai.stigmer.runtime.pipeline.internal.steps.LoadExistingStep;
import ai.stigmer.runtime.pipeline.internal.steps.ValidateFieldConstraintsStep;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.internal.ResourceLocator;
import ai.stigmer.runtime.rpc.UnaryHandler;
import com.google.protobuf.Message;

/** What the system saw: the status of the request merged into the stored one, metadata and spec untouched. */
public class UpdateStatusOperation<I extends Message, R extends Message, O extends Message>
        extends ResourceOperation<I, R, O> implements UnaryHandler<I, O> {

    public UpdateStatusOperation(ResourceBackend<R> backend, MessageMapping<I, R, O> mapping) {
        super(backend, mapping, ResourceLocator.inMetadata(backend.type()));
    }

    @Override
    protected Pipeline<R> pipeline() {
        return pipelineNamed(standardName("update-status"))
                .step(validateFieldConstraints())
                .step(resolveSlug())
                .step(loadExisting())
                .step(authorize())
                .step(buildNewStateWithStatus())
                .step(persist())
                .step(publish())
                .step(publishToRedis())
                .step(transformResponse())
                .step(sendResponse())
                .build();
    }

    @Override
    protected Step<R> loadExisting() {
        return LoadExistingStep.fromCopy(backend().repository(), responseView());
    }

    @Override
    protected Step<R> validateFieldConstraints() {
        return ValidateFieldConstraintsStep.statusOnly(
                backend().constraints(), backend().type());
    }

    protected Step<R> buildNewStateWithStatus() {
        return new BuildNewStateWithStatusStep<>(
                backend().type(),
                backend().repository(),
                backend().states(),
                ClearedFields.of(mapping().requestType()));
    }
}
