package ai.stigmer.runtime.authorization.internal;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.internal.health.Dependency;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An authorization engine whose outages are noticed by the answers that it owes to calls: there is no question that every
 * engine answers to everybody.
 *
 * <p>Immutable and thread-safe.
 */
public final class WatchedAuthorizer implements Authorizer {
    private final Authorizer engine;
    private final Dependency dependency;

    public WatchedAuthorizer(Authorizer engine, Dependency dependency) {
        this.engine = Objects.requireNonNull(engine, "engine");
        this.dependency = Objects.requireNonNull(dependency, "dependency");
    }

    @Override
    public boolean check(PermissionCheck check) {
        return watched(() -> engine.check(check));
    }

    @Override
    public boolean checkAll(List<PermissionCheck> checks) {
        return watched(() -> engine.checkAll(checks));
    }

    /** Not watched: it also fails where a caller may see more than an engine can name. */
    @Override
    public VisibleResources visible(Principal principal, String permission, String kind) {
        return engine.visible(principal, permission, kind);
    }

    @Override
    public Set<String> allowedAmong(Principal principal, String permission, String kind, Collection<String> ids) {
        return watched(() -> engine.allowedAmong(principal, permission, kind, ids));
    }

    @Override
    public boolean knows(String permission, String kind) {
        return engine.knows(permission, kind);
    }

    @Override
    public boolean knows(String permission) {
        return engine.knows(permission);
    }

    private <T> T watched(Supplier<T> question) {
        T answer;
        try {
            answer = question.get();
        } catch (RuntimeException | Error outage) {
            dependency.failed(outage.getCause() == null ? outage : outage.getCause());
            throw outage;
        }
        dependency.answered();
        return answer;
    }
}
