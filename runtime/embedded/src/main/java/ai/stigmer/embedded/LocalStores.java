package ai.stigmer.embedded;

import ai.stigmer.runtime.internal.EmbeddedStores;
import java.io.IOException;
import java.nio.file.Path;

/** How a service that names no store of its own finds those of this module. Called by the runtime. */
public final class LocalStores implements EmbeddedStores {
    @Override
    public Running startMongo(Path folder) throws IOException {
        EmbeddedMongo mongo = EmbeddedMongo.start(folder);
        return new Running(mongo.connectionString(), mongo);
    }

    @Override
    public Running startMongoInMemory() {
        EmbeddedMongo mongo = EmbeddedMongo.inMemory();
        return new Running(mongo.connectionString(), mongo);
    }

    @Override
    public Running startRedis(Path folder) throws IOException {
        EmbeddedRedis redis = EmbeddedRedis.start(folder);
        return new Running(redis.uri().toString(), redis);
    }
}
