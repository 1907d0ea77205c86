package ai.stigmer.runtime.authentication.apikey;

import java.util.Objects;

/**
 * A new API key, with its secret for the only time.
 *
 * @param token what the client sends as {@code authorization: Bearer …}: {@code stk_<id>_<secret>}
 */
public record IssuedApiKey(ApiKey key, String token) {
    public IssuedApiKey {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(token, "token");
    }

    /** Leaves the secret out, so that no log shows it. */
    @Override
    public String toString() {
        return "IssuedApiKey[" + key + "]";
    }
}
