package ai.stigmer.example.stores;

import ai.stigmer.example.settings.Environment;
import ai.stigmer.example.settings.Setting;
import com.mongodb.ConnectionString;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import redis.clients.jedis.util.JedisURIHelper;

/**
 * The stores that the environment names; an embedded one takes the place of what it does not name.
 *
 * @param mongo where drivers find MongoDB
 * @param redis where clients find Redis
 * @param openFga the OpenFGA to ask; without one the service answers who may do what by itself
 */
public record StoreSettings(Optional<String> mongo, Optional<URI> redis, Optional<OpenFgaServer> openFga) {
    private static final String DEFAULT_OPENFGA_STORE = "stigmer-example";

    public StoreSettings {
        Objects.requireNonNull(mongo, "mongo");
        Objects.requireNonNull(redis, "redis");
        Objects.requireNonNull(openFga, "openFga");
    }

    /** Embedded ones alone. */
    public static StoreSettings embedded() {
        return new StoreSettings(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What the environment says.
     *
     * @throws IllegalArgumentException naming the variable that is wrong
     */
    public static StoreSettings of(Environment environment) {
        return new StoreSettings(
                environment.text(
                        Setting.MONGODB_URI,
                        StoreSettings::isMongo,
                        "the address of a MongoDB, mongodb://host:port/database or mongodb+srv://…"),
                environment
                        .text(
                                Setting.REDIS_URI,
                                StoreSettings::isRedis,
                                "the address of a Redis, redis://host:port or rediss://host:port")
                        .map(URI::create),
                openFga(environment));
    }

    /** Leaves the addresses out, so that no log shows a password. */
    @Override
    public String toString() {
        return "MongoDB " + origin(mongo) + ", Redis " + origin(redis) + ", OpenFGA " + origin(openFga);
    }

    private static String origin(Optional<?> named) {
        return named.isPresent() ? "as named" : "none";
    }

    private static boolean isMongo(String address) {
        try {
            new ConnectionString(address);
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean isRedis(String address) {
        try {
            URI uri = URI.create(address);
            return ("redis".equals(uri.getScheme()) || "rediss".equals(uri.getScheme())) && JedisURIHelper.isValid(uri);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static Optional<OpenFgaServer> openFga(Environment environment) {
        boolean isHttpSafe = environment.flag(Setting.INSECURE_OPENFGA_OVER_HTTP);
        return environment
                .text(Setting.OPENFGA_URL)
                .map(url -> new OpenFgaServer(
                        PlainTransport.requireSafeOpenFga(url, isHttpSafe),
                        environment.text(Setting.OPENFGA_TOKEN).orElse(""),
                        environment.text(Setting.OPENFGA_STORE).orElse(DEFAULT_OPENFGA_STORE)));
    }
}
