package ai.stigmer.spring;

import ai.stigmer.runtime.DependencyStatus;
import ai.stigmer.runtime.Stigmer;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Whether live states go through Redis. Without it they are late, but come: so its outage is told and takes no replica out
 * of service.
 */
final class RedisHealth extends AbstractHealthIndicator {
    static final String NAME = "redis";

    private final Stigmer stigmer;

    RedisHealth(Stigmer stigmer) {
        this.stigmer = stigmer;
    }

    /** Whether the service works with Redis at all. */
    static boolean isUsedBy(Stigmer stigmer) {
        return stigmer.dependencies().stream().anyMatch(RedisHealth::isRedis);
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        stigmer.dependencies().stream()
                .filter(RedisHealth::isRedis)
                .forEach(redis -> redis.downSince()
                        .ifPresent(since ->
                                health.unknown().withDetail("downSince", since).withDetail("lost", redis.lost())));
    }

    private static boolean isRedis(DependencyStatus dependency) {
        return dependency.name().equals(NAME);
    }
}
