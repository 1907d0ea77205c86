package ai.stigmer.example.server;

import ai.stigmer.runtime.authentication.jwt.JwtSettings;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.server.ServerSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What an operator decides about the service.
 *
 * @param server where and how it listens
 * @param tokens which JSON web tokens it accepts beside its own API keys; none if empty
 * @param authorizationInterval how long an authorization is good for while a stream lasts, 60 s at most
 * @param authorizerFront what stands in front of the authorization engine, for tests that break it; nothing otherwise
 */
public record ServiceSettings(
        ServerSettings server,
        Optional<JwtSettings> tokens,
        Duration authorizationInterval,
        UnaryOperator<Authorizer> authorizerFront) {
    /** The longest that the runtime allows. */
    private static final Duration DEFAULT_INTERVAL = Duration.ofMinutes(1);

    /** The issuer of the tokens that are accepted. */
    public static final String JWT_ISSUER = "STIGMER_JWT_ISSUER";

    /** The audience that they must be for. */
    public static final String JWT_AUDIENCE = "STIGMER_JWT_AUDIENCE";

    /** The issuer's public keys, a JSON web key set: an {@code https} address or a file. */
    public static final String JWT_KEYS = "STIGMER_JWT_KEYS";

    /** How long an authorization is good for while a stream lasts, as ISO 8601: {@code PT15S}. */
    public static final String ANSWER_BYTES = "STIGMER_ANSWER_BYTES";

    public static final String AUTHORIZATION_INTERVAL = "STIGMER_AUTHORIZATION_INTERVAL";

    /**
     * What has a scheme is an address, whichever it is and however it is spelled; one letter may be a Windows drive.
     */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:");

    public ServiceSettings {
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(tokens, "tokens");
        Objects.requireNonNull(authorizationInterval, "authorizationInterval");
        Objects.requireNonNull(authorizerFront, "authorizerFront");
    }

    /** A service that accepts its own API keys alone. */
    public static ServiceSettings of(ServerSettings server) {
        return new ServiceSettings(server, Optional.empty(), DEFAULT_INTERVAL, UnaryOperator.identity());
    }

    /**
     * What the environment decides.
     *
     * @throws IllegalArgumentException naming the variable that is wrong or missing
     */
    public static ServiceSettings of(ServerSettings server, Map<String, String> environment) {
        ServiceSettings settings = of(answering(server, environment)).withTokens(tokens(environment));
        String interval = environment.getOrDefault(AUTHORIZATION_INTERVAL, "");
        return interval.isEmpty() ? settings : settings.withAuthorizationInterval(duration(interval));
    }

    public ServiceSettings withTokens(Optional<JwtSettings> other) {
        return new ServiceSettings(server, other, authorizationInterval, authorizerFront);
    }

    public ServiceSettings withAuthorizationInterval(Duration other) {
        return new ServiceSettings(server, tokens, other, authorizerFront);
    }

    public ServiceSettings withAuthorizerFront(UnaryOperator<Authorizer> other) {
        return new ServiceSettings(server, tokens, authorizationInterval, other);
    }

    private static Optional<JwtSettings> tokens(Map<String, String> environment) {
        if (!environment.containsKey(JWT_ISSUER)
                && !environment.containsKey(JWT_AUDIENCE)
                && !environment.containsKey(JWT_KEYS)) {
            return Optional.empty();
        }
        String issuer = required(environment, JWT_ISSUER);
        String audience = required(environment, JWT_AUDIENCE);
        String keys = required(environment, JWT_KEYS);
        try {
            return Optional.of(
                    ADDRESS.matcher(keys).lookingAt()
                            ? JwtSettings.ofUsers(issuer, audience, URI.create(keys))
                            : JwtSettings.ofUsers(issuer, audience, Path.of(keys)));
        } catch (IllegalArgumentException unusable) {
            throw new IllegalArgumentException(JWT_KEYS + ": " + unusable.getMessage(), unusable);
        }
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("to accept tokens, " + JWT_ISSUER + ", " + JWT_AUDIENCE + " and "
                    + JWT_KEYS + " are all needed, but " + name + " is not set");
        }
        return value;
    }

    private static ServerSettings answering(ServerSettings server, Map<String, String> environment) {
        String bytes = environment.getOrDefault(ANSWER_BYTES, "");
        try {
            return bytes.isEmpty()
                    ? server
                    : server.withLimits(server.limits().withAnswerBytes(Integer.parseInt(bytes)));
        } catch (IllegalArgumentException unusable) {
            throw new IllegalArgumentException(
                    ANSWER_BYTES + " is \"" + bytes + "\", which is no number of bytes from 4096 to "
                            + Integer.MAX_VALUE,
                    unusable);
        }
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException(
                    AUTHORIZATION_INTERVAL + " is \"" + text + "\", which is no ISO 8601 duration such as PT15S",
                    malformed);
        }
    }
}
