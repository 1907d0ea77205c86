package ai.stigmer.testkit;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authentication.jwt.JwtSettings;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/**
 * Issues JSON web tokens to users, good ones and others, and publishes its key in a file. Needs nimbus-jose-jwt.
 *
 * <p>Thread-safe.
 */
public final class TestIssuer {
    private static final String NAME = "https://issuer.test/";
    private static final String AUDIENCE = "stigmer";
    private static final String KEY_ID = "test-key";
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final ECKey published;
    private final ECKey secret;
    private final Path keyFile;

    private TestIssuer(ECKey published, ECKey secret, Path keyFile) {
        this.published = published;
        this.secret = secret;
        this.keyFile = keyFile;
    }

    /** A new issuer, whose key stands in a file in the folder. */
    public static TestIssuer in(Path folder) {
        try {
            ECKey published = new ECKeyGenerator(Curve.P_256).keyID(KEY_ID).generate();
            ECKey secret = new ECKeyGenerator(Curve.P_256).keyID(KEY_ID).generate();
            Path keyFile = folder.resolve("test-issuer.json");
            Files.writeString(keyFile, new JWKSet(published.toPublicJWK()).toString());
            return new TestIssuer(published, secret, keyFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a service needs to accept its tokens. */
    public JwtSettings settings() {
        return JwtSettings.ofUsers(NAME, AUDIENCE, keyFile);
    }

    /** A token that holds. */
    public String token(Principal user) {
        return signed(published, user, Instant.now().plus(LIFETIME));
    }

    /** A token that holds for so long and no longer, whatever difference of clocks is allowed for. */
    public String token(Principal user, Duration holds) {
        return signed(
                published, user, Instant.now().plus(holds).minus(settings().clockSkew()));
    }

    /** A token that says it is signed with the published key, and is not. */
    public String forgedToken(Principal user) {
        return signed(secret, user, Instant.now().plus(LIFETIME));
    }

    /** A token that held until an hour ago. */
    public String expiredToken(Principal user) {
        return signed(published, user, Instant.now().minus(LIFETIME));
    }

    private static String signed(ECKey key, Principal user, Instant expiry) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(KEY_ID).build(),
                    new JWTClaimsSet.Builder()
                            .issuer(NAME)
                            .audience(AUDIENCE)
                            .subject(user.id())
                            .expirationTime(Date.from(expiry))
                            .build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
