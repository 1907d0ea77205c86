package ai.stigmer.example.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.authentication.jwt.JwtSettings;
import ai.stigmer.runtime.server.ServerSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceSettingsTest {
    private static final ServerSettings SERVER = ServerSettings.onLoopback(0);

    @Test
    void without_a_word_from_the_environment_no_token_is_accepted_and_streams_are_authorized_again_every_60_s() {
        // given, when
        ServiceSettings settings = ServiceSettings.of(SERVER, Map.of());

        // then
        assertThat(settings.tokens()).isEmpty();
        assertThat(settings.authorizationInterval()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void keys_are_at_an_address_or_in_a_file() {
        // given, when
        ServiceSettings atUrl = ServiceSettings.of(SERVER, tokens("https://id.example.com/keys"));
        ServiceSettings inFile = ServiceSettings.of(SERVER, tokens("/etc/stigmer/keys.json"));

        // then
        assertThat(atUrl.tokens())
                .contains(JwtSettings.ofUsers(
                        "https://id.example.com/", "stigmer", URI.create("https://id.example.com/keys")));
        assertThat(inFile.tokens())
                .contains(JwtSettings.ofUsers("https://id.example.com/", "stigmer", Path.of("/etc/stigmer/keys.json")));
    }

    @Test
    void an_address_of_keys_is_one_however_its_scheme_is_spelled_and_plain_http_keeps_the_service_from_starting() {
        assertThat(ServiceSettings.of(SERVER, tokens("HTTPS://id.example.com/keys"))
                        .tokens())
                .contains(JwtSettings.ofUsers(
                        "https://id.example.com/", "stigmer", URI.create("HTTPS://id.example.com/keys")));
        assertThatThrownBy(() -> ServiceSettings.of(SERVER, tokens("Http://id.example.com/keys")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("STIGMER_JWT_KEYS: the keys of tokens cannot be read from Http://");
    }

    @Test
    void tokens_that_are_only_half_described_keep_the_service_from_starting() {
        assertThatThrownBy(() -> ServiceSettings.of(SERVER, Map.of("STIGMER_JWT_ISSUER", "https://id.example.com/")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("but STIGMER_JWT_AUDIENCE is not set");
    }

    @Test
    void the_largest_answer_is_what_the_environment_says() {
        assertThat(ServiceSettings.of(SERVER, Map.of("STIGMER_ANSWER_BYTES", "8388608"))
                        .server()
                        .limits()
                        .answerBytes())
                .isEqualTo(8388608);
        assertThatThrownBy(() -> ServiceSettings.of(SERVER, Map.of("STIGMER_ANSWER_BYTES", "4095")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("STIGMER_ANSWER_BYTES is \"4095\", which is no number of bytes from 4096 to 2147483647");
    }

    @Test
    void an_interval_that_is_no_duration_keeps_the_service_from_starting() {
        assertThat(ServiceSettings.of(SERVER, Map.of("STIGMER_AUTHORIZATION_INTERVAL", "PT15S"))
                        .authorizationInterval())
                .isEqualTo(Duration.ofSeconds(15));
        assertThatThrownBy(() -> ServiceSettings.of(SERVER, Map.of("STIGMER_AUTHORIZATION_INTERVAL", "15")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("STIGMER_AUTHORIZATION_INTERVAL is \"15\", which is no ISO 8601 duration such as PT15S");
    }

    private static Map<String, String> tokens(String keys) {
        return Map.of(
                "STIGMER_JWT_ISSUER", "https://id.example.com/",
                "STIGMER_JWT_AUDIENCE", "stigmer",
                "STIGMER_JWT_KEYS", keys);
    }
}
