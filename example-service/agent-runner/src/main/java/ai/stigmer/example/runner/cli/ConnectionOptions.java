package ai.stigmer.example.runner.cli;

import ai.stigmer.example.runner.AgentExecutionClient;
import ai.stigmer.example.runner.BearerToken;
import ai.stigmer.example.runner.CallSettings;
import ai.stigmer.example.runner.Spool;
import io.grpc.ChannelCredentials;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.TlsChannelCredentials;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** How the service is reached, and as whom. */
final class ConnectionOptions {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Option(
            names = "--target",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:STIGMER_TARGET:-127.0.0.1:50051}",
            description = "The service. Default: ${DEFAULT-VALUE}.")
    private String target = "";

    @Option(
            names = "--tls",
            description = "Speaks TLS and trusts whom this JDK trusts; needed for a service on another machine.")
    private boolean tls;

    @Option(
            names = "--tls-ca",
            paramLabel = "PEM",
            defaultValue = "${env:STIGMER_TLS_CA}",
            description = "Speaks TLS and trusts these.")
    private Optional<Path> authorities = Optional.empty();

    @Option(
            names = "--tls-cert",
            paramLabel = "PEM",
            defaultValue = "${env:STIGMER_TLS_CERT}",
            description = "The runner's own certificates, for mutual TLS.")
    private Optional<Path> certificates = Optional.empty();

    @Option(
            names = "--tls-key",
            paramLabel = "PEM",
            defaultValue = "${env:STIGMER_TLS_KEY}",
            description = "The private key of --tls-cert.")
    private Optional<Path> key = Optional.empty();

    @Option(
            names = "--deadline",
            paramLabel = "DURATION",
            description = "How long a service that does not answer is tried, as ISO 8601. Default: ${DEFAULT-VALUE}.")
    private Duration deadline = CallSettings.standard().deadline();

    @Option(
            names = "--spool",
            paramLabel = "DIR",
            defaultValue = "${env:STIGMER_RUNNER_SPOOL:-.stigmer-runner}",
            description = "The folder for ends that could not be told. Default: ${DEFAULT-VALUE}.")
    private Path spool = Path.of("");

    /** Opens the channel; whoever asks for it shuts it down. */
    ManagedChannel open() throws IOException {
        return Grpc.newChannelBuilder(target, credentials()).build();
    }

    AgentExecutionClient client(ManagedChannel channel) throws IOException {
        return new AgentExecutionClient(
                channel,
                new BearerToken(credential()),
                CallSettings.standard().withDeadline(deadline),
                Clock.systemUTC());
    }

    Spool spool() {
        return new Spool(spool);
    }

    private ChannelCredentials credentials() throws IOException {
        if (!tls && authorities.isEmpty() && certificates.isEmpty()) {
            if (!THIS_MACHINE.contains(host())) {
                throw new IllegalArgumentException(target
                        + " is on another machine, where the runner's key must not go in the clear; use --tls"
                        + " or --tls-ca");
            }
            return InsecureChannelCredentials.create();
        }
        TlsChannelCredentials.Builder builder = TlsChannelCredentials.newBuilder();
        if (authorities.isPresent()) {
            builder.trustManager(authorities.get().toFile());
        }
        if (certificates.isPresent() != key.isPresent()) {
            throw new IllegalArgumentException("--tls-cert and --tls-key belong together, but only one is there");
        }
        if (certificates.isPresent()) {
            builder.keyManager(certificates.get().toFile(), key.orElseThrow().toFile());
        }
        return builder.build();
    }

    private String host() {
        String host = URI.create("grpc://" + target).getHost();
        if (host == null) {
            throw new IllegalArgumentException("\"" + target + "\" is not HOST:PORT");
        }
        return host;
    }

    private static String credential() throws IOException {
        String file = System.getenv().getOrDefault("STIGMER_RUNNER_KEY_FILE", "");
        String value = file.isEmpty()
                ? System.getenv().getOrDefault("STIGMER_RUNNER_KEY", "")
                : Files.readString(Path.of(file));
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "the runner has no credential; set STIGMER_RUNNER_KEY or STIGMER_RUNNER_KEY_FILE");
        }
        return value.strip();
    }
}
