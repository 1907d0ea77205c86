package acme.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.ServerBuilder;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.grpc.server.ServerBuilderCustomizer;

/** Reflection and health are on an explicit list; any other service that no controller routes keeps the server down. */
class RefusedStartTest {
    @Test
    void a_service_that_no_controller_routes_and_no_list_names_keeps_the_application_from_starting() {
        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> start(LegacyBean.class))
                .satisfies(failure -> {
                    assertThat(failure.analysis().getDescription()).contains("acme.Legacy, bean legacy of ");
                    assertThat(failure.analysis().getAction())
                            .endsWith(
                                    "stigmer.unrouted-services=grpc.health.v1.Health,grpc.reflection.v1.ServerReflection,"
                                            + "acme.Legacy");
                });
    }

    @Test
    void a_service_that_comes_to_the_server_by_another_way_keeps_the_application_from_starting() {
        assertThatException()
                .isThrownBy(() -> start(LegacyOnTheServer.class))
                .havingRootCause()
                .isInstanceOf(FailureAnalyzedException.class)
                .withMessageContaining("- acme.Legacy");
    }

    @Test
    void a_service_that_the_list_names_is_served() {
        try (ConfigurableApplicationContext application = start(
                LegacyBean.class,
                "--stigmer.unrouted-services=grpc.health.v1.Health,grpc.reflection.v1.ServerReflection,acme.Legacy")) {
            assertThat(application.isRunning()).isTrue();
        }
    }

    @Test
    void rpcs_that_need_a_caller_keep_the_application_from_starting_where_no_credential_is_accepted() {
        assertThatException()
                .isThrownBy(() -> start(NotesApplication.class, "--stigmer.api-keys=false"))
                .havingRootCause()
                .isInstanceOf(FailureAnalyzedException.class)
                .withMessageContaining("there is no authenticator");
    }

    private static ConfigurableApplicationContext start(Class<?> more, String... arguments) {
        return new SpringApplicationBuilder(NotesApplication.class, more)
                .properties(Map.of("spring.grpc.server.port", "0", "stigmer.store", "memory"))
                .run(arguments);
    }

    private static ServerServiceDefinition legacy() {
        MethodDescriptor<Note, Note> method = NoteControllerGrpc.getCreateMethod().toBuilder()
                .setFullMethodName("acme.Legacy/create")
                .build();
        return ServerServiceDefinition.builder("acme.Legacy")
                .addMethod(method, ServerCalls.asyncUnaryCall((Note request, StreamObserver<Note> answer) -> {}))
                .build();
    }

    @Configuration(proxyBeanMethods = false)
    static class LegacyBean {
        @Bean
        BindableService legacy() {
            return RefusedStartTest::legacy;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class LegacyOnTheServer {
        @Bean
        <T extends ServerBuilder<T>> ServerBuilderCustomizer<T> legacy() {
            return server -> server.addService(RefusedStartTest.legacy());
        }
    }
}
