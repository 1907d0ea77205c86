package ai.stigmer.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** Both stores in one folder, as a service starts them. */
record BothStores(EmbeddedMongo mongo, EmbeddedRedis redis) implements AutoCloseable {
    static BothStores start(Path folder) throws IOException {
        EmbeddedMongo mongo = EmbeddedMongo.start(folder);
        try {
            return new BothStores(mongo, EmbeddedRedis.start(folder));
        } catch (IOException | RuntimeException failure) {
            mongo.close();
            throw failure;
        }
    }

    String mongoUri() {
        return mongo.connectionString();
    }

    URI redisUri() {
        return redis.uri();
    }

    @Override
    public void close() {
        redis.close();
        mongo.close();
    }
}
