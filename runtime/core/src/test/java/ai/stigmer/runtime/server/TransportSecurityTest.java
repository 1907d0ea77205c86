package ai.stigmer.runtime.server;

import static ai.stigmer.runtime.server.NoteServer.call;
import static ai.stigmer.runtime.server.NoteServer.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.server.Certificates.Identity;
import ai.stigmer.runtime.server.TransportSecurity.MutualTls;
import ai.stigmer.runtime.server.TransportSecurity.Tls;
import ai.stigmer.runtime.testing.Note;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.TlsChannelCredentials;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransportSecurityTest {
    private static final Note HELLO = Note.newBuilder().setId("n1").build();
    private static final Duration OFTEN = Duration.ofMillis(100);

    @TempDir
    private Path directory;

    @Test
    void a_server_proves_who_it_is_and_answers_nobody_in_plaintext() throws Exception {
        Identity server = Certificates.create(directory, "server");
        Identity other = Certificates.create(directory, "other");
        try (NoteServer running = start(new Tls(server.certificate(), server.key(), OFTEN))) {
            assertThat(reaches(running, trusting(server))).isTrue();
            assertThat(reaches(running, trusting(other))).isFalse();
            assertThat(failureOf(() -> call(running.anonymous(), NoteController.READ, HELLO))
                            .getStatus()
                            .getCode())
                    .isEqualTo(Status.Code.UNAVAILABLE);
        }
    }

    @Test
    void a_new_certificate_is_taken_without_a_restart_and_a_broken_one_is_not() throws Exception {
        Identity server = Certificates.create(directory, "server");
        Identity renewed = Certificates.create(directory, "renewed");
        Path renewedCertificate = Files.copy(renewed.certificate(), directory.resolve("renewed-copy.crt"));
        try (NoteServer running = start(new Tls(server.certificate(), server.key(), OFTEN))) {
            assertThat(reaches(running, trusting(server))).isTrue();

            renewed.replace(server);

            TlsChannelCredentials.Builder trustsRenewed =
                    TlsChannelCredentials.newBuilder().trustManager(renewedCertificate.toFile());
            Awaitility.await().until(() -> reaches(running, trustsRenewed));

            Files.writeString(server.certificate(), "broken");
            Awaitility.await().during(Duration.ofMillis(500)).until(() -> reaches(running, trustsRenewed));
        }
    }

    @Test
    void a_start_that_fails_half_way_goes_on_watching_no_files() throws Exception {
        Identity server = Certificates.create(directory, "server");
        Tls tls = new Tls(server.certificate(), server.key(), OFTEN);
        Set<Thread> before = fileWatchers();

        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ServerSettings onTaken = ServerSettings.on((InetSocketAddress) taken.getLocalSocketAddress(), tls);
            StigmerServer second = StigmerServer.builder(onTaken).build();
            assertThat(fileWatchers()).as("what there is to release").hasSize(before.size() + 1);
            assertThatThrownBy(second::start)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("cannot listen on " + onTaken.address());
            awaitWatchers(before);
        }

        // A limit that only the transport finds too small: it counts in milliseconds.
        ServerLimits none = ServerLimits.standard().withConnectionAge(Duration.ofNanos(1), Duration.ofNanos(1));
        assertThatThrownBy(() ->
                        StigmerServer.builder(settings(tls).withLimits(none)).build())
                .isInstanceOf(IllegalArgumentException.class);
        awaitWatchers(before);

        MutualTls withoutClients = new MutualTls(tls, directory.resolve("absent.pem"));
        assertThatThrownBy(() -> StigmerServer.builder(settings(withoutClients)).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("absent.pem");
        awaitWatchers(before);
    }

    private static void awaitWatchers(Set<Thread> expected) {
        Awaitility.await().untilAsserted(() -> assertThat(fileWatchers()).isSubsetOf(expected));
    }

    private static Set<Thread> fileWatchers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("stigmer-tls-files"))
                .collect(Collectors.toSet());
    }

    @Test
    void a_client_proves_who_it_is_and_still_needs_a_credential() throws Exception {
        Identity server = Certificates.create(directory, "server");
        Identity client = Certificates.create(directory, "client");
        Identity stranger = Certificates.create(directory, "stranger");
        MutualTls mutual = new MutualTls(new Tls(server.certificate(), server.key(), OFTEN), client.certificate());
        try (NoteServer running = start(mutual)) {
            assertThat(reaches(
                            running,
                            trusting(server)
                                    .keyManager(
                                            client.certificate().toFile(),
                                            client.key().toFile())))
                    .isTrue();
            assertThat(reaches(running, trusting(server))).isFalse();
            assertThat(reaches(
                            running,
                            trusting(server)
                                    .keyManager(
                                            stranger.certificate().toFile(),
                                            stranger.key().toFile())))
                    .isFalse();

            ManagedChannel channel = channel(
                    running,
                    trusting(server)
                            .keyManager(
                                    client.certificate().toFile(), client.key().toFile()));
            assertThat(failureOf(() -> call(channel, NoteController.EDIT, HELLO))
                            .getStatus()
                            .getCode())
                    .isEqualTo(Status.Code.UNAUTHENTICATED);
            channel.shutdownNow();
        }
    }

    @Test
    void who_signs_for_clients_may_change_without_a_restart() throws Exception {
        Identity server = Certificates.create(directory, "server");
        Identity before = Certificates.create(directory, "before");
        Identity after = Certificates.create(directory, "after");
        Path authorities = Files.copy(before.certificate(), directory.resolve("authorities.crt"));
        MutualTls mutual = new MutualTls(new Tls(server.certificate(), server.key(), OFTEN), authorities);
        try (NoteServer running = start(mutual)) {
            assertThat(reaches(running, trusting(server, before))).isTrue();
            assertThat(reaches(running, trusting(server, after))).isFalse();

            Files.copy(after.certificate(), authorities, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(authorities, FileTime.fromMillis(System.currentTimeMillis() + 5_000));

            TlsChannelCredentials.Builder trusted = trusting(server, after);
            Awaitility.await().until(() -> reaches(running, trusted));
            assertThat(reaches(running, trusting(server, before))).isFalse();
        }
    }

    @Test
    void files_that_cannot_be_read_keep_the_server_from_starting_and_are_named() {
        assertThatThrownBy(() -> start(new Tls(directory.resolve("no.crt"), directory.resolve("no.key"), OFTEN)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no.crt")
                .hasMessageContaining("no.key");
    }

    private static NoteServer start(TransportSecurity security) {
        return NoteServer.start(settings(security), new NoteController(), builder -> builder);
    }

    private static ServerSettings settings(TransportSecurity security) {
        return ServerSettings.on(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), security)
                .withShutdownGrace(Duration.ofMillis(200));
    }

    private static TlsChannelCredentials.Builder trusting(Identity identity) throws IOException {
        return TlsChannelCredentials.newBuilder()
                .trustManager(identity.certificate().toFile());
    }

    private static TlsChannelCredentials.Builder trusting(Identity server, Identity client) throws IOException {
        return trusting(server)
                .keyManager(client.certificate().toFile(), client.key().toFile());
    }

    private static ManagedChannel channel(NoteServer running, TlsChannelCredentials.Builder credentials) {
        return NettyChannelBuilder.forAddress("localhost", running.server().port(), credentials.build())
                .build();
    }

    private static boolean reaches(NoteServer running, TlsChannelCredentials.Builder credentials) {
        ManagedChannel channel = channel(running, credentials);
        try {
            return failureOf(() -> call(channel, NoteController.READ, HELLO)) == null;
        } finally {
            channel.shutdownNow();
        }
    }
}
