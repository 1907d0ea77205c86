package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.internal.Ownership;
import ai.stigmer.runtime.pipeline.Effect;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.internal.DeclaredResource;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.store.Change;
import com.google.protobuf.Message;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the creator of a new resource its owner, so that the creator's next call is allowed, and takes all grants from a
 * deleted one. The resource's event says the same once more through the outbox: a failure here is logged, and mended
 * from there.
 */
public final class GrantOwnershipStep<R extends Message> implements Step<R> {
    private static final Logger LOG = LoggerFactory.getLogger(GrantOwnershipStep.class);

    private final ResourceType<R> type;
    private final Ownership ownership;

    public GrantOwnershipStep(ResourceType<R> type, Ownership ownership) {
        this.type = Objects.requireNonNull(type, "type");
        this.ownership = Objects.requireNonNull(ownership, "ownership");
    }

    @Override
    public String name() {
        return "GrantOwnership";
    }

    @Override
    public StepContract contract() {
        return StepContract.requiring(Fact.PERSISTED).andDoes(Effect.WRITES);
    }

    /** Finds out that the model has the relations, where a failure is not put off. */
    @Override
    public void verify(RpcMethod<Message, Message> method, Set<Fact> facts) {
        ownership.requireGrantable(
                type.kind().name(),
                type.declared().flatMap(DeclaredResource::parent).map(DeclaredResource.Parent::kind));
    }

    @Override
    public Next execute(RequestContext<R> context) {
        R resource = context.result().resource();
        ResourceRef ref = new ResourceRef(type.kind().name(), type.id(resource));
        try {
            if (context.change() instanceof Change.Create<R>) {
                ownership.grant(
                        context.caller().principal(),
                        ref,
                        type.org(resource),
                        type.parent(resource).map(parent -> new ResourceRef(parent.kind(), parent.id())));
            } else if (context.change() instanceof Change.Delete<R>) {
                ownership.removeAll(ref);
            }
        } catch (RuntimeException failure) {
            LOG.warn("ownership_deferred resource={} reason={}", ref, failure.getMessage());
        }
        return Next.CONTINUE;
    }
}
