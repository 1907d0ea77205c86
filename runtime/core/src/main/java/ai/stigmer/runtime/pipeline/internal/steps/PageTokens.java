package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.authentication.Principal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Opaque tokens of lists (AIP-158) and watches: where it goes on, and a fingerprint of filter and caller, as a token is good for
 * those alone. A token grants nothing: what it leads to is filtered by what the caller may see.
 */
final class PageTokens {
    private static final int FINGERPRINT_BYTES = 12;

    private PageTokens() {}

    static String encode(String lastId, Principal caller, Map<String, String> filters) {
        byte[] id = lastId.getBytes(StandardCharsets.UTF_8);
        byte[] token = Arrays.copyOf(fingerprint(caller, filters), FINGERPRINT_BYTES + id.length);
        System.arraycopy(id, 0, token, FINGERPRINT_BYTES, id.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Where it goes on; empty if the token is none, or another caller's or filter's. */
    static Optional<String> decode(String token, Principal caller, Map<String, String> filters) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        if (bytes.length <= FINGERPRINT_BYTES
                || !Arrays.equals(Arrays.copyOf(bytes, FINGERPRINT_BYTES), fingerprint(caller, filters))) {
            return Optional.empty();
        }
        return Optional.of(
                new String(bytes, FINGERPRINT_BYTES, bytes.length - FINGERPRINT_BYTES, StandardCharsets.UTF_8));
    }

    private static byte[] fingerprint(Principal caller, Map<String, String> filters) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(caller.toString().getBytes(StandardCharsets.UTF_8));
            new TreeMap<>(filters).forEach((path, value) -> {
                digest.update((byte) 0);
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(value.getBytes(StandardCharsets.UTF_8));
            });
            return Arrays.copyOf(digest.digest(), FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
