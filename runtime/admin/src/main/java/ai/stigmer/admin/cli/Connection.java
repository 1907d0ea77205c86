package ai.stigmer.admin.cli;

import io.grpc.ChannelCredentials;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.TlsChannelCredentials;
import io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** Where the service is, and with which credential to call it. An API key leaves the machine only over TLS. */
final class Connection {
    private static final Pattern LOOPBACK = Pattern.compile("(localhost|127\\.[0-9.]+|\\[::1])(:\\d+)?");
    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);
    private static final String DEFAULT_TARGET = "127.0.0.1:50051";
    private static final String KEY_VARIABLE = "STIGMER_API_KEY";

    @Option(
            names = "--target",
            paramLabel = "HOST:PORT",
            scope = ScopeType.INHERIT,
            description = "The service. Default: " + DEFAULT_TARGET + ".")
    private String target = DEFAULT_TARGET;

    @Option(
            names = "--api-key-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "A file that holds the API key. Default: the variable STIGMER_API_KEY.")
    private Optional<Path> keyFile = Optional.empty();

    @Option(
            names = "--tls",
            scope = ScopeType.INHERIT,
            description = "Uses TLS on the loopback address too; everywhere else it is the default.")
    private boolean tls;

    @Option(
            names = "--tls-ca",
            paramLabel = "PEM",
            scope = ScopeType.INHERIT,
            description = "Who signs the service's certificate. Default: whom the JVM trusts.")
    private Optional<Path> authorities = Optional.empty();

    @Option(
            names = "--tls-cert",
            paramLabel = "PEM",
            scope = ScopeType.INHERIT,
            description = "The certificate to show, for mutual TLS.")
    private Optional<Path> certificate = Optional.empty();

    @Option(
            names = "--tls-key",
            paramLabel = "PEM",
            scope = ScopeType.INHERIT,
            description = "The private key of --tls-cert.")
    private Optional<Path> privateKey = Optional.empty();

    @Option(
            names = "--plaintext",
            scope = ScopeType.INHERIT,
            description =
                    "Sends the API key unencrypted to another machine: only for a network that nobody else is on.")
    private boolean plaintext;

    String target() {
        return target;
    }

    /**
     * Opens the connection, which connects with the first call.
     *
     * @throws ParameterException if there is no API key, or a file cannot be read
     */
    ManagedChannel open(CommandLine line) {
        try {
            Metadata headers = new Metadata();
            headers.put(AUTHORIZATION, "Bearer " + apiKey(line));
            return Grpc.newChannelBuilder(target, credentials(line))
                    .intercept(MetadataUtils.newAttachHeadersInterceptor(headers))
                    .build();
        } catch (IOException unreadable) {
            throw new ParameterException(line, "cannot read " + unreadable.getMessage());
        }
    }

    private String apiKey(CommandLine line) throws IOException {
        String key = keyFile.isPresent()
                ? Files.readString(keyFile.get())
                : Optional.ofNullable(System.getenv(KEY_VARIABLE)).orElse("");
        if (key.isBlank()) {
            throw new ParameterException(
                    line, "There is no API key: set " + KEY_VARIABLE + ", or name a file with --api-key-file.");
        }
        return key.strip();
    }

    private ChannelCredentials credentials(CommandLine line) throws IOException {
        boolean asksForTls = tls || authorities.isPresent() || certificate.isPresent() || privateKey.isPresent();
        if (plaintext && asksForTls) {
            throw new ParameterException(line, "--plaintext and TLS exclude each other.");
        }
        if (certificate.isPresent() != privateKey.isPresent()) {
            throw new ParameterException(line, "--tls-cert and --tls-key go together.");
        }
        if (plaintext || (!asksForTls && LOOPBACK.matcher(target).matches())) {
            return InsecureChannelCredentials.create();
        }
        TlsChannelCredentials.Builder credentials = TlsChannelCredentials.newBuilder();
        if (authorities.isPresent()) {
            credentials.trustManager(authorities.get().toFile());
        }
        if (certificate.isPresent() && privateKey.isPresent()) {
            credentials.keyManager(certificate.get().toFile(), privateKey.get().toFile());
        }
        return credentials.build();
    }
}
