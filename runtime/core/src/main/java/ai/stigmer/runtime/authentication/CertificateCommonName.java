package ai.stigmer.runtime.authentication;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/** Finds a service's id in the common name of a certificate's subject. */
final class CertificateCommonName implements CertificateAuthenticator {
    @Override
    public Optional<CallerIdentity> authenticate(X509Certificate certificate) {
        List<String> names = commonNames(certificate);
        // Two names would be two callers.
        return names.size() == 1 ? ServiceName.identity(names.get(0)) : Optional.empty();
    }

    private static List<String> commonNames(X509Certificate certificate) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN") && part.getValue() instanceof String)
                            .map(part -> (String) part.getValue())
                            .toList();
        } catch (InvalidNameException malformed) {
            return List.of();
        }
    }
}
