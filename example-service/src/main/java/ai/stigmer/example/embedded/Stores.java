package ai.stigmer.example.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The MongoDB and the Redis that the service works with: those that the environment names, and embedded ones in place
 * of what it does not name.
 *
 * <p>Safe for use by many threads.
 */
public final class Stores implements AutoCloseable {
    /** Names a real MongoDB. */
    public static final String MONGODB_URI = "STIGMER_MONGODB_URI";

    /** Names a real Redis. */
    public static final String REDIS_URI = "STIGMER_REDIS_URI";

    private static final String OPENFGA_URL = "STIGMER_OPENFGA_URL";

    private final String mongoUri;
    private final URI redisUri;
    private final Optional<EmbeddedMongo> mongo;
    private final Optional<EmbeddedRedis> redis;

    private Stores(String mongoUri, URI redisUri, Optional<EmbeddedMongo> mongo, Optional<EmbeddedRedis> redis) {
        this.mongoUri = mongoUri;
        this.redisUri = redisUri;
        this.mongo = mongo;
        this.redis = redis;
    }

    /**
     * Finds or starts the stores.
     *
     * @param environment may name them by {@value #MONGODB_URI} and {@value #REDIS_URI}
     * @param dataDirectory where embedded ones keep their files
     * @throws IOException if an embedded one does not start; none is left running then
     * @throws IllegalArgumentException if the environment names something that the service cannot use
     */
    public static Stores open(Map<String, String> environment, Path dataDirectory) throws IOException {
        if (!environment.getOrDefault(OPENFGA_URL, "").isEmpty()) {
            throw new IllegalArgumentException(OPENFGA_URL + " is set, but this version of the service authorizes with"
                    + " its own policy store only; unset it");
        }
        String namedMongo = environment.getOrDefault(MONGODB_URI, "");
        String namedRedis = environment.getOrDefault(REDIS_URI, "");

        Optional<EmbeddedMongo> mongo =
                namedMongo.isEmpty() ? Optional.of(EmbeddedMongo.start(dataDirectory)) : Optional.empty();
        try {
            Optional<EmbeddedRedis> redis =
                    namedRedis.isEmpty() ? Optional.of(EmbeddedRedis.start(dataDirectory)) : Optional.empty();
            return new Stores(
                    mongo.map(EmbeddedMongo::connectionString).orElse(namedMongo),
                    redis.map(EmbeddedRedis::uri).orElseGet(() -> URI.create(namedRedis)),
                    mongo,
                    redis);
        } catch (IOException | RuntimeException failure) {
            mongo.ifPresent(EmbeddedMongo::close);
            throw failure;
        }
    }

    /** Where drivers find MongoDB. */
    public String mongoUri() {
        return mongoUri;
    }

    /** Where clients find Redis. */
    public URI redisUri() {
        return redisUri;
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
