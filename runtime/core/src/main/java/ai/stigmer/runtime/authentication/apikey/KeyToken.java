package ai.stigmer.runtime.authentication.apikey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an API key, {@code stk_<id>_<secret>}: an id of 80 random bits and a secret of 256. */
record KeyToken(String id, String secret) {
    private static final String PREFIX = "stk_";
    private static final int ID_BYTES = 10;
    private static final int SECRET_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("stk_([0-9a-f]{20})_([A-Za-z0-9_-]{43})");

    static KeyToken random(SecureRandom random) {
        byte[] id = new byte[ID_BYTES];
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(id);
        random.nextBytes(secret);
        return new KeyToken(
                HexFormat.of().formatHex(id),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Empty for a credential that does not look like an API key at all. */
    static boolean looksLikeOne(String credential) {
        return credential.startsWith(PREFIX);
    }

    /** Empty if it is no well-formed key. */
    static Optional<KeyToken> parse(String credential) {
        Matcher parts = FORM.matcher(credential);
        return parts.matches() ? Optional.of(new KeyToken(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /** What is kept of the secret. A secret of 256 random bits cannot be guessed from it, so it needs no salt. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every JDK has SHA-256", absent);
        }
    }

    /** The whole key. */
    String text() {
        return PREFIX + id + "_" + secret;
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return PREFIX + id + "_…";
    }
}
