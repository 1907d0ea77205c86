package ai.stigmer.example.stores;

import ai.stigmer.embedded.EmbeddedMongo;
import ai.stigmer.embedded.EmbeddedRedis;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The MongoDB and the Redis that the service works with: those that the environment names, and embedded ones in place
 * of what it does not name. An OpenFGA is one that the environment names, or none.
 *
 * <p>Thread-safe.
 */
public final class Stores implements AutoCloseable {
    /** Names a real MongoDB. */
    public static final String MONGODB_URI = "STIGMER_MONGODB_URI";

    /** Names a real Redis. */
    public static final String REDIS_URI = "STIGMER_REDIS_URI";

    /** Names an OpenFGA; without it, relations are kept in MongoDB. */
    public static final String OPENFGA_URL = "STIGMER_OPENFGA_URL";

    /** OpenFGA's preshared key, if it asks for one. */
    public static final String OPENFGA_TOKEN = "STIGMER_OPENFGA_TOKEN";

    /** {@code true} lets an OpenFGA be at a plain {@code http} address of another machine. */
    public static final String INSECURE_OPENFGA = "STIGMER_INSECURE_OPENFGA_OVER_HTTP";

    /** The name of OpenFGA's store. */
    public static final String OPENFGA_STORE = "STIGMER_OPENFGA_STORE";

    private static final String DEFAULT_OPENFGA_STORE = "stigmer-example";

    private final String mongoUri;
    private final URI redisUri;
    private final Optional<EmbeddedMongo> mongo;
    private final Optional<EmbeddedRedis> redis;
    private final Optional<OpenFgaServer> openFga;

    private Stores(
            String mongoUri,
            URI redisUri,
            Optional<EmbeddedMongo> mongo,
            Optional<EmbeddedRedis> redis,
            Optional<OpenFgaServer> openFga) {
        this.mongoUri = mongoUri;
        this.redisUri = redisUri;
        this.mongo = mongo;
        this.redis = redis;
        this.openFga = openFga;
    }

    /**
     * Finds or starts the stores.
     *
     * @param environment may name them by {@value #MONGODB_URI} and {@value #REDIS_URI}, and an OpenFGA by
     *     {@value #OPENFGA_URL}
     * @param dataDirectory where embedded ones keep their files
     * @throws IOException if an embedded one does not start; none is left running then
     * @throws IllegalArgumentException if the environment names something that the service cannot use
     */
    public static Stores open(Map<String, String> environment, Path dataDirectory) throws IOException {
        Optional<OpenFgaServer> openFga = openFga(environment);
        String namedMongo = environment.getOrDefault(MONGODB_URI, "");
        String namedRedis = environment.getOrDefault(REDIS_URI, "");
        PlainTransport.warn(namedMongo, namedRedis);

        Optional<EmbeddedMongo> mongo =
                namedMongo.isEmpty() ? Optional.of(EmbeddedMongo.start(dataDirectory)) : Optional.empty();
        try {
            Optional<EmbeddedRedis> redis =
                    namedRedis.isEmpty() ? Optional.of(EmbeddedRedis.start(dataDirectory)) : Optional.empty();
            return new Stores(
                    mongo.map(EmbeddedMongo::connectionString).orElse(namedMongo),
                    redis.map(EmbeddedRedis::uri).orElseGet(() -> URI.create(namedRedis)),
                    mongo,
                    redis,
                    openFga);
        } catch (IOException | RuntimeException | Error failure) {
            mongo.ifPresent(EmbeddedMongo::close);
            throw failure;
        }
    }

    private static Optional<OpenFgaServer> openFga(Map<String, String> environment) {
        String url = environment.getOrDefault(OPENFGA_URL, "");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OpenFgaServer(
                PlainTransport.requireSafeOpenFga(url, environment),
                environment.getOrDefault(OPENFGA_TOKEN, ""),
                environment.getOrDefault(OPENFGA_STORE, DEFAULT_OPENFGA_STORE)));
    }

    /** Where drivers find MongoDB. */
    public String mongoUri() {
        return mongoUri;
    }

    /** Where clients find Redis. */
    public URI redisUri() {
        return redisUri;
    }

    /** The OpenFGA to ask; empty if the service answers who may do what by itself. */
    public Optional<OpenFgaServer> openFga() {
        return openFga;
    }

    /** What is embedded, for a line that tells an operator. */
    public boolean isMongoEmbedded() {
        return mongo.isPresent();
    }

    public boolean isRedisEmbedded() {
        return redis.isPresent();
    }

    /** Stops what is embedded; real stores are left alone. */
    @Override
    public void close() {
        redis.ifPresent(EmbeddedRedis::close);
        mongo.ifPresent(EmbeddedMongo::close);
    }
}
