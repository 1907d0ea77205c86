package ai.stigmer.spring;

import ai.stigmer.runtime.Stigmer;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the service can answer calls, which it can as long as its store answers. */
final class StoreHealth extends AbstractHealthIndicator {
    private final Stigmer stigmer;

    StoreHealth(Stigmer stigmer) {
        this.stigmer = stigmer;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (stigmer.isReady()) {
            health.up();
        } else {
            health.down();
        }
    }
}
