package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.error.RpcException.FieldViolation;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ResourceName;
import ai.stigmer.runtime.resource.internal.SensitiveFields;
import ai.stigmer.runtime.resource.internal.StateBuilder;
import ai.stigmer.runtime.resource.internal.StateBuilder.StatusPolicy;
import ai.stigmer.runtime.rpc.Posture.ResourceId;
import ai.stigmer.runtime.store.Change;
import com.google.protobuf.Message;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Builds what a user asked for: a new resource, or the stored one with the spec of the request, entirely, and its
 * status cleared. A sensitive field that the request leaves unset stays, unless the update mask names it; so the
 * constraints on what is sensitive are judged here, of the state that would be stored. Fails with INVALID_ARGUMENT
 * for what a user may not choose, and with ABORTED at once when the request asks for another version.
 */
public final class BuildNewStateStep<R extends Message> implements Step<R> {
    private final StateBuilder<R> states;
    private final Target target;
    private final StatusPolicy statusPolicy;
    private final ClearedFields clearedFields;
    private final Function<R, List<FieldViolation>> violations;

    /** What the request may turn out to be. */
    private enum Target {
        NEW,
        EXISTING,
        EITHER
    }

    private BuildNewStateStep(
            StateBuilder<R> states,
            Target target,
            StatusPolicy statusPolicy,
            ClearedFields clearedFields,
            Function<R, List<FieldViolation>> violations) {
        this.states = Objects.requireNonNull(states, "states");
        this.target = target;
        this.statusPolicy = Objects.requireNonNull(statusPolicy, "statusPolicy");
        this.clearedFields = Objects.requireNonNull(clearedFields, "clearedFields");
        this.violations = Objects.requireNonNull(violations, "violations");
    }

    /** Builds a new resource. */
    public static <R extends Message> BuildNewStateStep<R> ofNew(StateBuilder<R> states) {
        return new BuildNewStateStep<>(
                states, Target.NEW, StatusPolicy.CLEAR, ClearedFields.none(), resource -> List.of());
    }

    /** Builds the next state of a stored resource. */
    public static <R extends Message> BuildNewStateStep<R> ofExisting(
            StateBuilder<R> states,
            StatusPolicy statusPolicy,
            ClearedFields clearedFields,
            FieldConstraints constraints) {
        return new BuildNewStateStep<>(
                states, Target.EXISTING, statusPolicy, clearedFields, ofSensitivePart(states.type(), constraints));
    }

    /** Builds whichever of the two the request turns out to be. */
    public static <R extends Message> BuildNewStateStep<R> ofEither(
            StateBuilder<R> states,
            StatusPolicy statusPolicy,
            ClearedFields clearedFields,
            FieldConstraints constraints) {
        return new BuildNewStateStep<>(
                states, Target.EITHER, statusPolicy, clearedFields, ofSensitivePart(states.type(), constraints));
    }

    private static <R extends Message> Function<R, List<FieldViolation>> ofSensitivePart(
            ResourceType<R> type, FieldConstraints constraints) {
        SensitiveFields sensitive = SensitiveFields.of(type);
        boolean hasSecrets = sensitive.canBeIn(type.specField().getMessageType());
        Message noStatus = type.status(type.defaultInstance());
        // The status is not the sender's, who can mend nothing of it.
        return resource -> hasSecrets
                ? constraints.violationsOfSensitivePart(sensitive, type.withStatus(resource, noStatus))
                : List.of();
    }

    @Override
    public String name() {
        return "BuildNewState";
    }

    @Override
    public StepContract contract() {
        return StepContract.requiring(target == Target.NEW ? Fact.RESOURCE_NAME : Fact.EXISTING)
                .andProvides(Fact.CHANGE);
    }

    @Override
    public Next execute(RequestContext<R> context) {
        boolean isNew = target == Target.NEW
                || (target == Target.EITHER && context.existing().isEmpty());
        context.change(isNew ? create(context) : update(context));
        return Next.CONTINUE;
    }

    private Change<R> create(RequestContext<R> context) {
        ResourceName.BySlug name = (ResourceName.BySlug) context.resourceName();
        R next = judged(states.created(inOrganization(context, name.org()), name.slug(), context.caller()));
        return new Change.Create<>(next, context.caller().principal());
    }

    /** What is asked for, in the organization that its name was resolved in, which a parent may have given. */
    private R inOrganization(RequestContext<R> context, String org) {
        ResourceId.wellFormed("metadata.org", org);
        ResourceType<R> type = states.type();
        R requested = context.requested();
        return type.withMetadata(requested, type.metadataFields().inOrganization(type.metadata(requested), org));
    }

    private Change<R> update(RequestContext<R> context) {
        Stored<R> base = context.requireExisting();
        Set<String> cleared = clearedFields.in(context.request(), context.call().headers());
        R requested = context.requested();
        R next = judged(states.updated(base, requested, cleared, statusPolicy, context.caller()));
        return new Change.UpdateSpec<>(
                base, next, statusPolicy == StatusPolicy.CLEAR, context.caller().principal());
    }

    private R judged(R next) {
        List<FieldViolation> found = violations.apply(next);
        if (!found.isEmpty()) {
            throw RpcException.invalidFields(found);
        }
        return next;
    }
}
