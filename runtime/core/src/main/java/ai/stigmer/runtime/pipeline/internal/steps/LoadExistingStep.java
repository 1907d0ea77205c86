package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.live.internal.StateSource;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ReadMask;
import ai.stigmer.runtime.resource.internal.ResourceName;
import ai.stigmer.runtime.resource.internal.ResourceRevision;
import ai.stigmer.runtime.store.internal.Outline;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import com.google.protobuf.Message;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks for the resource that the request names. By id nothing is read before the caller is allowed; by organization and
 * slug the newest revision alone, as the question is about the id. So who is refused waits no longer for a resource that
 * exists than for one that does not, and that there is none only Authorize may tell.
 *
 * <p>A pipeline that ends in a conditional write may begin with this replica's copy: an old one can only miss.
 */
public final class LoadExistingStep<R extends Message> implements Step<R> {
    private final ResourceRepository<R> repository;
    private final Function<String, Optional<Revision>> known;
    private final Function<String, Optional<Stored<R>>> read;
    private final boolean fromCopy;
    private final Optional<ResponseView<R>> answer;

    private LoadExistingStep(
            ResourceRepository<R> repository,
            Function<String, Optional<Revision>> known,
            Function<String, Optional<Stored<R>>> read,
            boolean fromCopy,
            Optional<ResponseView<R>> answer) {
        this.repository = Objects.requireNonNull(repository, "repository");
        this.known = known;
        this.read = read;
        this.fromCopy = fromCopy;
        this.answer = answer;
    }

    /** Loads the newest version. */
    public static <R extends Message> LoadExistingStep<R> newest(ResourceRepository<R> repository) {
        return new LoadExistingStep<>(
                repository, id -> ofCopy(repository, id), repository::find, false, Optional.empty());
    }

    /** Loads the newest version for a call that follows it: from before the read, which others may share. */
    public static <R extends Message> LoadExistingStep<R> followed(
            ResourceRepository<R> repository, StateSource<R> live) {
        return new LoadExistingStep<>(
                repository,
                id -> Stream.concat(ofCopy(repository, id).stream(), live.known(id).stream())
                        .max(Comparator.comparingLong(Revision::version)),
                id -> live.read(id, () -> repository.find(id)),
                false,
                Optional.empty());
    }

    /** Takes a copy of this replica's where there is one. */
    public static <R extends Message> LoadExistingStep<R> fromCopy(ResourceRepository<R> repository) {
        return new LoadExistingStep<>(
                repository, id -> ofCopy(repository, id), repository::find, true, Optional.empty());
    }

    /**
     * Takes a copy of this replica's where there is one, else an outline that the answer can be made from. Else the answer
     * would have to be read behind the write.
     */
    public static <R extends Message> LoadExistingStep<R> fromCopy(
            ResourceRepository<R> repository, ResponseView<R> answer) {
        return new LoadExistingStep<>(
                repository, id -> ofCopy(repository, id), repository::find, true, Optional.of(answer));
    }

    private static Optional<Revision> ofCopy(ResourceRepository<?> repository, String id) {
        return repository.copy(id).map(Stored::revision);
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
        boolean mayUseCopy = fromCopy && context.mayUseCopy();
        Optional<Stored<R>> copy = mayUseCopy ? repository.copy(id) : Optional.empty();
        Optional<Outline<R>> outline =
                mayUseCopy && copy.isEmpty() ? outline(id, context.readMask()) : Optional.empty();
        if (copy.isPresent()) {
            context.existingCopy(new ResourceRevision(id, copy.get().revision()), copy.get());
        } else if (outline.isPresent()) {
            Revision revision = outline.get().outlined().revision();
            context.existingOutline(new ResourceRevision(id, revision), outline.get(), () -> read.apply(id));
        } else {
            context.existing(known.apply(id).map(revision -> new ResourceRevision(id, revision)), () -> read.apply(id));
        }
    }

    /** One that the answer can be made from. */
    private Optional<Outline<R>> outline(String id, ReadMask mask) {
        return answer.flatMap(
                view -> repository.outline(id).filter(known -> !view.dependsOn(known.incompleteLists(), mask)));
    }
}
