package ai.stigmer.runtime.authorization.openfga;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.internal.OptionalDependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * OpenFGA as the authorization engine. Questions are answered with its higher consistency, so a relation that is
 * removed counts for no check that begins afterwards. Lists name every resource by id. Needs openfga-sdk.
 *
 * <p>Immutable and thread-safe.
 */
public final class OpenFgaAuthorizer implements Authorizer, RelationStore {
    private static final OptionalDependency SDK = new OptionalDependency("dev.openfga.sdk.api.client.OpenFgaClient");

    private final OpenFgaConnection openFga;
    private final PolicyModel model;
    private final int mostListed;

    /**
     * Asks OpenFGA.
     *
     * @param model the same model as the server has under the settings' id, to know which permissions there are without
     *     asking; {@link OpenFgaSettings#prepare} gives it to the server
     * @throws IllegalStateException if openfga-sdk is absent, naming its version
     */
    public OpenFgaAuthorizer(OpenFgaSettings settings, PolicyModel model) {
        SDK.requireFor(OpenFgaAuthorizer.class, OpenFgaAuthorizer.class.getClassLoader());
        this.openFga = new OpenFgaConnection(settings);
        this.model = Objects.requireNonNull(model, "model");
        this.mostListed = settings.mostListed();
    }

    @Override
    public boolean check(PermissionCheck check) {
        return isKnown(check) && answered(() -> openFga.check(check));
    }

    @Override
    public boolean checkAll(List<PermissionCheck> checks) {
        return checks.stream().allMatch(this::isKnown) && answered(() -> openFga.checkAll(Set.copyOf(checks)));
    }

    @Override
    public VisibleResources visible(Principal principal, String permission, String kind) {
        if (!knows(permission, kind)) {
            return new VisibleResources.Some(Set.of(), Set.of());
        }
        List<String> objects = answered(() -> openFga.list(principal, permission, kind));
        if (objects.size() >= mostListed) {
            throw unavailable(new IllegalStateException(
                    "OpenFGA listed " + objects.size() + " resources, at which it stops; raise its limit"));
        }
        Set<String> ids = objects.stream()
                .map(object -> object.substring(kind.length() + 1))
                .collect(Collectors.toUnmodifiableSet());
        return new VisibleResources.Some(ids, Set.of());
    }

    @Override
    public boolean knows(String permission, String kind) {
        return model.knows(permission, kind);
    }

    @Override
    public boolean knows(String permission) {
        return model.knows(permission);
    }

    @Override
    public boolean isGrantable(String subjectType, String relation, String kind) {
        return model.isGrantable(subjectType, relation, kind);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the model does not let this subject have this relation to this kind
     */
    @Override
    public void add(Relation relation) {
        addAll(List.of(relation));
    }

    @Override
    public void addToNew(ResourceRef resource, String org, List<Relation> others) {
        List<Relation> all = new ArrayList<>(others);
        if (!org.isEmpty()) {
            all.add(Relation.toOrganization(resource, org));
        }
        addAll(all);
    }

    private void addAll(List<Relation> relations) {
        relations.forEach(relation -> relation.requireGrantableIn(model));
        if (!answered(() -> openFga.add(relations))) {
            throw new IllegalArgumentException("OpenFGA refuses that "
                    + relations.stream()
                            .map(relation ->
                                    relation.subject() + " is " + relation.relation() + " of " + relation.resource())
                            .collect(Collectors.joining(", and that "))
                    + "; give it the model that this service has");
        }
    }

    @Override
    public void remove(Relation relation) {
        answered(() -> openFga.remove(List.of(relation)));
    }

    @Override
    public void removeAll(ResourceRef resource) {
        answered(() -> openFga.removeAll(resource));
    }

    @Override
    public List<Relation> list(ResourceRef resource, Predicate<Relation> wanted, int limit) {
        // It answers a question about a type that it does not know with an error.
        return model.hasType(resource.kind()) ? answered(() -> openFga.relations(resource, wanted, limit)) : List.of();
    }

    /** OpenFGA answers what its model does not know with an error, which is no outage. */
    private boolean isKnown(PermissionCheck check) {
        return knows(check.permission(), check.resource().kind())
                && model.hasType(check.principal().type());
    }

    private static <T> T answered(Callable<T> question) {
        try {
            return question.call();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unavailable(interrupted);
        } catch (Exception failure) {
            throw unavailable(failure);
        }
    }

    private static RpcException unavailable(Exception cause) {
        return RpcException.authorizerUnavailable().causedBy(cause);
    }
}
