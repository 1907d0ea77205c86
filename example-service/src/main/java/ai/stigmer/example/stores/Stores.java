package ai.stigmer.example.stores;

import ai.stigmer.embedded.EmbeddedMongo;
import ai.stigmer.embedded.EmbeddedRedis;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The MongoDB and the Redis that the service works with: those that the environment names, and embedded ones in place
 * of what it does not name. An OpenFGA is one that the environment names, or none.
 *
 * <p>Thread-safe.
 */
public final class Stores implements AutoCloseable {
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
     * @param settings those that are there already
     * @param dataDirectory where embedded ones keep their files
     * @throws IOException if an embedded one does not start; none is left running then
     */
    public static Stores open(StoreSettings settings, Path dataDirectory) throws IOException {
        PlainTransport.warn(
                settings.mongo().orElse(""), settings.redis().map(URI::toString).orElse(""));
        Optional<EmbeddedMongo> mongo =
                settings.mongo().isPresent() ? Optional.empty() : Optional.of(EmbeddedMongo.start(dataDirectory));
        try {
            Optional<EmbeddedRedis> redis =
                    settings.redis().isPresent() ? Optional.empty() : Optional.of(EmbeddedRedis.start(dataDirectory));
            return new Stores(
                    settings.mongo()
                            .or(() -> mongo.map(EmbeddedMongo::connectionString))
                            .orElseThrow(),
                    settings.redis().or(() -> redis.map(EmbeddedRedis::uri)).orElseThrow(),
                    mongo,
                    redis,
                    settings.openFga());
        } catch (IOException | RuntimeException | Error failure) {
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
