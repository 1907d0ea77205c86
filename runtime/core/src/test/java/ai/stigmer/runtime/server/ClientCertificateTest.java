package ai.stigmer.runtime.server;

import static ai.stigmer.runtime.server.NoteServer.call;
import static ai.stigmer.runtime.server.NoteServer.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.CertificateAuthenticator;
import ai.stigmer.runtime.server.Certificates.Identity;
import ai.stigmer.runtime.server.TransportSecurity.MutualTls;
import ai.stigmer.runtime.server.TransportSecurity.Tls;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.Note;
import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.TlsChannelCredentials;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientCertificateTest {
    private static final Note HELLO = Note.newBuilder().setId("n1").build();
    private static final String LOCAL = "DNS:localhost,IP:127.0.0.1";
    private static final CertificateAuthenticator BY_URI =
            CertificateAuthenticator.servicesByUri("spiffe://stigmer.test/service/");

    private final AtomicReference<CallerIdentity> caller = new AtomicReference<>();

    @TempDir
    private Path directory;

    private Identity server;

    @BeforeEach
    void createServerIdentity() throws Exception {
        server = Certificates.create(directory, "server");
    }

    @Test
    void a_verified_certificate_is_the_service_that_its_uri_names() throws Exception {
        Identity runner = client("URI:spiffe://stigmer.test/service/agent-runner");
        try (NoteServer running = start(runner, BY_URI)) {
            ManagedChannel channel = channel(running, runner);

            assertThat(call(channel, NoteController.EDIT, HELLO)).isEqualTo(HELLO);
            assertThat(caller.get().principal()).hasToString("service:agent-runner");
            channel.shutdownNow();
        }
    }

    @Test
    void a_verified_certificate_may_be_the_service_that_its_common_name_says() throws Exception {
        Identity runner = client(LOCAL);
        try (NoteServer running = start(runner, CertificateAuthenticator.servicesByCommonName())) {
            ManagedChannel channel = channel(running, runner);

            assertThat(call(channel, NoteController.EDIT, HELLO)).isEqualTo(HELLO);
            assertThat(caller.get().principal()).hasToString("service:client");
            channel.shutdownNow();
        }
    }

    @Test
    void a_credential_of_the_call_counts_before_the_certificate_and_one_that_is_refused_is_not_made_up_for()
            throws Exception {
        Identity runner = client("URI:spiffe://stigmer.test/service/agent-runner");
        try (NoteServer running = start(runner, BY_URI)) {
            ManagedChannel channel = channel(running, runner);
            Channel asAlice = running.with(channel, "authorization", "Bearer user-alice");
            Channel expired = running.with(channel, "authorization", "Bearer user");

            assertThat(call(asAlice, NoteController.EDIT, HELLO)).isEqualTo(HELLO);
            assertThat(caller.get().principal()).hasToString("user:alice");
            assertUnauthenticated(expired);
            channel.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LOCAL,
                "URI:spiffe://stigmer.test/service/",
                "URI:spiffe://stigmer.test/service/a/b",
                "URI:spiffe://stigmer.test/services/agent-runner",
                "URI:spiffe://evil.test/service/agent-runner",
                "URI:spiffe://stigmer.test/service/one,URI:spiffe://stigmer.test/service/two",
                "DNS:agent-runner"
            })
    void a_certificate_that_names_no_service_or_two_is_no_credential(String alternativeNames) throws Exception {
        Identity client = client(alternativeNames);
        try (NoteServer running = start(client, BY_URI)) {
            ManagedChannel channel = channel(running, client);

            assertUnauthenticated(channel);
            assertThat(call(channel, NoteController.READ, HELLO)).isEqualTo(HELLO);
            channel.shutdownNow();
        }
    }

    @Test
    void a_server_that_verifies_no_certificates_does_not_start_if_they_are_to_count() {
        Tls tls = new Tls(server.certificate(), server.key(), Duration.ofMinutes(1));

        assertThatThrownBy(() -> StigmerServer.builder(settings(tls))
                        .controller(new NoteController())
                        .clientCertificates(BY_URI)
                        .authorizer(new InMemoryPolicy())
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "cannot start the server: client certificates count as credentials, but the transport verifies"
                                + " none; use mutual TLS");
    }

    @Test
    void a_prefix_that_another_name_could_continue_is_refused() {
        assertThatThrownBy(() -> CertificateAuthenticator.servicesByUri("spiffe://stigmer.test/service"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CertificateAuthenticator.servicesByUri("/"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Identity client(String alternativeNames) throws Exception {
        return Certificates.create(directory, "client", alternativeNames);
    }

    private NoteServer start(Identity client, CertificateAuthenticator certificates) {
        NoteController controller = new NoteController().edit((note, call) -> {
            caller.set(call.caller());
            NoteController.answer(call, note);
        });
        MutualTls mutual =
                new MutualTls(new Tls(server.certificate(), server.key(), Duration.ofMinutes(1)), client.certificate());
        return NoteServer.start(settings(mutual), controller, builder -> builder.clientCertificates(certificates));
    }

    private static ServerSettings settings(TransportSecurity security) {
        return ServerSettings.on(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), security)
                .withShutdownGrace(Duration.ofMillis(200));
    }

    private ManagedChannel channel(NoteServer running, Identity client) throws IOException {
        return NettyChannelBuilder.forAddress(
                        "localhost",
                        running.server().port(),
                        TlsChannelCredentials.newBuilder()
                                .trustManager(server.certificate().toFile())
                                .keyManager(
                                        client.certificate().toFile(),
                                        client.key().toFile())
                                .build())
                .build();
    }

    private static void assertUnauthenticated(Channel channel) {
        StatusRuntimeException failure = failureOf(() -> call(channel, NoteController.EDIT, HELLO));
        assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
    }
}
