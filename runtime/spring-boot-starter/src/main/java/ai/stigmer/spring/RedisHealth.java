package ai.stigmer.spring;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import redis.clients.jedis.RedisClient;

/**
 * Whether live states go through Redis. Without it they are late, but come: so its outage is told and takes no replica out
 * of service.
 */
final class RedisHealth extends AbstractHealthIndicator {
    private final RedisClient redis;

    RedisHealth(RedisClient redis) {
        this.redis = redis;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        try {
            health.up().withDetail("answer", redis.ping());
        } catch (RuntimeException failure) {
            health.unknown().withException(failure).withDetail("live", "a query every two seconds");
        }
    }
}
