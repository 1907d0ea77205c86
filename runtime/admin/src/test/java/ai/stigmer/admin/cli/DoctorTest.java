package ai.stigmer.admin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.admin.AdministeredService;
import ai.stigmer.runtime.DependencyStatus;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.StigmerBuilder;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.authorization.internal.policy.PolicyStore;
import ai.stigmer.runtime.internal.EmbeddedStores;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.TransportSecurity;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a doctor says of a service that lacks something, and how commands go over TLS. */
class DoctorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private EmbeddedStores.Running mongo;

    @BeforeEach
    void startMongo() {
        mongo = EmbeddedStores.find().orElseThrow().startMongoInMemory();
    }

    @AfterEach
    void stopMongo() throws Exception {
        mongo.stop().close();
    }

    private StigmerBuilder onMongo() {
        return Stigmer.builder().mongo(mongo.uri());
    }

    private Outcome doctor(AdministeredService service, Path key, String... more) {
        String[] arguments = {"admin", "--target", service.target(), "--api-key-file", key.toString(), "doctor"};
        return Outcome.of(Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new));
    }

    private Path rootKey(AdministeredService service) throws IOException {
        return Files.writeString(folder.resolve("root.key"), service.key("root"));
    }

    private static void awaitDown(AdministeredService service, String dependency) {
        await().atMost(PATIENCE)
                .until(() -> service.stigmer().dependencies().stream()
                        .filter(one -> one.downSince().isPresent())
                        .map(DependencyStatus::name)
                        .toList()
                        .contains(dependency));
    }

    @Test
    void without_redis_it_warns_and_says_what_is_lost() throws Exception {
        URI nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("redis://127.0.0.1:" + free.getLocalPort());
        }
        try (AdministeredService service = new AdministeredService(
                onMongo().redis(nobody).model(AdministeredService.MODEL), ServerSettings.onLoopback(0))) {
            Path key = rootKey(service);
            awaitDown(service, "redis");

            Outcome checked = doctor(service, key);

            assertThat(checked.exitCode()).isZero();
            assertThat(checked.out())
                    .startsWith("ok    service: ")
                    .contains("warn  redis: down since ", "lost: the speed of live updates", "      see that it runs");
        }
    }

    @Test
    void without_the_store_it_fails_and_says_where_to_look() throws Exception {
        // Its callers wait no longer for a store that is gone.
        String uri = mongo.uri() + (mongo.uri().contains("?") ? "&" : "/?") + "serverSelectionTimeoutMS=1000";
        try (AdministeredService service = new AdministeredService(
                Stigmer.builder().mongo(uri).model(AdministeredService.MODEL), ServerSettings.onLoopback(0))) {
            Path key = rootKey(service);
            mongo.stop().close();
            awaitDown(service, "store");

            Outcome checked = doctor(service, key);

            assertThat(checked.exitCode()).isEqualTo(AdminCommand.REFUSED);
            assertThat(checked.err()).isEmpty();
            assertThat(checked.out())
                    .startsWith("fail  service: " + service.target() + " answers and is not ready: NOT_SERVING\n")
                    .contains("fail  diagnosis: ", "/readyz", "dependency_down");
        }
    }

    @Test
    void without_the_authorization_engine_it_fails_though_the_service_is_ready() throws Exception {
        try (MongoClient client = MongoClients.create(mongo.uri())) {
            Engine engine = new Engine(new PolicyStore(AdministeredService.MODEL, client.getDatabase("engine")));
            try (AdministeredService service =
                    new AdministeredService(onMongo().authorization(engine), ServerSettings.onLoopback(0))) {
                Path key = rootKey(service);
                assertThat(doctor(service, key).exitCode()).isZero();

                engine.down = true;
                Outcome checked = doctor(service, key);

                assertThat(checked.exitCode()).isEqualTo(AdminCommand.REFUSED);
                assertThat(checked.out())
                        .startsWith("ok    service: ")
                        .contains("fail  diagnosis: authorization check could not be completed\n");
                assertThat(Document.parse(doctor(service, key, "--json").out()).getList("checks", Document.class))
                        .extracting(check -> check.getString("result"))
                        .containsExactly("ok", "fail");
            }
        }
    }

    @Test
    void over_tls_a_command_proves_itself_and_takes_nobody_elses_certificate() throws Exception {
        X509Bundle server = certificate("server");
        X509Bundle client = certificate("client");
        Path serverCertificate = write("server.crt", server.getCertificatePEM());
        Path clientCertificate = write("client.crt", client.getCertificatePEM());
        Path clientKey = write("client.key", client.getPrivateKeyPEM());
        ServerSettings settings = ServerSettings.on(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                TransportSecurity.mutualTls(
                        serverCertificate, write("server.key", server.getPrivateKeyPEM()), clientCertificate));
        try (AdministeredService service =
                new AdministeredService(onMongo().model(AdministeredService.MODEL), settings)) {
            Path key = rootKey(service);
            String ca = "--tls-ca=" + serverCertificate;
            String own = "--tls-cert=" + clientCertificate;
            String ownKey = "--tls-key=" + clientKey;

            assertThat(doctor(service, key, ca, own, ownKey).out()).startsWith("ok    service: ");
            Map<List<String>, String> refusals = Map.of(
                    List.of("--tls", own, ownKey), "nobody whom this machine trusts has signed its certificate",
                    List.of("--tls-ca=" + clientCertificate, own, ownKey), "say who has with --tls-ca",
                    List.of(ca), "it asks for a certificate; show one with --tls-cert and --tls-key",
                    List.of(), "if it speaks TLS, say so with --tls or --tls-ca");
            refusals.forEach((options, advice) -> {
                Outcome refused = doctor(service, key, options.toArray(String[]::new));
                assertThat(refused.exitCode()).as("%s: %s", options, refused).isEqualTo(AdminCommand.UNREACHABLE);
                assertThat(refused.err().strip())
                        .startsWith("error: " + service.target() + " does not answer: ")
                        .contains(advice)
                        .doesNotContain("\n");
            });
            Outcome half = doctor(service, key, ca, own);
            assertThat(half.exitCode()).isEqualTo(2);
            assertThat(half.err()).contains("--tls-cert and --tls-key go together");
        }
    }

    @Test
    void a_command_that_speaks_tls_to_a_service_that_does_not_is_told_so() throws Exception {
        try (AdministeredService service =
                new AdministeredService(onMongo().model(AdministeredService.MODEL), ServerSettings.onLoopback(0))) {
            Outcome refused = doctor(service, rootKey(service), "--tls");

            assertThat(refused)
                    .isEqualTo(new Outcome(
                            AdminCommand.UNREACHABLE,
                            "",
                            "error: " + service.target() + " does not answer: it does not speak TLS\n"));
        }
    }

    private static X509Bundle certificate(String name) throws Exception {
        return new CertificateBuilder()
                .ecp256()
                .subject("CN=" + name)
                .setIsCertificateAuthority(true)
                .addSanDnsName("localhost")
                .addSanIpAddress("127.0.0.1")
                .buildSelfSigned();
    }

    private Path write(String name, String pem) throws IOException {
        return Files.writeString(folder.resolve(name), pem);
    }

    /** An engine of somebody else, which may be down. */
    private static final class Engine implements Authorizer, RelationStore {
        private final PolicyStore policies;
        private volatile boolean down;

        Engine(PolicyStore policies) {
            this.policies = policies;
        }

        @Override
        public boolean check(PermissionCheck check) {
            if (down) {
                throw new IllegalStateException("connection refused");
            }
            return policies.check(check);
        }

        @Override
        public VisibleResources visible(Principal principal, String permission, String kind) {
            return policies.visible(principal, permission, kind);
        }

        @Override
        public boolean knows(String permission, String kind) {
            return policies.knows(permission, kind);
        }

        @Override
        public void add(Relation relation) {
            policies.add(relation);
        }

        @Override
        public void remove(Relation relation) {
            policies.remove(relation);
        }

        @Override
        public void removeAll(ResourceRef resource) {
            policies.removeAll(resource);
        }

        @Override
        public List<Relation> list(ResourceRef resource, Predicate<Relation> wanted, int limit) {
            return policies.list(resource, wanted, limit);
        }
    }
}
