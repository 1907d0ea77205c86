package ai.stigmer.spring;

import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.Stigmer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Tells of Stigmer's store, Redis and outbox in the application's health, as {@code stigmer}. */
@AutoConfiguration(after = StigmerAutoConfiguration.class)
@ConditionalOnClass({HealthContributor.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(Stigmer.class)
@ConditionalOnEnabledHealthIndicator("stigmer")
public final class StigmerHealthAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "stigmerHealthContributor")
    HealthContributor stigmerHealthContributor(Stigmer stigmer, ObjectProvider<Resource<?>> resources) {
        List<String> kinds = resources.stream()
                .map(resource -> resource.backend().type().kind().name())
                .sorted()
                .toList();
        Map<String, HealthIndicator> parts = new LinkedHashMap<>();
        parts.put("store", new StoreHealth(stigmer));
        parts.put("outbox", new OutboxHealth(stigmer, kinds));
        if (RedisHealth.isUsedBy(stigmer)) {
            parts.put(RedisHealth.NAME, new RedisHealth(stigmer));
        }
        return CompositeHealthContributor.fromMap(parts);
    }
}
