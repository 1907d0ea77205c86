package ai.stigmer.runtime.pipeline.steps;

import ai.stigmer.runtime.grpc.ErrorReason;
import ai.stigmer.runtime.grpc.RpcException;
import ai.stigmer.runtime.pipeline.Effect;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.store.ResourceRepository;
import ai.stigmer.runtime.store.WriteOutcome;
import com.google.protobuf.Message;
import java.util.Objects;

/**
 * Stores the change and its event with one compare-and-set on the version that was loaded. When that is no longer the
 * newest, nothing was written and the pipeline loads again. Fails with ALREADY_EXISTS when the slug of a new resource is
 * taken, which only the store's unique index decides.
 */
public final class PersistStep<I extends Message, R extends Message, O extends Message> implements Step<I, R, O> {
    private final ResourceRepository<R> repository;

    public PersistStep(ResourceRepository<R> repository) {
        this.repository = Objects.requireNonNull(repository, "repository");
    }

    @Override
    public String name() {
        return "Persist";
    }

    @Override
    public StepContract contract() {
        return StepContract.needing(Fact.CHANGE, Fact.AUTHORIZED)
                .andGives(Fact.PERSISTED, Fact.RESULT)
                .andDoes(Effect.WRITES);
    }

    @Override
    public Next execute(RequestContext<I, R, O> context) {
        context.call().authorization().require("Persist");
        WriteOutcome<R> outcome = repository.write(context.change());
        if (outcome instanceof WriteOutcome.Committed<R> committed) {
            context.persisted(committed.stored(), true);
            return Next.CONTINUE;
        }
        if (outcome instanceof WriteOutcome.Unchanged<R> unchanged) {
            context.persisted(unchanged.current(), false);
            return Next.CONTINUE;
        }
        // An apply that meets a slug which was free when it looked finds the resource when it looks again.
        if (outcome instanceof WriteOutcome.Conflict<R> || context.hasLoaded()) {
            return Next.RELOAD;
        }
        throw RpcException.of(ErrorReason.ALREADY_EXISTS, "the organization has a resource of this slug already");
    }
}
