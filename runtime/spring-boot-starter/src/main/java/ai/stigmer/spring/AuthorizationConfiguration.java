package ai.stigmer.spring;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authentication.Authenticator;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.audit.DecisionLog;
import ai.stigmer.runtime.events.EventSink;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;

/** Who calls, who may do what, and who hears of it: from the beans of the application, else from its model. */
@Configuration(proxyBeanMethods = false)
class AuthorizationConfiguration {

    @Bean
    @Order(StigmerBuilderCustomizer.DEFAULTS)
    StigmerBuilderCustomizer stigmerAuthorization(StigmerProperties properties, ObjectProvider<Authorizer> engines) {
        Authorizer engine = engines.getIfAvailable();
        if (engine == null) {
            PolicyModel model = read(properties.model());
            return builder -> builder.model(model);
        }
        if (!(engine instanceof RelationStore)) {
            throw new FailureAnalyzedException(
                    "The bean " + engine.getClass().getName() + " answers who may do what, but keeps no relations.",
                    "Let it implement RelationStore as well, as OpenFgaAuthorizer does.");
        }
        return builder -> builder.authorization((Authorizer & RelationStore) engine);
    }

    @Bean
    @Order(StigmerBuilderCustomizer.DEFAULTS)
    StigmerBuilderCustomizer stigmerBeans(
            StigmerProperties properties,
            ObjectProvider<Authenticator> authenticators,
            ObjectProvider<EventSink> sinks,
            ObjectProvider<DecisionLog> log,
            ObjectProvider<OpenTelemetry> telemetry) {
        return builder -> {
            if (properties.apiKeys()) {
                builder.apiKeys();
            }
            authenticators.orderedStream().forEach(builder::authenticator);
            sinks.orderedStream().forEach(builder::events);
            log.ifUnique(builder::audit);
            telemetry.ifUnique(builder::telemetry);
            builder.authorizeStreamsEvery(properties.authorizeStreamsEvery());
        };
    }

    private static PolicyModel read(Resource model) {
        if (!model.exists()) {
            throw new FailureAnalyzedException(
                    "Stigmer does not know who may do what: there is no authorization model at "
                            + model.getDescription() + ".",
                    "Write a model there, name another one with stigmer.model, or declare a bean that is an Authorizer"
                            + " and a RelationStore, such as an OpenFgaAuthorizer.");
        }
        try {
            return PolicyModel.parse(model.getDescription(), model.getContentAsString(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            throw new FailureAnalyzedException(
                    "The authorization model cannot be read: " + malformed.getMessage(),
                    "Correct the model.",
                    malformed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
