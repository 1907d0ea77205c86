package ai.stigmer.runtime.server.internal;

import ai.stigmer.runtime.server.TransportSecurity;
import ai.stigmer.runtime.server.TransportSecurity.MutualTls;
import ai.stigmer.runtime.server.TransportSecurity.Tls;
import io.grpc.InsecureServerCredentials;
import io.grpc.ServerCredentials;
import io.grpc.TlsServerCredentials;
import io.grpc.TlsServerCredentials.ClientAuth;
import io.grpc.util.AdvancedTlsX509KeyManager;
import io.grpc.util.AdvancedTlsX509TrustManager;
import io.grpc.util.AdvancedTlsX509TrustManager.Verification;
import io.grpc.util.CertificateUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keys and certificates of a server, read again when their files change. Files that cannot be used, such as a certificate
 * whose key has not been replaced yet, are logged, and what was read before stays in use.
 */
public final class TransportFiles implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TransportFiles.class);

    private final ScheduledExecutorService watcher;
    private final Optional<KeyManager> identity;
    private final Optional<TrustManager> clients;

    /** Reads files and puts what they hold to use. */
    private interface Reading {
        void run() throws IOException, GeneralSecurityException;
    }

    /**
     * Reads the files.
     *
     * @throws IllegalStateException if they cannot be used, naming them
     */
    public TransportFiles(TransportSecurity security) {
        this.watcher = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "stigmer-tls-files");
            thread.setDaemon(true);
            return thread;
        });
        try {
            this.identity = tls(security).map(this::identity);
            this.clients = security instanceof MutualTls mutual ? Optional.of(clients(mutual)) : Optional.empty();
        } catch (RuntimeException | Error failure) {
            watcher.shutdownNow();
            throw failure;
        }
    }

    /** As a server of grpc-java takes them. */
    public ServerCredentials credentials() {
        if (identity.isEmpty()) {
            return InsecureServerCredentials.create();
        }
        TlsServerCredentials.Builder credentials =
                TlsServerCredentials.newBuilder().keyManager(identity.get());
        clients.ifPresent(verified -> credentials.trustManager(verified).clientAuth(ClientAuth.REQUIRE));
        return credentials.build();
    }

    /** As any other server takes them; empty in plaintext. */
    public Optional<SSLContext> sslContext() {
        return identity.map(shown -> {
            try {
                SSLContext context = SSLContext.getInstance("TLS");
                context.init(
                        new KeyManager[] {shown},
                        clients.map(verified -> new TrustManager[] {verified}).orElse(null),
                        null);
                return context;
            } catch (GeneralSecurityException failure) {
                throw new IllegalStateException("this JDK cannot speak TLS", failure);
            }
        });
    }

    @Override
    public void close() {
        watcher.shutdownNow();
    }

    private static Optional<Tls> tls(TransportSecurity security) {
        if (security instanceof MutualTls mutual) {
            return Optional.of(mutual.server());
        }
        return security instanceof Tls tls ? Optional.of(tls) : Optional.empty();
    }

    private KeyManager identity(Tls tls) {
        AdvancedTlsX509KeyManager identity = new AdvancedTlsX509KeyManager();
        keepReading(List.of(tls.certificateChain(), tls.privateKey()), tls.reloadEvery(), () -> {
            try (InputStream chain = Files.newInputStream(tls.certificateChain());
                    InputStream key = Files.newInputStream(tls.privateKey())) {
                X509Certificate[] certificates = CertificateUtils.getX509Certificates(chain);
                PrivateKey privateKey = CertificateUtils.getPrivateKey(key);
                requirePair(certificates, privateKey);
                identity.updateIdentityCredentials(certificates, privateKey);
            }
        });
        return identity;
    }

    private TrustManager clients(MutualTls mutual) {
        AdvancedTlsX509TrustManager clients = trustManager();
        keepReading(List.of(mutual.clientAuthorities()), mutual.server().reloadEvery(), () -> {
            try (InputStream authorities = Files.newInputStream(mutual.clientAuthorities())) {
                clients.updateTrustCredentials(requireSome(CertificateUtils.getX509Certificates(authorities)));
            }
        });
        return new AnyIssuer(clients);
    }

    /** A client has no host name to verify. */
    private static AdvancedTlsX509TrustManager trustManager() {
        try {
            return AdvancedTlsX509TrustManager.newBuilder()
                    .setVerification(Verification.CERTIFICATE_ONLY_VERIFICATION)
                    .build();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("this JDK cannot verify certificates", failure);
        }
    }

    private void keepReading(List<Path> files, Duration every, Reading reading) {
        List<Object> first = stamps(files);
        try {
            reading.run();
        } catch (IOException | GeneralSecurityException | RuntimeException failure) {
            throw new IllegalStateException("cannot use TLS files " + files + ": " + failure, failure);
        }
        Future<?> unused = watcher.scheduleWithFixedDelay(
                new Watch(files, first, reading), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What changes when one of the files does. */
    private static List<Object> stamps(List<Path> files) {
        List<Object> stamps = new ArrayList<>();
        for (Path file : files) {
            try {
                stamps.add(List.of(Files.getLastModifiedTime(file), Files.size(file), file.toRealPath()));
            } catch (IOException absent) {
                stamps.add(absent.getClass());
            }
        }
        return stamps;
    }

    private static X509Certificate[] requireSome(X509Certificate[] certificates) throws GeneralSecurityException {
        if (certificates.length == 0) {
            throw new GeneralSecurityException("no certificate in the file");
        }
        return certificates;
    }

    private static void requirePair(X509Certificate[] chain, PrivateKey key) throws GeneralSecurityException {
        String algorithm = switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        byte[] signed = signature.sign();
        signature.initVerify(requireSome(chain)[0].getPublicKey());
        if (!signature.verify(signed)) {
            throw new GeneralSecurityException("the key is not that of the certificate");
        }
    }

    /** Reads again what has changed, until it can be used. */
    private static final class Watch implements Runnable {
        private final List<Path> files;
        private final Reading reading;
        private List<Object> used;

        Watch(List<Path> files, List<Object> used, Reading reading) {
            this.files = files;
            this.used = used;
            this.reading = reading;
        }

        @Override
        public void run() {
            List<Object> now = stamps(files);
            if (now.equals(used)) {
                return;
            }
            try {
                reading.run();
                used = now;
                LOG.info("tls_files_reloaded files={}", files);
            } catch (IOException | GeneralSecurityException | RuntimeException failure) {
                LOG.warn(
                        "tls_files_unusable files={} reason=\"{}\" the ones before stay in use",
                        files,
                        failure.toString());
            }
        }
    }
}
