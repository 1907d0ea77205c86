package ai.stigmer.runtime.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/** How the connection itself is protected. Files are PEM, and are read again while the server runs. */
public sealed interface TransportSecurity {

    /** How often the files are looked at where nothing else is said. */
    Duration RELOAD_EVERY = Duration.ofMinutes(1);

    /** Nothing is protected: for a loopback address, or behind a proxy that protects the connection. */
    record Plaintext() implements TransportSecurity {}

    /**
     * The server proves who it is.
     *
     * @param certificateChain the server's certificate and those that signed it
     * @param privateKey its key, in PKCS #8
     * @param reloadEvery how often the two files are looked at for new ones
     */
    record Tls(Path certificateChain, Path privateKey, Duration reloadEvery) implements TransportSecurity {
        public Tls {
            Objects.requireNonNull(certificateChain, "certificateChain");
            Objects.requireNonNull(privateKey, "privateKey");
            Objects.requireNonNull(reloadEvery, "reloadEvery");
        }
    }

    /**
     * Server and client prove who they are. The certificate lets a client in; whose permissions count is said by the
     * credential of each call, which is the certificate only where {@link StigmerServerBuilder#clientCertificates} says so.
     *
     * @param server the server's own proof
     * @param clientAuthorities certificates of those who sign the clients' certificates
     */
    record MutualTls(Tls server, Path clientAuthorities) implements TransportSecurity {
        public MutualTls {
            Objects.requireNonNull(server, "server");
            Objects.requireNonNull(clientAuthorities, "clientAuthorities");
        }
    }

    static TransportSecurity plaintext() {
        return new Plaintext();
    }

    static TransportSecurity tls(Path certificateChain, Path privateKey) {
        return new Tls(certificateChain, privateKey, RELOAD_EVERY);
    }

    static TransportSecurity mutualTls(Path certificateChain, Path privateKey, Path clientAuthorities) {
        return new MutualTls(new Tls(certificateChain, privateKey, RELOAD_EVERY), clientAuthorities);
    }
}
