package ai.stigmer.example.cli;

import ai.stigmer.runtime.server.TransportSecurity;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that protect the connection. */
final class TlsOptions {
    @Option(names = "--tls-cert", required = true, paramLabel = "PEM", description = "The server's certificates.")
    private Path certificates = Path.of("");

    @Option(names = "--tls-key", required = true, paramLabel = "PEM", description = "The server's private key.")
    private Path key = Path.of("");

    @Option(
            names = "--tls-client-ca",
            paramLabel = "PEM",
            description = "Who signs the certificates of clients, which every client then has to show.")
    private Optional<Path> clientAuthorities = Optional.empty();

    TransportSecurity security() {
        return clientAuthorities
                .map(authorities -> TransportSecurity.mutualTls(certificates, key, authorities))
                .orElseGet(() -> TransportSecurity.tls(certificates, key));
    }
}
