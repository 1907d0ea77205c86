package ai.stigmer.example.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.example.settings.Setting;
import ai.stigmer.runtime.authentication.jwt.JwtSettings;
import ai.stigmer.runtime.server.ServerSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void events_go_to_a_kafka_topic_only_if_the_environment_names_brokers(@TempDir Path folder) throws IOException {
        // given
        Path file = Files.writeString(folder.resolve("kafka.properties"), "security.protocol=SASL_SSL\n");
        Map<String, String> brokers = Map.of("STIGMER_KAFKA_BOOTSTRAP_SERVERS", "kafka-1:9092, kafka-2:9092");
        Map<String, String> all = Map.of(
                "STIGMER_KAFKA_BOOTSTRAP_SERVERS", "kafka:9092",
                "STIGMER_KAFKA_TOPIC", "audit",
                "STIGMER_KAFKA_PROPERTIES", file.toString());

        // when, then
        assertThat(ServiceSettings.of(SERVER, Map.of()).kafka()).isEmpty();
        assertThat(ServiceSettings.of(SERVER, brokers).kafka())
                .contains(new KafkaTopic("stigmer.events", Map.of("bootstrap.servers", "kafka-1:9092, kafka-2:9092")));
        assertThat(ServiceSettings.of(SERVER, all).kafka())
                .contains(new KafkaTopic(
                        "audit", Map.of("bootstrap.servers", "kafka:9092", "security.protocol", "SASL_SSL")));
    }

    @Test
    void no_password_is_shown_of_what_settings_hold(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("kafka.properties"), "sasl.jaas.config=password=hidden\n");
        Map<String, String> environment = Map.of(
                "STIGMER_MONGODB_URI", "mongodb://user:hidden@db:27017",
                "STIGMER_REDIS_URI", "redis://:hidden@cache:6379",
                "STIGMER_OPENFGA_URL", "https://fga:8080",
                "STIGMER_OPENFGA_TOKEN", "hidden",
                "STIGMER_KAFKA_BOOTSTRAP_SERVERS", "kafka:9092",
                "STIGMER_KAFKA_PROPERTIES", file.toString());

        String shown = ServiceSettings.of(SERVER, environment).toString();

        assertThat(shown).contains("sasl.jaas.config").doesNotContain("hidden");
    }

    @Test
    void what_a_kafka_topic_lacks_is_named(@TempDir Path folder) throws IOException {
        Path brokers = Files.writeString(folder.resolve("brokers"), "bootstrap.servers=kafka:9092\n");
        Path unsafe = Files.writeString(folder.resolve("unsafe"), "acks=1\n");

        assertThatThrownBy(() -> ServiceSettings.of(SERVER, Map.of("STIGMER_KAFKA_TOPIC", "audit")))
                .hasMessage("STIGMER_KAFKA_TOPIC is set, but STIGMER_KAFKA_BOOTSTRAP_SERVERS is not, so no event would"
                        + " go to Kafka; set that as well");
        assertThatThrownBy(() -> ServiceSettings.of(SERVER, kafka(folder.resolve("absent"))))
                .hasMessageStartingWith("STIGMER_KAFKA_PROPERTIES is \"" + folder.resolve("absent"));
        assertThatThrownBy(() -> ServiceSettings.of(SERVER, kafka(brokers)))
                .hasMessageStartingWith("STIGMER_KAFKA_PROPERTIES: leave bootstrap.servers out of the file");
        assertThatThrownBy(() -> ServiceSettings.of(SERVER, kafka(unsafe))
                        .kafka()
                        .orElseThrow()
                        .open())
                .hasMessage("STIGMER_KAFKA_PROPERTIES: acks is always all in this sink; leave it out");
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
                .hasMessage("STIGMER_ANSWER_BYTES is \"4095\", but must be a number from 4096 to 2147483647");
    }

    @Test
    void an_interval_that_is_no_duration_keeps_the_service_from_starting() {
        assertThat(ServiceSettings.of(SERVER, Map.of("STIGMER_AUTHORIZATION_INTERVAL", "PT15S"))
                        .authorizationInterval())
                .isEqualTo(Duration.ofSeconds(15));
        assertThatThrownBy(() -> ServiceSettings.of(SERVER, Map.of("STIGMER_AUTHORIZATION_INTERVAL", "15")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "STIGMER_AUTHORIZATION_INTERVAL is \"15\", but must be an ISO 8601 duration from PT0.1S to PT1M,"
                                + " such as PT15S");
    }

    @Test
    void allows_are_not_kept_by_default_and_never_those_of_an_openfga() {
        assertThat(ServiceSettings.of(SERVER).allowedKeptFor()).isZero();
        assertThat(ServiceSettings.of(SERVER, Map.of("STIGMER_KEEP_ALLOWED_FOR", "PT2S"))
                        .allowedKeptFor())
                .isEqualTo(Duration.ofSeconds(2));
        assertThatThrownBy(() -> ServiceSettings.of(
                        SERVER,
                        Map.of("STIGMER_KEEP_ALLOWED_FOR", "PT2S", "STIGMER_OPENFGA_URL", "https://fga.example")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("STIGMER_KEEP_ALLOWED_FOR is for the policy store in MongoDB; leave it out where"
                        + " STIGMER_OPENFGA_URL is set");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STIGMER_MONGODB_URI                | nonsense               | the address of a MongoDB
            STIGMER_MONGODB_URI                | http://db:27017        | the address of a MongoDB
            STIGMER_REDIS_URI                  | http://cache:6379      | the address of a Redis
            STIGMER_REDIS_URI                  | redis//cache           | the address of a Redis
            STIGMER_OPENFGA_URL                | fga.example:8080       | the http:// or https:// address of OpenFGA's
            STIGMER_INSECURE_OPENFGA_OVER_HTTP | yes                    | true, false
            STIGMER_KAFKA_BOOTSTRAP_SERVERS    | kafka                  | the addresses of brokers
            STIGMER_AUTHORIZATION_INTERVAL     | PT2M                   | an ISO 8601 duration from PT0.1S to PT1M
            STIGMER_AUTHORIZATION_INTERVAL     | PT0S                   | an ISO 8601 duration from PT0.1S to PT1M
            STIGMER_KEEP_ALLOWED_FOR           | PT2.001S               | an ISO 8601 duration from PT0S to PT2S
            STIGMER_ANSWER_BYTES               | 4 MiB                  | a number from 4096 to
            STIGMER_ADMIN_PORT                 | 70000                  | a number from 0 to 65535
            STIGMER_SHUTDOWN_DELAY             | 5                      | an ISO 8601 duration from PT0S to PT10M
            STIGMER_SHUTDOWN_GRACE             | -PT5S                  | an ISO 8601 duration from PT0S to PT10M
            STIGMER_LOG_LEVEL                  | LOUD                   | ERROR, WARN, INFO, DEBUG
            STIGMER_LOG_FORMAT                 | xml                    | text, json
            STIGMER_AUDIT_FILE                 | /                      | a file that this process can write
            """)
    void an_error_names_the_variable_the_value_and_what_is_expected(String variable, String value, String expected) {
        assertThatThrownBy(() -> ServiceSettings.of(SERVER, Map.of(variable, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(variable + " is \"" + value + "\", but must be " + expected);
    }

    @Test
    void an_error_shows_no_password() {
        assertThatThrownBy(() -> ServiceSettings.of(
                        SERVER, Map.of("STIGMER_MONGODB_URI", "mongodb//app:hunter2@db", "STIGMER_REDIS_URI", "")))
                .hasMessageContaining("mongodb//***@db")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void the_readme_has_every_variable_its_default_and_its_meaning_in_one_table() throws IOException {
        String table = Stream.of(Setting.values())
                .map(setting ->
                        "| `" + setting.variable() + "` | " + setting.otherwise() + " | " + setting.meaning() + " |\n")
                .collect(Collectors.joining());

        assertThat(Files.readString(Path.of("README.md"))).contains(table);
    }

    @Test
    void a_stop_and_the_admin_port_are_as_the_environment_says() {
        ServerSettings server = ServiceSettings.of(
                        SERVER,
                        Map.of(
                                "STIGMER_ADMIN_PORT", "9090",
                                "STIGMER_SHUTDOWN_DELAY", "PT5S",
                                "STIGMER_SHUTDOWN_GRACE", "PT1M"))
                .server();

        assertThat(server.admin().orElseThrow().getPort()).isEqualTo(9090);
        assertThat(server.shutdownDelay()).isEqualTo(Duration.ofSeconds(5));
        assertThat(server.shutdownGrace()).isEqualTo(Duration.ofMinutes(1));
    }

    private static Map<String, String> kafka(Path properties) {
        return Map.of(
                "STIGMER_KAFKA_BOOTSTRAP_SERVERS", "kafka:9092", "STIGMER_KAFKA_PROPERTIES", properties.toString());
    }

    private static Map<String, String> tokens(String keys) {
        return Map.of(
                "STIGMER_JWT_ISSUER", "https://id.example.com/",
                "STIGMER_JWT_AUDIENCE", "stigmer",
                "STIGMER_JWT_KEYS", keys);
    }
}
