package ai.stigmer.runtime.authentication.jwt;

import ai.stigmer.runtime.authentication.Authenticator;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.internal.OptionalDependency;
import java.util.Optional;

/**
 * Accepts JSON web tokens of one issuer, signed with RS256, ES256 or EdDSA by one of its published keys, for one audience,
 * at a time at which they hold. A token of another issuer is left to other authenticators. Needs nimbus-jose-jwt.
 *
 * <p>Thread-safe.
 */
public final class JwtAuthenticator implements Authenticator {
    private static final OptionalDependency NIMBUS = new OptionalDependency("com.nimbusds.jwt.SignedJWT");

    private final Authenticator verification;

    /**
     * Accepts tokens.
     *
     * @throws IllegalStateException if nimbus-jose-jwt is absent, naming its version, or a key file cannot be read
     */
    public JwtAuthenticator(JwtSettings settings) {
        NIMBUS.requireFor(JwtAuthenticator.class, JwtAuthenticator.class.getClassLoader());
        this.verification = new TokenVerification(settings, SigningKeys.of(settings.keys()));
    }

    @Override
    public Optional<CallerIdentity> authenticate(String bearerToken) {
        return verification.authenticate(bearerToken);
    }
}
