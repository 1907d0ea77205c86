package acme.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.commons.apiresource.ApiResourceMetadata;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import io.grpc.BindableService;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerBuilder;
import io.grpc.ServerServiceDefinition;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.grpc.server.ServerBuilderCustomizer;
import org.springframework.grpc.server.lifecycle.GrpcServerLifecycle;

/** What keeps the application from starting, and how it stops. */
class StartAndStopTest {
    private @Nullable ManagedChannel channel;

    @AfterEach
    void disconnect() {
        if (channel != null) {
            channel.shutdownNow();
        }
    }

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

    @Test
    void shutdown_ends_streams_at_once_with_unavailable() {
        Iterator<Note> states;
        try (ConfigurableApplicationContext application = start(NotesApplication.class)) {
            Stigmer stigmer = application.getBean(Stigmer.class);
            stigmer.relations().add(new Relation("user:ada", "member", new ResourceRef("organization", "acme")));
            channel = NettyChannelBuilder.forAddress(
                            "127.0.0.1",
                            application.getBean(GrpcServerLifecycle.class).getPort())
                    .usePlaintext()
                    .build();
            Metadata headers = new Metadata();
            headers.put(
                    Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER),
                    "Bearer "
                            + stigmer.apiKeys()
                                    .issue(Principal.user("ada"), "test", Duration.ofHours(1))
                                    .token());
            NoteControllerGrpc.NoteControllerBlockingStub notes = NoteControllerGrpc.newBlockingStub(channel)
                    .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
            Note created = notes.create(Note.newBuilder()
                    .setMetadata(ApiResourceMetadata.newBuilder().setOrg("acme").setName("Followed"))
                    .setSpec(NoteSpec.newBuilder().setText("hello"))
                    .build());
            states = notes.subscribe(ApiResourceId.newBuilder()
                    .setValue(created.getMetadata().getId())
                    .build());
            assertThat(states.next()).isEqualTo(created);
        }

        assertThatExceptionOfType(StatusRuntimeException.class)
                .isThrownBy(states::next)
                .withMessage("UNAVAILABLE: the server stops; try again");
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
            return StartAndStopTest::legacy;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class LegacyOnTheServer {
        @Bean
        <T extends ServerBuilder<T>> ServerBuilderCustomizer<T> legacy() {
            return server -> server.addService(StartAndStopTest.legacy());
        }
    }
}
