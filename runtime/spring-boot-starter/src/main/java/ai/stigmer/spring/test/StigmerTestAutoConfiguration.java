package ai.stigmer.spring.test;

import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.StigmerBuilder;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.spring.StigmerAutoConfiguration;
import ai.stigmer.spring.StigmerBuilderCustomizer;
import ai.stigmer.testkit.InMemoryService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What {@link StigmerTest} has instead of a server: the test kit's service, whose Stigmer is the application's. */
@AutoConfiguration(before = StigmerAutoConfiguration.class)
public final class StigmerTestAutoConfiguration {

    @Bean
    InMemoryService stigmerInMemoryService(ObjectProvider<StigmerBuilderCustomizer> customizers) {
        return InMemoryService.of(builder -> described(builder, customizers));
    }

    private static StigmerBuilder described(
            StigmerBuilder builder, ObjectProvider<StigmerBuilderCustomizer> customizers) {
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder;
    }

    /** Closed by the service. */
    @Bean(destroyMethod = "")
    Stigmer stigmer(InMemoryService service) {
        return service.stigmer();
    }

    @Bean
    SmartInitializingSingleton stigmerInMemoryServing(
            InMemoryService service,
            ObjectProvider<Resource<?>> resources,
            ObjectProvider<GrpcAutoController> controllers) {
        return () -> {
            resources.forEach(resource -> {});
            service.serve(controllers.orderedStream().toArray(GrpcAutoController[]::new));
        };
    }
}
