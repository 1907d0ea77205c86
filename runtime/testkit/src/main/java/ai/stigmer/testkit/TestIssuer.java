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
 * Issues JSON web tokens, good ones and others, and publishes its key in a file.
 *
 * <p>Thread-safe.
 */
public final class TestIssuer {
    private static final String AUDIENCE = "stigmer";
    private static final String KEY_ID = "test-key";
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final String principalType;
    private final ECKey published;
    private final ECKey secret;
    private final Path keyFile;

    private TestIssuer(String principalType, ECKey published, ECKey secret, Path keyFile) {
        this.principalType = principalType;
        this.published = published;
        this.secret = secret;
        this.keyFile = keyFile;
    }

    /** A new issuer of tokens of users, whose key stands in a file in the folder. */
    public static TestIssuer in(Path folder) {
        return of("user", folder);
    }

    /** A new issuer of tokens of principals of a type, {@code service}. */
    public static TestIssuer of(String principalType, Path folder) {
        try {
            ECKey published = new ECKeyGenerator(Curve.P_256).keyID(KEY_ID).generate();
            ECKey secret = new ECKeyGenerator(Curve.P_256).keyID(KEY_ID).generate();
            Path keyFile = folder.resolve("test-issuer-" + principalType + ".json");
            Files.writeString(keyFile, new JWKSet(published.toPublicJWK()).toString());
            return new TestIssuer(principalType, published, secret, keyFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a service needs to accept its tokens. */
    public JwtSettings settings() {
        return JwtSettings.ofUsers(name(), AUDIENCE, keyFile).naming(principalType, "sub");
    }

    private String name() {
        return "https://" + principalType + "s.issuer.test/";
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

    private String signed(ECKey key, Principal user, Instant expiry) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(KEY_ID).build(),
                    new JWTClaimsSet.Builder()
                            .issuer(name())
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
