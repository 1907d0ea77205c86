package ai.stigmer.runtime.testing;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A policy of one rule: whoever is owner of a resource, or of {@code platform:all}, may do everything on it. It can be made
 * to fail as an engine does that cannot answer.
 */
public final class InMemoryPolicy implements Authorizer, RelationStore {
    private static final ResourceRef PLATFORM = new ResourceRef("platform", "all");

    private final Set<Relation> relations = ConcurrentHashMap.newKeySet();
    private final Map<Principal, CountDownLatch> hanging = new ConcurrentHashMap<>();
    private volatile boolean down;

    /** Makes a principal the owner of everything. */
    public void makeOperator(Principal principal) {
        add(new Relation(principal.toString(), "owner", PLATFORM));
    }

    public void setDown(boolean isDown) {
        down = isDown;
    }

    /** Lets questions about a principal wait. */
    public void hang(Principal principal, CountDownLatch until) {
        hanging.put(principal, until);
    }

    public Set<Relation> relations() {
        return Set.copyOf(relations);
    }

    @Override
    public boolean check(PermissionCheck check) {
        if (down) {
            throw RpcException.of(ErrorReason.AUTHORIZER_UNAVAILABLE, "authorization check could not be completed");
        }
        awaitRelease(check.principal());
        String subject = check.principal().toString();
        return relations.contains(new Relation(subject, "owner", PLATFORM))
                || relations.contains(new Relation(subject, "owner", check.resource()));
    }

    private void awaitRelease(Principal principal) {
        try {
            hanging.getOrDefault(principal, new CountDownLatch(0)).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public VisibleResources visible(Principal principal, String permission, String kind) {
        Set<String> ids = relations.stream()
                .filter(relation -> relation.subject().equals(principal.toString()))
                .map(Relation::resource)
                .filter(resource -> resource.kind().equals(kind))
                .map(ResourceRef::id)
                .collect(Collectors.toSet());
        return new VisibleResources.Some(ids, Set.of());
    }

    @Override
    public boolean knows(String permission, String kind) {
        return true;
    }

    @Override
    public void add(Relation relation) {
        relations.add(relation);
    }

    @Override
    public void remove(Relation relation) {
        relations.remove(relation);
    }

    @Override
    public void removeAll(ResourceRef resource) {
        relations.removeIf(relation -> relation.resource().equals(resource));
    }

    @Override
    public List<Relation> list(ResourceRef resource, Predicate<Relation> wanted, int limit) {
        return relations.stream()
                .filter(relation -> relation.resource().equals(resource))
                .filter(wanted)
                .limit(limit)
                .toList();
    }
}
