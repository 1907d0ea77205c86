package ai.stigmer.runtime.authentication;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a service's id in a certificate's URI, as SPIFFE writes it. */
final class CertificateUri implements CertificateAuthenticator {
    /** The number of URIs among the kinds of alternative names (RFC 5280, 4.2.1.6). */
    private static final Integer URI = 6;

    private final String prefix;

    CertificateUri(String prefix) {
        if (!prefix.contains("://") || !prefix.endsWith("/")) {
            throw new IllegalArgumentException("\"" + prefix + "\" is no prefix of the form scheme://authority/path/");
        }
        this.prefix = prefix;
    }

    @Override
    public Optional<CallerIdentity> authenticate(X509Certificate certificate) {
        List<String> ids = uris(certificate)
                .filter(uri -> uri.startsWith(prefix))
                .map(uri -> uri.substring(prefix.length()))
                .toList();
        // Two names would be two callers.
        return ids.size() == 1 ? ServiceName.identity(ids.get(0)) : Optional.empty();
    }

    private static Stream<String> uris(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null
                    ? Stream.empty()
                    : names.stream().filter(name -> URI.equals(name.get(0))).map(name -> (String) name.get(1));
        } catch (CertificateParsingException malformed) {
            return Stream.empty();
        }
    }
}
