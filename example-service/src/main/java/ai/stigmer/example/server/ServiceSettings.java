package ai.stigmer.example.server;

import ai.stigmer.example.settings.Environment;
import ai.stigmer.example.settings.LogSettings;
import ai.stigmer.example.settings.Setting;
import ai.stigmer.example.stores.StoreSettings;
import ai.stigmer.runtime.authentication.jwt.JwtSettings;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.server.ServerSettings;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What an operator decides about the service.
 *
 * @param server where and how it listens
 * @param http where and how it serves the same over HTTP; nowhere if empty
 * @param stores what it works with
 * @param kafka gets every event beside the Redis stream; none if empty
 * @param tokens which JSON web tokens it accepts beside its own API keys; none if empty
 * @param authorizationInterval how long an authorization is good for while a stream lasts, 60 s at most
 * @param allowedKeptFor how long the embedded policy store repeats an allow, 2 s at most
 * @param logs what is logged, and how
 * @param telemetry the variables of OpenTelemetry's own configuration, {@code OTEL_…}
 * @param authorizerFront what stands in front of the authorization engine, for tests that break it; nothing otherwise
 */
public record ServiceSettings(
        ServerSettings server,
        Optional<ServerSettings> http,
        StoreSettings stores,
        Optional<KafkaTopic> kafka,
        Optional<JwtSettings> tokens,
        Duration authorizationInterval,
        Duration allowedKeptFor,
        LogSettings logs,
        Map<String, String> telemetry,
        UnaryOperator<Authorizer> authorizerFront) {
    /** The longest that the runtime allows. */
    private static final Duration DEFAULT_INTERVAL = Duration.ofMinutes(1);

    private static final Duration LEAST_INTERVAL = Duration.ofMillis(100);
    private static final Duration MAX_DELAY = Duration.ofMinutes(10);
    private static final Duration MAX_ALLOWED_KEPT = Duration.ofSeconds(2);
    private static final int LEAST_ANSWER = 4096;
    private static final int MAX_PORT = 65_535;
    private static final String OPEN_TELEMETRY = "OTEL_";

    /**
     * What has a scheme is an address, whichever it is and however it is spelled; one letter may be a Windows drive.
     */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:");

    public ServiceSettings {
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(http, "http");
        Objects.requireNonNull(stores, "stores");
        Objects.requireNonNull(kafka, "kafka");
        Objects.requireNonNull(tokens, "tokens");
        Objects.requireNonNull(authorizationInterval, "authorizationInterval");
        Objects.requireNonNull(allowedKeptFor, "allowedKeptFor");
        Objects.requireNonNull(logs, "logs");
        Objects.requireNonNull(authorizerFront, "authorizerFront");
        telemetry = Map.copyOf(telemetry);
    }

    /** What holds where the environment says nothing. */
    public static ServiceSettings of(ServerSettings server) {
        return of(server, Map.of());
    }

    /**
     * What the environment decides.
     *
     * @throws IllegalArgumentException naming the variable that is wrong or missing
     */
    public static ServiceSettings of(ServerSettings server, Map<String, String> variables) {
        Environment environment = Environment.of(variables);
        return new ServiceSettings(
                server(server, environment),
                Optional.empty(),
                StoreSettings.of(environment),
                KafkaTopic.of(environment),
                tokens(environment),
                environment
                        .duration(Setting.AUTHORIZATION_INTERVAL, LEAST_INTERVAL, DEFAULT_INTERVAL)
                        .orElse(DEFAULT_INTERVAL),
                allowedKeptFor(environment),
                LogSettings.of(environment),
                openTelemetry(variables),
                UnaryOperator.identity());
    }

    public ServiceSettings withHttp(Optional<ServerSettings> other) {
        return new ServiceSettings(
                server,
                other,
                stores,
                kafka,
                tokens,
                authorizationInterval,
                allowedKeptFor,
                logs,
                telemetry,
                authorizerFront);
    }

    public ServiceSettings withTokens(Optional<JwtSettings> other) {
        return new ServiceSettings(
                server,
                http,
                stores,
                kafka,
                other,
                authorizationInterval,
                allowedKeptFor,
                logs,
                telemetry,
                authorizerFront);
    }

    public ServiceSettings withAuthorizationInterval(Duration other) {
        return new ServiceSettings(
                server, http, stores, kafka, tokens, other, allowedKeptFor, logs, telemetry, authorizerFront);
    }

    public ServiceSettings withAuthorizerFront(UnaryOperator<Authorizer> other) {
        return new ServiceSettings(
                server, http, stores, kafka, tokens, authorizationInterval, allowedKeptFor, logs, telemetry, other);
    }

    private static ServerSettings server(ServerSettings server, Environment environment) {
        ServerSettings decided = server.withLimits(environment
                        .number(Setting.ANSWER_BYTES, LEAST_ANSWER, Integer.MAX_VALUE)
                        .map(server.limits()::withAnswerBytes)
                        .orElse(server.limits()))
                .withShutdownDelay(environment
                        .duration(Setting.SHUTDOWN_DELAY, Duration.ZERO, MAX_DELAY)
                        .orElse(server.shutdownDelay()))
                .withShutdownGrace(environment
                        .duration(Setting.SHUTDOWN_GRACE, Duration.ZERO, MAX_DELAY)
                        .orElse(server.shutdownGrace()));
        return environment
                .number(Setting.ADMIN_PORT, 0, MAX_PORT)
                .map(port ->
                        decided.withAdmin(new InetSocketAddress(server.address().getAddress(), port)))
                .orElse(decided);
    }

    private static Duration allowedKeptFor(Environment environment) {
        Duration kept = environment
                .duration(Setting.KEEP_ALLOWED_FOR, Duration.ZERO, MAX_ALLOWED_KEPT)
                .orElse(Duration.ZERO);
        if (!kept.isZero() && environment.text(Setting.OPENFGA_URL).isPresent()) {
            throw new IllegalArgumentException(Setting.KEEP_ALLOWED_FOR.variable()
                    + " is for the policy store in MongoDB; leave it out where " + Setting.OPENFGA_URL.variable()
                    + " is set");
        }
        return kept;
    }

    private static Optional<JwtSettings> tokens(Environment environment) {
        if (environment.text(Setting.JWT_ISSUER).isEmpty()
                && environment.text(Setting.JWT_AUDIENCE).isEmpty()
                && environment.text(Setting.JWT_KEYS).isEmpty()) {
            return Optional.empty();
        }
        String issuer = required(environment, Setting.JWT_ISSUER);
        String audience = required(environment, Setting.JWT_AUDIENCE);
        String keys = required(environment, Setting.JWT_KEYS);
        try {
            return Optional.of(
                    ADDRESS.matcher(keys).lookingAt()
                            ? JwtSettings.ofUsers(issuer, audience, URI.create(keys))
                            : JwtSettings.ofUsers(issuer, audience, Path.of(keys)));
        } catch (IllegalArgumentException unusable) {
            throw new IllegalArgumentException(Setting.JWT_KEYS.variable() + ": " + unusable.getMessage(), unusable);
        }
    }

    private static String required(Environment environment, Setting setting) {
        return environment
                .text(setting)
                .orElseThrow(() -> new IllegalArgumentException(
                        "to accept tokens, " + Setting.JWT_ISSUER.variable() + ", " + Setting.JWT_AUDIENCE.variable()
                                + " and " + Setting.JWT_KEYS.variable() + " are all needed, but " + setting.variable()
                                + " is not set"));
    }

    private static Map<String, String> openTelemetry(Map<String, String> variables) {
        Map<String, String> named = new TreeMap<>();
        variables.forEach((name, value) -> {
            if (name.startsWith(OPEN_TELEMETRY)) {
                named.put(name, value);
            }
        });
        return named;
    }
}
