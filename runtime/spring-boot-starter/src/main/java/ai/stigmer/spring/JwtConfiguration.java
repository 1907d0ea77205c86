package ai.stigmer.spring;

import ai.stigmer.runtime.authentication.Authenticator;
import io.grpc.ServerInterceptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.health.v1.HealthGrpc;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.grpc.server.autoconfigure.GrpcServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.grpc.server.DefaultGrpcServerFactory;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Lets the tokens that Spring Security verifies be credentials of Stigmer's callers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(JwtDecoder.class)
@ConditionalOnBean(JwtDecoder.class)
class JwtConfiguration {
    /** Spring Boot's own interceptors, which know neither public rpcs nor API keys. */
    private static final String[] OF_SPRING_BOOT = {
        "jwtAuthenticationProcessInterceptor", "opaqueTokenAuthenticationProcessInterceptor"
    };

    @Bean
    Authenticator stigmerJwtDecoderAuthenticator(JwtDecoder decoder, StigmerProperties properties) {
        return new JwtDecoderAuthenticator(decoder, properties.jwt());
    }

    /**
     * The guards find out who calls; in front of them, Spring Boot's interceptor would refuse what they let in. Probes of
     * health have no credential to show.
     */
    @Bean
    GrpcServerFactoryCustomizer stigmerCallersByGuards(
            ObjectProvider<ServedControllers> served, ListableBeanFactory beans) {
        return factory -> {
            if (factory instanceof DefaultGrpcServerFactory<?> server) {
                Set<ServerInterceptor> replaced = Collections.newSetFromMap(new IdentityHashMap<>());
                for (String name : OF_SPRING_BOOT) {
                    if (beans.containsBean(name)) {
                        replaced.add(beans.getBean(name, ServerInterceptor.class));
                    }
                }
                server.setInterceptorFilter((ServerInterceptor interceptor, ServerServiceDefinition service) ->
                        !replaced.contains(interceptor) || !(served.getObject().guards(service) || isHealth(service)));
            }
        };
    }

    private static boolean isHealth(ServerServiceDefinition service) {
        return service.getServiceDescriptor() == HealthGrpc.getServiceDescriptor();
    }
}
