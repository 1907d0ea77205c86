package ai.stigmer.spring;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.embedded.EmbeddedMongo;
import ai.stigmer.embedded.EmbeddedRedis;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The stores that Spring Boot knows are used where they are. */
class SpringBootStoresTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    SslAutoConfiguration.class,
                    MongoAutoConfiguration.class,
                    DataRedisAutoConfiguration.class,
                    StigmerAutoConfiguration.class,
                    StigmerHealthAutoConfiguration.class));

    @TempDir
    private Path folder;

    @Test
    void resources_are_kept_in_spring_boots_mongodb_and_live_states_go_through_its_redis() throws Exception {
        EmbeddedRedis redis = EmbeddedRedis.start(folder);
        try (EmbeddedMongo mongo = EmbeddedMongo.inMemory()) {
            application
                    .withPropertyValues(
                            "spring.mongodb.uri=" + mongo.connectionString().replace("/?", "/notes?"),
                            "spring.data.redis.url=" + redis.uri())
                    .run(context -> {
                        Stigmer stigmer = context.getBean(Stigmer.class);
                        stigmer.relations()
                                .add(new Relation("user:ada", "member", new ResourceRef("organization", "acme")));

                        assertThat(stigmer.describe())
                                .contains("store: MongoDB, database notes", "live states: through Redis");
                        assertThat(context.getBean(MongoClient.class)
                                        .getDatabase("notes")
                                        .getCollection("relations")
                                        .countDocuments())
                                .isEqualTo(1);
                        CompositeHealthContributor health = context.getBean(CompositeHealthContributor.class);
                        HealthIndicator ofRedis = (HealthIndicator) health.getContributor("redis");
                        assertThat(ofRedis.health().getStatus()).isEqualTo(Status.UP);
                        redis.close();
                        Awaitility.await()
                                .untilAsserted(() ->
                                        assertThat(ofRedis.health().getStatus()).isEqualTo(Status.UNKNOWN));
                        assertThat(ofRedis.health().getDetails()).containsOnlyKeys("downSince", "lost");
                    });
        } finally {
            redis.close();
        }
    }

    @Test
    void an_application_without_a_model_does_not_start_and_hears_where_to_write_one() {
        application
                .withPropertyValues("stigmer.store=memory", "stigmer.model=classpath:absent.fga")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(FailureAnalyzedException.class)
                        .hasMessageContaining("no authorization model at class path resource [absent.fga]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.data.redis.cluster.nodes=127.0.0.1:7000",
                "spring.data.redis.sentinel.master=live,spring.data.redis.sentinel.nodes=127.0.0.1:26379"
            })
    void an_application_with_a_redis_cluster_or_sentinel_does_not_start_and_hears_what_to_name(String settings) {
        application
                .withPropertyValues("stigmer.store=embedded")
                .withPropertyValues(settings.split(",", -1))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOfSatisfying(FailureAnalyzedException.class, failure -> {
                            assertThat(failure.analysis().getDescription())
                                    .isEqualTo(
                                            "Live states go through one Redis, but spring.data.redis names a sentinel,"
                                                    + " a cluster or replicas.");
                            assertThat(failure.analysis().getAction())
                                    .contains("spring.data.redis.url", "redis.clients.jedis.RedisClient");
                        }));
    }
}
