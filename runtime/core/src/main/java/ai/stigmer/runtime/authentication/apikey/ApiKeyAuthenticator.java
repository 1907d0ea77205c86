package ai.stigmer.runtime.authentication.apikey;

import ai.stigmer.runtime.authentication.Authenticator;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.apikey.ApiKeys.StoredKey;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.internal.Turnstile;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Accepts API keys. A key that was found in the store is remembered for {@link #MAX_REMEMBERED}, so a revoked one is
 * refused within that time on every replica; a key that was not found is not remembered.
 *
 * <p>Thread-safe.
 */
final class ApiKeyAuthenticator implements Authenticator {
    /** What a revocation may wait for at most: less than the five seconds that are promised, so that a slow read fits in. */
    static final Duration MAX_REMEMBERED = Duration.ofSeconds(2);

    private static final int MAX_KEYS = 10_000;
    private static final int READ_AT_ONE_TIME = 32;

    private final ApiKeys keys;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Turnstile turnstile = new Turnstile(READ_AT_ONE_TIME);
    private final Map<String, Remembered> remembered = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > MAX_KEYS;
        }
    });

    /** A key, and when its reading began. */
    private record Remembered(StoredKey key, long readAtNanos) {}

    ApiKeyAuthenticator(ApiKeys keys, Clock clock) {
        this(keys, clock, System::nanoTime);
    }

    ApiKeyAuthenticator(ApiKeys keys, Clock clock, LongSupplier nanos) {
        this.keys = Objects.requireNonNull(keys, "keys");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.nanos = nanos;
    }

    @Override
    public Optional<CallerIdentity> authenticate(String bearerToken) {
        if (!KeyToken.looksLikeOne(bearerToken)) {
            return Optional.empty();
        }
        KeyToken token = KeyToken.parse(bearerToken).orElseThrow(ApiKeyAuthenticator::refused);
        StoredKey stored = stored(token.id()).orElseThrow(ApiKeyAuthenticator::refused);
        boolean isItsSecret = MessageDigest.isEqual(stored.secretHash().getData(), token.hash());
        if (!isItsSecret || stored.isRevoked()) {
            throw refused();
        }
        if (!clock.instant().isBefore(stored.key().expiresAt())) {
            throw RpcException.of(ErrorReason.UNAUTHENTICATED, "the API key has expired");
        }
        return Optional.of(CallerIdentity.of(stored.key().principal()));
    }

    private Optional<StoredKey> stored(String id) {
        // Taken before the read: what is revoked while it runs is not remembered for longer.
        long now = nanos.getAsLong();
        Remembered known = remembered.get(id);
        if (known != null && now - known.readAtNanos() < MAX_REMEMBERED.toNanos()) {
            return Optional.of(known.key());
        }
        Optional<StoredKey> read = read(id);
        read.ifPresentOrElse(key -> remembered.put(id, new Remembered(key, now)), () -> remembered.remove(id));
        return read;
    }

    private Optional<StoredKey> read(String id) {
        try {
            return turnstile.pass(() -> keys.find(id));
        } catch (RuntimeException failure) {
            throw RpcException.of(ErrorReason.STORE_UNAVAILABLE, "the API key could not be verified now")
                    .retryAfter(Duration.ofSeconds(1))
                    .causedBy(failure);
        }
    }

    /** One text for all, so that nobody learns which ids there are. */
    private static RpcException refused() {
        return RpcException.of(ErrorReason.UNAUTHENTICATED, "the API key is not valid");
    }
}
