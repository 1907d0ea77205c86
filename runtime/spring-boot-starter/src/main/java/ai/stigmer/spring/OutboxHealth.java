package ai.stigmer.spring;

import ai.stigmer.runtime.Stigmer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * How many events of each kind a sink refused for good. They wait for somebody to replay or drop them; the service goes
 * on.
 */
final class OutboxHealth extends AbstractHealthIndicator {
    private static final int MAX_COUNTED = 1_000;

    private final Stigmer stigmer;
    private final List<String> kinds;

    OutboxHealth(Stigmer stigmer, List<String> kinds) {
        super("the outbox cannot be read");
        this.stigmer = stigmer;
        this.kinds = kinds;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Map<String, Integer> refused = new TreeMap<>();
        for (String kind : kinds) {
            refused.put(kind, stigmer.deadLetters(kind).count(MAX_COUNTED));
        }
        health.up().withDetail("refusedEvents", refused);
    }
}
