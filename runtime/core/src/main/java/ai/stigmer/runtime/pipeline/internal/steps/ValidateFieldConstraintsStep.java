package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.error.RpcException.FieldViolation;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.internal.SensitiveFields;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Message;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Judges the request by the constraints in its proto. Needs nothing; fails with INVALID_ARGUMENT that reports every
 * violation in one {@code google.rpc.BadRequest}.
 */
public final class ValidateFieldConstraintsStep<R extends Message> implements Step<R> {
    private final Function<RequestContext<R>, List<FieldViolation>> violations;

    private ValidateFieldConstraintsStep(Function<RequestContext<R>, List<FieldViolation>> violations) {
        this.violations = Objects.requireNonNull(violations, "violations");
    }

    /** Judges the whole request. */
    public static <R extends Message> ValidateFieldConstraintsStep<R> wholeRequest(FieldConstraints constraints) {
        return new ValidateFieldConstraintsStep<>(context -> constraints.violations("", context.request()));
    }

    /**
     * Judges what the sender of an update can know: what is sensitive it may have left out to stay as stored, so that
     * is judged when the new state is built.
     *
     * @param requestType the type of the request
     */
    public static <R extends Message> ValidateFieldConstraintsStep<R> openPart(
            FieldConstraints constraints, Descriptor requestType, ResourceType<R> type) {
        SensitiveFields sensitive = SensitiveFields.of(requestType, type);
        return new ValidateFieldConstraintsStep<>(
                context -> constraints.violationsOfOpenPart(sensitive, context.request()));
    }

    /** Judges the status alone: a status update must not fail on an envelope or a spec that it does not write. */
    public static <R extends Message> ValidateFieldConstraintsStep<R> statusOnly(
            FieldConstraints constraints, ResourceType<R> type) {
        return new ValidateFieldConstraintsStep<>(
                context -> constraints.violations("status.", type.status(context.requested())));
    }

    @Override
    public String name() {
        return "ValidateFieldConstraints";
    }

    @Override
    public StepContract contract() {
        return StepContract.providing(Fact.VALID_REQUEST);
    }

    @Override
    public Next execute(RequestContext<R> context) {
        List<FieldViolation> found = violations.apply(context);
        if (!found.isEmpty()) {
            throw RpcException.invalidFields(found);
        }
        return Next.CONTINUE;
    }
}
