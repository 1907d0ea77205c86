package ai.stigmer.spring;

import ai.stigmer.runtime.StigmerBuilder;
import ai.stigmer.runtime.internal.EmbeddedStores;
import ai.stigmer.spring.StigmerProperties.Store;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where resources are kept: Spring Boot's MongoDB where there is one, unless a property says otherwise. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    private static final String DEFAULT_DATABASE = "stigmer";

    /** Callers have deadlines; the driver by itself would wait for ever. */
    private static final long TIMEOUT_SECONDS = 10;

    @Bean
    @Order(StigmerBuilderCustomizer.DEFAULTS)
    StigmerBuilderCustomizer stigmerStore(
            StigmerProperties properties,
            ObjectProvider<MongoClient> clients,
            ObjectProvider<AddressedDatabase> addressed) {
        Optional<MongoClient> client = Optional.ofNullable(clients.getIfAvailable());
        Store store = Optional.ofNullable(properties.store())
                .orElseGet(() -> client.isPresent() ? Store.MONGODB : Store.EMBEDDED);
        return switch (store) {
            case MONGODB ->
                builder -> builder.database(database(
                        client.orElseThrow(StoreConfiguration::noClient),
                        Optional.ofNullable(properties.database())
                                .or(() -> Optional.ofNullable(addressed.getIfAvailable())
                                        .flatMap(AddressedDatabase::name))
                                .orElse(DEFAULT_DATABASE)));
            case EMBEDDED -> {
                requireEmbeddedStores();
                yield builder -> builder.embeddedIn(properties.embedded().directory());
            }
            case MEMORY -> {
                requireEmbeddedStores();
                yield StigmerBuilder::inMemory;
            }
        };
    }

    private static MongoDatabase database(MongoClient client, String name) {
        MongoDatabase database = client.getDatabase(name);
        return database.getTimeout(TimeUnit.SECONDS) == null
                ? database.withTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                : database;
    }

    private static void requireEmbeddedStores() {
        if (EmbeddedStores.find().isEmpty()) {
            throw new FailureAnalyzedException(
                    "Stigmer does not know where to keep resources: there is neither a MongoClient nor an embedded store.",
                    "Add spring-boot-starter-mongodb and set spring.mongodb.uri, or add ai.stigmer:stigmer-embedded for"
                            + " the first minutes.");
        }
    }

    private static FailureAnalyzedException noClient() {
        return new FailureAnalyzedException(
                "stigmer.store is mongodb, but there is no MongoClient.",
                "Add spring-boot-starter-mongodb and set spring.mongodb.uri.");
    }

    /** The database that an address names, if any. */
    record AddressedDatabase(Optional<String> name) {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MongoConnectionDetails.class)
    static class AddressConfiguration {
        @Bean
        AddressedDatabase stigmerAddressedDatabase(ObjectProvider<MongoConnectionDetails> details) {
            return new AddressedDatabase(Optional.ofNullable(details.getIfAvailable())
                    .map(found -> found.getConnectionString().getDatabase()));
        }
    }
}
