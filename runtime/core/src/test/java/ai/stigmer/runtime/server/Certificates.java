package ai.stigmer.runtime.server;

import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;

/** Self-signed certificates of the tests. */
final class Certificates {
    private Certificates() {}

    /** A certificate and its key, as PEM files. */
    record Identity(Path certificate, Path key) {
        /** Puts this identity's files where another's are, as an operator would. */
        void replace(Identity other) throws IOException {
            move(certificate, other.certificate());
            move(key, other.key());
        }

        private static void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            // Made within the same second, it would look as if it had not changed.
            Files.setLastModifiedTime(to, FileTime.fromMillis(System.currentTimeMillis() + 5_000));
        }
    }

    static Identity create(Path directory, String name) throws Exception {
        return create(directory, name, "DNS:localhost,IP:127.0.0.1");
    }

    /** One with these alternative names, {@code DNS:localhost,URI:spiffe://a/b}. */
    static Identity create(Path directory, String name, String alternativeNames) throws Exception {
        CertificateBuilder certificate =
                new CertificateBuilder().ecp256().subject("CN=" + name).setIsCertificateAuthority(true);
        for (String alternative : alternativeNames.split(",", -1)) {
            String value = alternative.substring(alternative.indexOf(':') + 1);
            switch (alternative.substring(0, alternative.indexOf(':'))) {
                case "DNS" -> certificate.addSanDnsName(value);
                case "IP" -> certificate.addSanIpAddress(value);
                case "URI" -> certificate.addSanUriName(value);
                default -> throw new IllegalArgumentException(alternative);
            }
        }
        X509Bundle made = certificate.buildSelfSigned();
        return new Identity(
                Files.writeString(directory.resolve(name + ".crt"), made.getCertificatePEM()),
                Files.writeString(directory.resolve(name + ".key"), made.getPrivateKeyPEM()));
    }
}
