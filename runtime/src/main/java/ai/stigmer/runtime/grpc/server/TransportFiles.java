package ai.stigmer.runtime.grpc.server;

import ai.stigmer.runtime.grpc.server.TransportSecurity.MutualTls;
import ai.stigmer.runtime.grpc.server.TransportSecurity.Tls;
import io.grpc.InsecureServerCredentials;
import io.grpc.ServerCredentials;
import io.grpc.TlsServerCredentials;
import io.grpc.TlsServerCredentials.ClientAuth;
import io.grpc.util.AdvancedTlsX509KeyManager;
import io.grpc.util.AdvancedTlsX509TrustManager;
import io.grpc.util.AdvancedTlsX509TrustManager.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Keys and certificates of a server, read again when their files change. A pair of files that does not fit together is
 * ignored, and the one that was read before stays.
 */
final class TransportFiles implements AutoCloseable {
    private final ScheduledExecutorService watcher;
    private final ServerCredentials credentials;

    /**
     * Reads the files.
     *
     * @throws IllegalStateException if they cannot be read, naming them
     */
    TransportFiles(TransportSecurity security) {
        this.watcher = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "stigmer-tls-files");
            thread.setDaemon(true);
            return thread;
        });
        try {
            this.credentials = credentials(security);
        } catch (RuntimeException | Error failure) {
            watcher.shutdownNow();
            throw failure;
        }
    }

    ServerCredentials credentials() {
        return credentials;
    }

    @Override
    public void close() {
        watcher.shutdownNow();
    }

    private ServerCredentials credentials(TransportSecurity security) {
        if (security instanceof Tls tls) {
            return TlsServerCredentials.newBuilder().keyManager(identity(tls)).build();
        }
        if (security instanceof MutualTls mutual) {
            return TlsServerCredentials.newBuilder()
                    .keyManager(identity(mutual.server()))
                    .trustManager(clients(mutual))
                    .clientAuth(ClientAuth.REQUIRE)
                    .build();
        }
        return InsecureServerCredentials.create();
    }

    private AdvancedTlsX509KeyManager identity(Tls tls) {
        try {
            AdvancedTlsX509KeyManager identity = new AdvancedTlsX509KeyManager();
            identity.updateIdentityCredentials(
                    tls.certificateChain().toFile(),
                    tls.privateKey().toFile(),
                    tls.reloadEvery().toMillis(),
                    TimeUnit.MILLISECONDS,
                    watcher);
            return identity;
        } catch (IOException | GeneralSecurityException | RuntimeException failure) {
            throw unreadable(tls.certificateChain() + " and " + tls.privateKey(), failure);
        }
    }

    private AdvancedTlsX509TrustManager clients(MutualTls mutual) {
        Path authorities = mutual.clientAuthorities();
        try {
            // A client has no host name to verify.
            AdvancedTlsX509TrustManager clients = AdvancedTlsX509TrustManager.newBuilder()
                    .setVerification(Verification.CERTIFICATE_ONLY_VERIFICATION)
                    .build();
            clients.updateTrustCredentials(
                    authorities.toFile(), mutual.server().reloadEvery().toMillis(), TimeUnit.MILLISECONDS, watcher);
            return clients;
        } catch (IOException | GeneralSecurityException | RuntimeException failure) {
            throw unreadable(authorities.toString(), failure);
        }
    }

    private static IllegalStateException unreadable(String files, Exception cause) {
        return new IllegalStateException("cannot read TLS files " + files + ": " + cause.getMessage(), cause);
    }
}
