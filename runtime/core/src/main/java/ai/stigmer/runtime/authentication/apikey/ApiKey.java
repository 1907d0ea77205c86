package ai.stigmer.runtime.authentication.apikey;

import ai.stigmer.runtime.authentication.Principal;
import java.time.Instant;
import java.util.Objects;

/**
 * What is known of an API key; its secret is not.
 *
 * @param id the part of the key that may be shown
 * @param principal whose permissions the key has
 * @param name what its owner calls it
 * @param createdAt when it was issued
 * @param expiresAt from when on it is refused
 */
public record ApiKey(String id, Principal principal, String name, Instant createdAt, Instant expiresAt) {
    public ApiKey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }
}
