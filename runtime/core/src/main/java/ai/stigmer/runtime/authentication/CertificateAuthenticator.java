package ai.stigmer.runtime.authentication;

import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * Turns the certificate with which a client opened its connection into an identity. The transport has verified by then
 * that a trusted authority signed it and that the client has its key.
 *
 * <p>Implementations are thread-safe.
 */
@FunctionalInterface
public interface CertificateAuthenticator {
    /**
     * Says whom a verified certificate names.
     *
     * @return the identity; empty when the certificate names nobody in the form that is looked for, so that the call has no
     *     credential
     */
    Optional<CallerIdentity> authenticate(X509Certificate certificate);

    /**
     * Takes the one URI among the certificate's alternative names that begins with a prefix; the rest of it is the id of a
     * service. With {@code spiffe://example.org/service/} the URI {@code spiffe://example.org/service/agent-runner} is
     * {@code service:agent-runner}.
     *
     * @param prefix ends with a slash, so that no other path can begin with it
     */
    static CertificateAuthenticator servicesByUri(String prefix) {
        return new CertificateUri(prefix);
    }

    /**
     * Takes the one common name of the certificate's subject for the id of a service: {@code CN=agent-runner} is {@code
     * service:agent-runner}. Everything that the authority has ever signed is a service then.
     */
    static CertificateAuthenticator servicesByCommonName() {
        return new CertificateCommonName();
    }
}
