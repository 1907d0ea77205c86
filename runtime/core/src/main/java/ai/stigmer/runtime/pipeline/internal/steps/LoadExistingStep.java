package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.internal.ResourceName;
import ai.stigmer.runtime.resource.internal.ResourceRevision;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import com.google.protobuf.Message;
import java.util.Objects;
import java.util.Optional;

/**
 * Loads the resource that the request names, by id, else by organization and slug. That there is none is recorded, not
 * answered: only Authorize may tell the caller. Its newest revision is read at once, the rest when somebody asks for
 * it: so who is refused waits no longer for one that exists than for one that does not.
 */
public final class LoadExistingStep<R extends Message> implements Step<R> {
    private final ResourceRepository<R> repository;

    public LoadExistingStep(ResourceRepository<R> repository) {
        this.repository = Objects.requireNonNull(repository, "repository");
    }

    @Override
    public String name() {
        return "LoadExisting";
    }

    @Override
    public StepContract contract() {
        return StepContract.requiring(Fact.RESOURCE_NAME).andProvides(Fact.EXISTING, Fact.RESULT);
    }

    @Override
    public Next execute(RequestContext<R> context) {
        Optional<ResourceRevision> newest = newest(context.resourceName());
        context.existing(newest, () -> newest.flatMap(repository::find));
        return Next.CONTINUE;
    }

    private Optional<ResourceRevision> newest(ResourceName name) {
        if (name instanceof ResourceName.ById byId) {
            return repository.revision(byId.id()).map(revision -> new ResourceRevision(byId.id(), revision));
        }
        ResourceName.BySlug bySlug = (ResourceName.BySlug) name;
        return repository.revision(bySlug.org(), bySlug.slug());
    }
}
