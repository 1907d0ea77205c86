package ai.stigmer.spring;

import ai.stigmer.runtime.Stigmer;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the store answers, asked with the connection and the time-outs of calls. */
final class StoreHealth extends AbstractHealthIndicator {
    private final Stigmer stigmer;
    private final String kind;

    StoreHealth(Stigmer stigmer, String kind) {
        super("the store does not answer");
        this.stigmer = stigmer;
        this.kind = kind;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        stigmer.deadLetters(kind).list(1);
        health.up();
    }
}
