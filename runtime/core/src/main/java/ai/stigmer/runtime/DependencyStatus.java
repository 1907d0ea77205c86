package ai.stigmer.runtime;

import ai.stigmer.runtime.internal.health.Dependency;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How something is that a service works with: its store, Redis, an authorization engine.
 *
 * @param name {@code store}, {@code redis} or {@code authorizer}
 * @param required whether the service is not ready without it
 * @param lost what callers lose while it is down
 * @param downSince since when it has not answered; empty while it does
 */
public record DependencyStatus(String name, boolean required, String lost, Optional<Instant> downSince) {
    public DependencyStatus {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(lost, "lost");
        Objects.requireNonNull(downSince, "downSince");
    }

    static DependencyStatus of(Dependency dependency) {
        return new DependencyStatus(
                dependency.name(), dependency.isRequired(), dependency.lost(), dependency.downSince());
    }

    public boolean isUp() {
        return downSince.isEmpty();
    }
}
