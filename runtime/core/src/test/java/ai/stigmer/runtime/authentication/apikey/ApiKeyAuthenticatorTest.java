package ai.stigmer.runtime.authentication.apikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyAuthenticatorTest {
    private static final Principal RUNNER = Principal.service("runner");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final MongoDatabase database = EmbeddedMongo.newDatabase();
    private final ApiKeys keys = new ApiKeys(database, clock(NOW));
    private final ApiKeyAuthenticator authenticator = new ApiKeyAuthenticator(keys, clock(NOW));

    @Test
    void a_key_is_its_principal() {
        IssuedApiKey issued = keys.issue(RUNNER, "runner on node 7", DAY);

        assertThat(issued.token()).matches("stk_[0-9a-f]{20}_[A-Za-z0-9_-]{43}");
        assertThat(authenticator.authenticate(issued.token()).orElseThrow().principal())
                .isEqualTo(RUNNER);
        assertThat(keys.of(RUNNER)).containsExactly(issued.key());
        assertThat(keys.of(Principal.user("runner"))).isEmpty();
    }

    @Test
    void the_secret_is_shown_once_and_stored_as_a_hash_alone() {
        IssuedApiKey issued = keys.issue(RUNNER, "key", DAY);
        String secret = issued.token().substring(issued.token().lastIndexOf('_', 25) + 1);
        Document stored = database.getCollection("api_keys").find().first();

        assertThat(stored.toJson()).doesNotContain(secret);
        assertThat(new String(stored.get("secret_sha256", Binary.class).getData(), StandardCharsets.ISO_8859_1))
                .hasSize(32);
        assertThat(issued.toString()).doesNotContain(secret);
        assertThat(KeyToken.parse(issued.token()).orElseThrow().toString()).doesNotContain(secret);
    }

    @Test
    void no_two_keys_are_alike() {
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            tokens.add(keys.issue(RUNNER, "key", DAY).token());
        }
        assertThat(tokens).hasSize(100);
    }

    @Test
    void a_key_with_another_secret_or_an_unknown_id_is_refused_with_one_text() {
        String one = keys.issue(RUNNER, "one", DAY).token();
        String other = keys.issue(RUNNER, "other", DAY).token();
        authenticator.authenticate(one);

        String mixed = one.substring(0, 25) + other.substring(25);
        String unknown = "stk_" + "0".repeat(20) + one.substring(24);

        assertThat(refusalOf(mixed).text()).isEqualTo("the API key is not valid");
        assertThat(refusalOf(unknown).text()).isEqualTo("the API key is not valid");
        assertThat(refusalOf(one.substring(0, one.length() - 1)).text()).isEqualTo("the API key is not valid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stk_", "stk_{\"$ne\":1}_x", "stk_../..", "stk_0123456789abcdef0123_short"})
    void a_malformed_key_is_refused_before_it_reaches_the_store(String token) {
        assertThat(refusalOf(token).reason()).isEqualTo(ErrorReason.UNAUTHENTICATED);
    }

    @Test
    void a_credential_of_another_form_is_left_to_others() {
        assertThat(authenticator.authenticate("eyJhbGciOiJub25lIn0.e30.")).isEmpty();
    }

    @Test
    void an_expired_key_is_refused_from_its_last_moment_on() {
        String token = keys.issue(RUNNER, "key", DAY).token();

        assertThat(new ApiKeyAuthenticator(keys, clock(NOW.plus(DAY).minusMillis(1))).authenticate(token))
                .isPresent();
        RpcException refusal = catchThrowableOfType(
                RpcException.class, () -> new ApiKeyAuthenticator(keys, clock(NOW.plus(DAY))).authenticate(token));
        assertThat(refusal.reason()).isEqualTo(ErrorReason.UNAUTHENTICATED);
        assertThat(refusal.text()).isEqualTo("the API key has expired");
    }

    @Test
    void a_revoked_key_is_refused_within_five_seconds_on_every_replica() {
        IssuedApiKey issued = keys.issue(RUNNER, "key", DAY);
        ApiKeyAuthenticator replica = new ApiKeyAuthenticator(new ApiKeys(database, clock(NOW)), clock(NOW));
        assertThat(authenticator.authenticate(issued.token())).isPresent();
        assertThat(replica.authenticate(issued.token())).isPresent();

        assertThat(keys.revoke(issued.key().id())).isTrue();

        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(refusalOf(issued.token())).isNotNull();
            assertThatThrownBy(() -> replica.authenticate(issued.token())).isInstanceOf(RpcException.class);
        });
        assertThat(keys.of(RUNNER)).isEmpty();
        assertThat(keys.revoke(issued.key().id())).isTrue();
        assertThat(keys.revoke("unknown")).isFalse();
    }

    @Test
    void a_key_that_is_used_all_the_time_is_read_again_all_the_same() {
        AtomicLong nanos = new AtomicLong();
        ApiKeyAuthenticator busy = new ApiKeyAuthenticator(keys, clock(NOW), nanos::get);
        IssuedApiKey issued = keys.issue(RUNNER, "key", DAY);
        busy.authenticate(issued.token());
        keys.revoke(issued.key().id());

        for (int i = 0; i < 19; i++) {
            nanos.addAndGet(Duration.ofMillis(100).toNanos());
            assertThat(busy.authenticate(issued.token())).isPresent();
        }
        nanos.addAndGet(Duration.ofMillis(100).toNanos());
        assertThatThrownBy(() -> busy.authenticate(issued.token())).isInstanceOf(RpcException.class);
    }

    @Test
    void a_store_that_cannot_be_reached_is_unavailable_and_lets_nobody_in() throws Exception {
        String token = keys.issue(RUNNER, "key", DAY).token();
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                MongoClient client = MongoClients.create(
                        "mongodb://127.0.0.1:" + silent.getLocalPort() + "/?serverSelectionTimeoutMS=300")) {
            ApiKeyAuthenticator cutOff =
                    new ApiKeyAuthenticator(new ApiKeys(client.getDatabase("test"), clock(NOW)), clock(NOW));

            RpcException failure = catchThrowableOfType(RpcException.class, () -> cutOff.authenticate(token));

            assertThat(failure.reason()).isEqualTo(ErrorReason.STORE_UNAVAILABLE);
            assertThat(failure.retryAfter()).isPresent();
        }
    }

    @Test
    void a_key_lives_for_some_time() {
        assertThatThrownBy(() -> keys.issue(RUNNER, "key", Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private RpcException refusalOf(String token) {
        RpcException refusal = catchThrowableOfType(RpcException.class, () -> authenticator.authenticate(token));
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(ErrorReason.UNAUTHENTICATED);
        return refusal;
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
