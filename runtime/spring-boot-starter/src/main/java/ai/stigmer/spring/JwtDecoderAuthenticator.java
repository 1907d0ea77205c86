package ai.stigmer.spring;

import ai.stigmer.runtime.authentication.Authenticator;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Accepts the JSON web tokens that a decoder of Spring Security verifies. Thread-safe, as decoders are. */
final class JwtDecoderAuthenticator implements Authenticator {
    private static final Logger LOG = LoggerFactory.getLogger(JwtDecoderAuthenticator.class);
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private final JwtDecoder decoder;
    private final StigmerProperties.Jwt naming;

    JwtDecoderAuthenticator(JwtDecoder decoder, StigmerProperties.Jwt naming) {
        this.decoder = decoder;
        this.naming = naming;
    }

    @Override
    public Optional<CallerIdentity> authenticate(String bearerToken) {
        if (!FORM.matcher(bearerToken).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(identity(decoder.decode(bearerToken)));
        } catch (BadJwtException | IllegalArgumentException invalid) {
            // Why exactly is for the log: a forger would learn from it.
            LOG.debug("token_refused reason=\"{}\"", invalid.getMessage());
            throw RpcException.of(ErrorReason.UNAUTHENTICATED, "the token is not valid");
        } catch (JwtException outage) {
            throw RpcException.of(ErrorReason.AUTHORIZER_UNAVAILABLE, "the token could not be verified now")
                    .causedBy(outage);
        }
    }

    private CallerIdentity identity(Jwt token) {
        String id = token.getClaimAsString(naming.principalClaim());
        if (id == null || token.getExpiresAt() == null) {
            throw new IllegalArgumentException("the token lacks " + naming.principalClaim() + " or its expiry");
        }
        String picture = token.getClaimAsString("picture");
        return new CallerIdentity(new Principal(naming.principalType(), id), picture == null ? "" : picture);
    }
}
