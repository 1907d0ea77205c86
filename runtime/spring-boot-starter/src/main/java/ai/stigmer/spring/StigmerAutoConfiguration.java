package ai.stigmer.spring;

import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.StigmerBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.grpc.server.autoconfigure.GrpcServerAutoConfiguration;
import org.springframework.boot.grpc.server.autoconfigure.GrpcServerServicesAutoConfiguration;
import org.springframework.boot.grpc.server.autoconfigure.health.GrpcServerHealthAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Puts a {@link Stigmer} together from the beans and properties of an application, finds its generated controllers, and
 * serves them, guarded, on Spring's gRPC server.
 */
@AutoConfiguration(
        before = {
            GrpcServerServicesAutoConfiguration.class,
            GrpcServerHealthAutoConfiguration.class,
            GrpcServerAutoConfiguration.class
        },
        afterName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration",
            "org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration"
        })
@EnableConfigurationProperties(StigmerProperties.class)
@Import({
    StoreConfiguration.class,
    RedisConfiguration.class,
    JwtConfiguration.class,
    AuthorizationConfiguration.class,
    ControllerRegistrar.class,
    ServiceConfiguration.class
})
public final class StigmerAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Stigmer stigmer(ObjectProvider<StigmerBuilderCustomizer> customizers) {
        StigmerBuilder builder = Stigmer.builder();
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder.build();
    }
}
