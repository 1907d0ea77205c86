package ai.stigmer.spring;

import ai.stigmer.runtime.live.internal.LiveStates;
import ai.stigmer.spring.StigmerProperties.Store;
import java.time.Duration;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails.Standalone;
import org.springframework.boot.data.redis.autoconfigure.DataRedisProperties;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.util.StringUtils;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.RedisClient;

/**
 * Publishes live states through the Redis that Spring Boot knows, whichever client the application itself talks to it
 * with.
 */
@Configuration(proxyBeanMethods = false)
class RedisConfiguration {

    @Bean
    @Order(StigmerBuilderCustomizer.DEFAULTS)
    StigmerBuilderCustomizer stigmerRedis(StigmerProperties properties, ObjectProvider<RedisClient> clients) {
        return builder -> {
            if (properties.store() != Store.MEMORY) {
                clients.ifAvailable(builder::redis);
            }
        };
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DataRedisConnectionDetails.class)
    static class ClientConfiguration {
        private static final Duration TIMEOUT = Duration.ofSeconds(2);

        @Bean(destroyMethod = "close")
        @ConditionalOnBean(DataRedisConnectionDetails.class)
        @ConditionalOnMissingBean
        RedisClient stigmerRedisClient(
                DataRedisConnectionDetails details, ObjectProvider<DataRedisProperties> properties) {
            Standalone redis = details.getStandalone();
            if (redis == null
                    || details.getSentinel() != null
                    || details.getCluster() != null
                    || details.getMasterReplica() != null) {
                throw new FailureAnalyzedException(
                        "Live states go through one Redis, but spring.data.redis names a sentinel, a cluster or replicas.",
                        "Name one Redis server by spring.data.redis.url, or by spring.data.redis.host and port; or"
                                + " declare a bean of redis.clients.jedis.RedisClient for one that Stigmer may use.");
            }
            DefaultJedisClientConfig.Builder settings = DefaultJedisClientConfig.builder()
                    .connectionTimeoutMillis(millis(TIMEOUT))
                    .socketTimeoutMillis(millis(TIMEOUT))
                    .blockingSocketTimeoutMillis(millis(TIMEOUT.plus(LiveStates.BLOCK)))
                    .user(userOf(details))
                    .password(details.getPassword())
                    .database(redis.getDatabase());
            SslBundle bundle = bundle(details, properties.getIfAvailable());
            if (bundle != null) {
                SSLContext context = bundle.createSslContext();
                settings.ssl(true).sslSocketFactory(context.getSocketFactory()).sslParameters(verifyingHost(context));
            }
            return RedisClient.builder()
                    .hostAndPort(new HostAndPort(redis.getHost(), redis.getPort()))
                    .clientConfig(settings.build())
                    .build();
        }

        /** An address with a password alone names a user of no name, whom Redis refuses. */
        private static @Nullable String userOf(DataRedisConnectionDetails details) {
            return StringUtils.hasLength(details.getUsername()) ? details.getUsername() : null;
        }

        /** The details do not tell of an address that says {@code rediss://} alone. */
        private static @Nullable SslBundle bundle(
                DataRedisConnectionDetails details, @Nullable DataRedisProperties properties) {
            SslBundle bundle = details.getSslBundle();
            if (bundle == null && properties != null && properties.getUrl() != null) {
                return Objects.requireNonNull(properties.getUrl()).startsWith("rediss:")
                        ? SslBundle.systemDefault()
                        : null;
            }
            return bundle;
        }

        /** Jedis by itself takes any trusted certificate, whatever host it is for. */
        private static SSLParameters verifyingHost(SSLContext context) {
            SSLParameters parameters = context.getDefaultSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            return parameters;
        }

        private static int millis(Duration timeout) {
            return Math.toIntExact(timeout.toMillis());
        }
    }
}
