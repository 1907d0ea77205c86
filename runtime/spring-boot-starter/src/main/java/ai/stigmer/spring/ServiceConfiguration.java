package ai.stigmer.spring;

import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.authentication.Authenticator;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.server.Delegation;
import ai.stigmer.runtime.server.ServerLimits;
import io.grpc.BindableService;
import io.grpc.ServerBuilder;
import io.grpc.protobuf.services.HealthStatusManager;
import io.opentelemetry.api.OpenTelemetry;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.grpc.server.ServerBuilderCustomizer;

/** What is served on Spring's gRPC server: the guarded services of controllers, and what a list names beside them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "spring.grpc.server.enabled", matchIfMissing = true)
class ServiceConfiguration {
    /** Spring Boot's interceptor that observes each call. */
    private static final String OBSERVATION = "grpcServerObservationInterceptor";

    @Bean
    ServedControllers stigmerServedControllers(
            Stigmer stigmer,
            ObjectProvider<Resource<?>> resources,
            ObjectProvider<GrpcAutoController> controllers,
            ObjectProvider<Delegation> delegation,
            ObjectProvider<Authenticator> authenticators,
            ListableBeanFactory beans,
            StigmerProperties properties) {
        // A resource that no controller takes is named as well before the service starts.
        resources.forEach(resource -> {});
        try {
            return new ServedControllers(
                    stigmer, controllers.orderedStream().toList(), limits(properties.limits()), server -> {
                        delegation.ifAvailable(server::delegation);
                        // Spring's observation has the call already; the steps go on telling of themselves.
                        return beans.containsBean(OBSERVATION) ? server.telemetry(OpenTelemetry.noop()) : server;
                    });
        } catch (IllegalStateException refused) {
            if (properties.apiKeys() || authenticators.stream().findAny().isPresent()) {
                throw refused;
            }
            throw new FailureAnalyzedException(
                    "The application accepts no credentials: " + refused.getMessage() + ".",
                    "Accept API keys with stigmer.api-keys=true, or tokens with a JwtDecoder, which"
                            + " spring-boot-starter-security-oauth2-resource-server brings, or declare a bean of"
                            + " Authenticator.");
        }
    }

    @Bean
    RoutedServices stigmerRoutedServices(
            ServedControllers served, ListableBeanFactory beans, StigmerProperties properties) {
        return new RoutedServices(
                served, () -> beans.getBeansOfType(BindableService.class), properties.unroutedServices());
    }

    @Bean
    ServerEvents stigmerServerEvents(
            Stigmer stigmer, ServedControllers served, ObjectProvider<HealthStatusManager> health) {
        return new ServerEvents(stigmer, served, health);
    }

    /** The server reads twice of what the guards let in, so that it is they who refuse, with both sizes. */
    @Bean
    <T extends ServerBuilder<T>> ServerBuilderCustomizer<T> stigmerMessageSize(StigmerProperties properties) {
        int bytes = (int) Math.min(
                Integer.MAX_VALUE, 2 * properties.limits().messageSize().toBytes());
        return server -> server.maxInboundMessageSize(bytes);
    }

    private static ServerLimits limits(StigmerProperties.Limits limits) {
        return ServerLimits.standard()
                .withMessageBytes(Math.toIntExact(limits.messageSize().toBytes()))
                .withAnswerBytes(Math.toIntExact(limits.answerSize().toBytes()))
                .withStreamsPerCaller(limits.streamsPerCaller());
    }
}
