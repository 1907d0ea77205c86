package ai.stigmer.runtime.authentication.jwt;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Which tokens are accepted, and whom they name.
 *
 * @param issuer what {@code iss} must be, exactly
 * @param audience what {@code aud} must be, or contain
 * @param keys where the issuer's public keys are
 * @param principalType the type of the principals that the tokens name, {@code user}
 * @param subjectClaim the claim that holds the principal's id, {@code sub}
 * @param clockSkew by how much clocks may differ
 */
public record JwtSettings(
        String issuer, String audience, KeySource keys, String principalType, String subjectClaim, Duration clockSkew) {
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

    /** Where a JSON web key set is. */
    public sealed interface KeySource {

        /**
         * At an {@code https} address, or an {@code http} one of this machine: whoever can alter the keys on their way
         * can sign tokens of anybody. Read when needed, at most every half minute, and kept for a time.
         */
        record AtUrl(URI address) implements KeySource {
            private static final Pattern LOOPBACK =
                    Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

            /** @throws IllegalArgumentException if others could alter what is read from the address */
            public AtUrl {
                Objects.requireNonNull(address, "address");
                if (address.getHost() == null || !(isHttps(address) || isHttpOfThisMachine(address))) {
                    throw new IllegalArgumentException("the keys of tokens cannot be read from " + address
                            + ", as others could alter them on their way; use an https:// address or a file");
                }
            }

            private static boolean isHttps(URI address) {
                return "https".equalsIgnoreCase(address.getScheme());
            }

            private static boolean isHttpOfThisMachine(URI address) {
                return "http".equalsIgnoreCase(address.getScheme())
                        && LOOPBACK.matcher(address.getHost()).matches();
            }
        }

        /** In a file, which is read again when it has changed. */
        record InFile(Path file) implements KeySource {
            public InFile {
                Objects.requireNonNull(file, "file");
            }
        }
    }

    public JwtSettings {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(keys, "keys");
        Objects.requireNonNull(principalType, "principalType");
        Objects.requireNonNull(subjectClaim, "subjectClaim");
        Objects.requireNonNull(clockSkew, "clockSkew");
        if (issuer.isEmpty() || audience.isEmpty()) {
            throw new IllegalArgumentException("an issuer and an audience are required; they keep other tokens out");
        }
    }

    /** Tokens whose {@code sub} is a user's id, signed with keys from an address. */
    public static JwtSettings ofUsers(String issuer, String audience, URI keys) {
        return new JwtSettings(issuer, audience, new KeySource.AtUrl(keys), "user", "sub", CLOCK_SKEW);
    }

    /** Tokens whose {@code sub} is a user's id, signed with keys from a file. */
    public static JwtSettings ofUsers(String issuer, String audience, Path keys) {
        return new JwtSettings(issuer, audience, new KeySource.InFile(keys), "user", "sub", CLOCK_SKEW);
    }

    /** The same for principals of another type, or named by another claim. */
    public JwtSettings naming(String type, String claim) {
        return new JwtSettings(issuer, audience, keys, type, claim, clockSkew);
    }
}
