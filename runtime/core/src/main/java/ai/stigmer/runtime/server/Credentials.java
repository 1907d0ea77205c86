package ai.stigmer.runtime.server;

import ai.stigmer.runtime.authentication.Authenticator;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.CertificateAuthenticator;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import io.grpc.Grpc;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/**
 * What a call may prove its caller with: {@code authorization: Bearer …}, and where the server says so the certificate of
 * the connection. A call with a header is judged by that alone, so that one whose header is refused is not let in as
 * somebody else.
 *
 * <p>Immutable and thread-safe.
 */
final class Credentials {
    private static final String SCHEME = "Bearer ";

    private final List<Authenticator> authenticators;
    private final Optional<CertificateAuthenticator> certificates;

    Credentials(List<Authenticator> authenticators, Optional<CertificateAuthenticator> certificates) {
        this.authenticators = List.copyOf(authenticators);
        this.certificates = certificates;
    }

    /**
     * Whom the call's credential names; empty if it has none.
     *
     * @throws RpcException UNAUTHENTICATED if the credential does not hold
     */
    Optional<CallerIdentity> verify(ServerCall<?, ?> call, Metadata headers) {
        if (headers.containsKey(IdentityHeaders.AUTHORIZATION)) {
            return Optional.of(ofToken(token(headers)));
        }
        return certificates.flatMap(authenticator -> certificate(call).flatMap(authenticator::authenticate));
    }

    private CallerIdentity ofToken(String token) {
        for (Authenticator authenticator : authenticators) {
            Optional<CallerIdentity> identity = authenticator.authenticate(token);
            if (identity.isPresent()) {
                return identity.get();
            }
        }
        throw unauthenticated("the credential is of no form that is accepted here");
    }

    /** Two credentials would be two callers, and whoever stands in front of us may have looked at the other one. */
    private static String token(Metadata headers) {
        Iterator<String> each = headers.getAll(IdentityHeaders.AUTHORIZATION).iterator();
        String value = each.next();
        if (each.hasNext()) {
            throw unauthenticated("more than one credential was sent");
        }
        String token = value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? value.substring(SCHEME.length()).strip()
                : "";
        if (token.isEmpty()) {
            throw unauthenticated("the authorization header must be of the form \"Bearer <credential>\"");
        }
        return token;
    }

    /** That of the client itself; those that signed it follow it. */
    private static Optional<X509Certificate> certificate(ServerCall<?, ?> call) {
        SSLSession session = call.getAttributes().get(Grpc.TRANSPORT_ATTR_SSL_SESSION);
        if (session == null) {
            return Optional.empty();
        }
        try {
            Certificate[] chain = session.getPeerCertificates();
            return chain.length > 0 && chain[0] instanceof X509Certificate client
                    ? Optional.of(client)
                    : Optional.empty();
        } catch (SSLPeerUnverifiedException unverified) {
            return Optional.empty();
        }
    }

    static RpcException unauthenticated(String text) {
        return RpcException.of(ErrorReason.UNAUTHENTICATED, text);
    }
}
