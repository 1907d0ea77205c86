package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ResourceName;
import ai.stigmer.runtime.resource.internal.ResourceRevision;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import com.google.protobuf.Message;
import java.util.Objects;
import java.util.Optional;

/**
 * Looks for the resource that the request names. By id nothing is read before the caller is allowed; by organization and
 * slug the newest revision alone, as the question is about the id. So who is refused waits no longer for a resource that
 * exists than for one that does not, and that there is none only Authorize may tell.
 *
 * <p>A pipeline that ends in a conditional write may begin with this replica's copy: an old one can only miss.
 */
public final class LoadExistingStep<R extends Message> implements Step<R> {
    private final ResourceRepository<R> repository;
    private final boolean fromCopy;

    private LoadExistingStep(ResourceRepository<R> repository, boolean fromCopy) {
        this.repository = Objects.requireNonNull(repository, "repository");
        this.fromCopy = fromCopy;
    }

    /** Loads the newest version. */
    public static <R extends Message> LoadExistingStep<R> newest(ResourceRepository<R> repository) {
        return new LoadExistingStep<>(repository, false);
    }

    /** Takes a copy of this replica's where there is one. */
    public static <R extends Message> LoadExistingStep<R> fromCopy(ResourceRepository<R> repository) {
        return new LoadExistingStep<>(repository, true);
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
        if (context.resourceName() instanceof ResourceName.ById byId) {
            load(byId.id(), context);
        } else {
            ResourceName.BySlug bySlug = (ResourceName.BySlug) context.resourceName();
            Optional<ResourceRevision> newest = repository.revision(bySlug.org(), bySlug.slug());
            context.existing(newest, () -> newest.flatMap(repository::find));
        }
        return Next.CONTINUE;
    }

    private void load(String id, RequestContext<R> context) {
        Optional<Stored<R>> copy = repository.copy(id);
        Optional<ResourceRevision> known = copy.map(stored -> new ResourceRevision(id, stored.revision()));
        if (fromCopy && context.mayUseCopy() && copy.isPresent()) {
            context.existingCopy(known.orElseThrow(), copy.get());
        } else {
            context.existing(known, () -> repository.find(id));
        }
    }
}
