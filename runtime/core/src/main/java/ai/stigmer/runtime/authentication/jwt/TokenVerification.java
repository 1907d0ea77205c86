package ai.stigmer.runtime.authentication.jwt;

import ai.stigmer.runtime.authentication.Authenticator;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies one token: first the form, then the signature by a key that fits the algorithm, then the claims. The algorithm
 * is chosen from three, each of which takes keys of one type only; so neither {@code none} nor a public key that is
 * mistaken for a shared secret has a way in.
 */
final class TokenVerification implements Authenticator {
    private static final Logger LOG = LoggerFactory.getLogger(TokenVerification.class);
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");
    private static final int MIN_RSA_BITS = 2048;

    /** Which keys go with which algorithm. */
    private static final Map<JWSAlgorithm, JWKMatcher> KEYS = Map.of(
            JWSAlgorithm.RS256,
            new JWKMatcher.Builder()
                    .keyType(KeyType.RSA)
                    .minKeySize(MIN_RSA_BITS)
                    .build(),
            JWSAlgorithm.ES256,
            new JWKMatcher.Builder().keyType(KeyType.EC).curve(Curve.P_256).build(),
            JWSAlgorithm.EdDSA,
            new JWKMatcher.Builder().keyType(KeyType.OKP).curve(Curve.Ed25519).build());

    private static final Set<JOSEObjectType> TYPES = Set.of(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"));

    private final JwtSettings settings;
    private final SigningKeys keys;
    private final DefaultJWTClaimsVerifier<SecurityContext> claimsVerifier;

    TokenVerification(JwtSettings settings, SigningKeys keys) {
        this.settings = settings;
        this.keys = keys;
        this.claimsVerifier = new DefaultJWTClaimsVerifier<>(
                settings.audience(),
                new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
                Set.of("exp", settings.subjectClaim()));
        claimsVerifier.setMaxClockSkew((int) settings.clockSkew().toSeconds());
    }

    @Override
    public Optional<CallerIdentity> authenticate(String bearerToken) {
        if (!FORM.matcher(bearerToken).matches()) {
            return Optional.empty();
        }
        try {
            SignedJWT token = SignedJWT.parse(bearerToken);
            JWTClaimsSet claims = token.getJWTClaimsSet();
            if (!settings.issuer().equals(claims.getIssuer())) {
                return Optional.empty();
            }
            requireSignature(token);
            claimsVerifier.verify(claims, null);
            requireAsSent(token, claims);
            return Optional.of(identity(claims));
        } catch (ExpiredJWTException expired) {
            throw refused("the token has expired", expired);
        } catch (RpcException outage) {
            throw outage;
        } catch (ParseException | JOSEException | BadJOSEException | RuntimeException invalid) {
            // What a hostile token makes the library throw is no failure of ours.
            throw refused("the token is not valid", invalid);
        }
    }

    private void requireSignature(SignedJWT token) throws JOSEException, BadJOSEException, ParseException {
        JWSHeader header = token.getHeader();
        if (header.getType() != null && !TYPES.contains(header.getType())) {
            throw new BadJWTException("tokens of type " + header.getType() + " are for something else");
        }
        requireNothingUnknown(token);
        for (Base64URL part : token.getParsedParts()) {
            requireCanonical(part);
        }
        for (JWK key : candidates(header)) {
            if (token.verify(verifier(key))) {
                return;
            }
        }
        throw new BadJWTException("no published key has signed it");
    }

    /**
     * No extension of the header is known here, so one that must be understood rules the token out, whatever it is (RFC
     * 7515, 4.1.11); so does a list of none, and a payload that is not encoded (RFC 7797, 7).
     */
    private static void requireNothingUnknown(SignedJWT token) throws BadJWTException, ParseException {
        // The header as it was sent: the library passes over a list that is empty or null.
        Map<String, Object> sent = JSONObjectUtils.parse(token.getParsedParts()[0].decodeToString());
        if (sent.containsKey("crit")) {
            throw new BadJWTException("the critical header parameters " + sent.get("crit") + " are unknown");
        }
        if (!token.getHeader().isBase64URLEncodePayload()) {
            throw new BadJWTException("the payload is not base64url-encoded");
        }
    }

    /** One token has one spelling: bits that decoders pass over would make many of one that was signed once. */
    private static void requireCanonical(Base64URL part) throws BadJWTException {
        if (!Base64URL.encode(part.decode()).equals(part)) {
            throw new BadJWTException("a part is not base64url as encoders write it");
        }
    }

    /** Claims that the library would pass over or make something else of: an expiry of null, a subject that is no text. */
    private void requireAsSent(SignedJWT token, JWTClaimsSet claims) throws BadJWTException {
        if (claims.getExpirationTime() == null) {
            throw new BadJWTException("it does not expire");
        }
        if (!(token.getPayload().toJSONObject().get(settings.subjectClaim()) instanceof String)) {
            throw new BadJWTException("its " + settings.subjectClaim() + " is no text");
        }
    }

    private List<JWK> candidates(JWSHeader header) throws BadJWTException {
        JWKMatcher fitting = KEYS.get(header.getAlgorithm());
        if (fitting == null) {
            throw new BadJWTException("algorithm " + header.getAlgorithm() + " is not accepted");
        }
        JWKMatcher.Builder matcher =
                new JWKMatcher.Builder(fitting).keyUses(KeyUse.SIGNATURE, null).algorithms(header.getAlgorithm(), null);
        if (header.getKeyID() != null) {
            matcher.keyID(header.getKeyID());
        }
        try {
            return keys.matching(new JWKSelector(matcher.build()));
        } catch (RateLimitReachedException unknownKey) {
            throw new BadJWTException("the key is unknown, and was looked for a moment ago", unknownKey);
        } catch (KeySourceException outage) {
            throw RpcException.of(ErrorReason.AUTHORIZER_UNAVAILABLE, "the token could not be verified now")
                    .causedBy(outage);
        }
    }

    private static JWSVerifier verifier(JWK key) throws JOSEException {
        if (key.getKeyType().equals(KeyType.RSA)) {
            return new RSASSAVerifier(key.toRSAKey());
        }
        if (key.getKeyType().equals(KeyType.EC)) {
            return new ECDSAVerifier(key.toECKey());
        }
        return new EdDsaVerifier(key.toOctetKeyPair());
    }

    private CallerIdentity identity(JWTClaimsSet claims) throws ParseException {
        String subject = claims.getStringClaim(settings.subjectClaim());
        Object picture = claims.getClaim("picture");
        return new CallerIdentity(
                new Principal(settings.principalType(), subject), picture instanceof String avatar ? avatar : "");
    }

    /** Why exactly is for the log: a forger would learn from it. */
    private static RpcException refused(String text, Exception cause) {
        LOG.debug("token_refused reason=\"{}\"", cause.getMessage());
        return RpcException.of(ErrorReason.UNAUTHENTICATED, text);
    }
}
