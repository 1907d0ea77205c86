package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.pipeline.Effect;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.pipeline.internal.AuthorizedTarget;
import ai.stigmer.runtime.pipeline.internal.OutlinedChange;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.internal.Outline;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import ai.stigmer.runtime.store.internal.WriteOutcome;
import com.google.protobuf.Message;
import java.util.Objects;
import java.util.Optional;

/**
 * Stores the change and its event with one compare-and-set on the version that was loaded. When that is no longer the
 * newest, nothing was written and the pipeline loads again. Fails with ALREADY_EXISTS when the slug of a new resource
 * is taken, which only the store's unique index decides.
 */
public final class PersistStep<R extends Message> implements Step<R> {
    private final ResourceType<R> type;
    private final ResourceRepository<R> repository;

    public PersistStep(ResourceType<R> type, ResourceRepository<R> repository) {
        this.type = Objects.requireNonNull(type, "type");
        this.repository = Objects.requireNonNull(repository, "repository");
    }

    @Override
    public String name() {
        return "Persist";
    }

    @Override
    public StepContract contract() {
        return StepContract.requiring(Fact.CHANGE, Fact.AUTHORIZED)
                .andProvides(Fact.PERSISTED, Fact.RESULT)
                .andDoes(Effect.WRITES);
    }

    @Override
    public Next execute(RequestContext<R> context) {
        context.call().authorization().require("Persist");
        Optional<OutlinedChange<R>> outlined = context.outlinedChange();
        if (outlined.isPresent()) {
            requireAuthorized(context, outlined.get().change());
            Optional<Outline.Outcome<R>> outcome = outlined.get().write();
            outcome.ifPresent(made -> context.persisted(made.current(), made.changed()));
            return outcome.isPresent() ? Next.CONTINUE : Next.RELOAD;
        }
        requireAuthorized(context, context.change());
        WriteOutcome<R> outcome = repository.write(context.change());
        if (outcome instanceof WriteOutcome.Committed<R> committed) {
            context.persisted(committed.stored(), true);
            return Next.CONTINUE;
        }
        if (outcome instanceof WriteOutcome.Unchanged<R> unchanged) {
            context.persisted(unchanged.current(), false);
            return Next.CONTINUE;
        }
        if (outcome instanceof WriteOutcome.Overtaken<R> overtaken) {
            context.persisted(overtaken.current(), false);
            context.call().responses().header(SequenceNumbers.OVERTAKEN_BY, Long.toString(overtaken.lastNumber()));
            return Next.CONTINUE;
        }
        // An apply that meets a slug which was free when it looked finds the resource when it looks again.
        if (outcome instanceof WriteOutcome.Conflict<R> || context.hasLoaded()) {
            return Next.RELOAD;
        }
        throw RpcException.of(ErrorReason.ALREADY_EXISTS, "the organization has a resource of this slug already");
    }

    /** What is written is what was authorized, whichever steps stand between. */
    private void requireAuthorized(RequestContext<R> context, Change<R> change) {
        AuthorizedTarget target = context.authorizedTarget().orElse(null);
        if (target == null) {
            if (context.call().method().posture() instanceof Posture.ByHandler<Message>) {
                return;
            }
            throw new IllegalStateException("nothing was authorized to be written");
        }
        if (target instanceof AuthorizedTarget.Anything) {
            return;
        }
        if (change instanceof Change.Create<R> create) {
            requireOrganization(target, type.org(create.next()));
        } else if (!target.equals(new AuthorizedTarget.Resource(type.id(written(change))))) {
            throw new IllegalStateException("the change is of another resource than the one that was authorized");
        }
    }

    private void requireOrganization(AuthorizedTarget target, String org) {
        if (!(target instanceof AuthorizedTarget.NewIn authorized)) {
            throw new IllegalStateException("no new resource was authorized");
        }
        if (!authorized.org().equals(org)) {
            throw RpcException.invalidField(
                    "metadata.org", "must be " + authorized.org() + ", the organization that was authorized");
        }
    }

    private static <R extends Message> R written(Change<R> change) {
        if (change instanceof Change.UpdateSpec<R> update) {
            return update.next();
        }
        if (change instanceof Change.UpdateStatus<R> update) {
            return update.next();
        }
        return ((Change.Delete<R>) change).base().resource();
    }
}
