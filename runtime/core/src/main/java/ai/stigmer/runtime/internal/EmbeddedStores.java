package ai.stigmer.runtime.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

/** Stores that a service without installed ones starts for itself. The module with them is found on the class path. */
public interface EmbeddedStores {
    /**
     * A store that runs.
     *
     * @param uri where clients find it; it may hold a password
     * @param stop ends it
     */
    record Running(String uri, AutoCloseable stop) {}

    /** The module's, if it is there. */
    static Optional<EmbeddedStores> find() {
        return ServiceLoader.load(EmbeddedStores.class).findFirst();
    }

    /**
     * Starts a MongoDB-compatible server.
     *
     * @param folder where its data is or will be; it becomes private
     */
    Running startMongo(Path folder) throws IOException;

    /** Starts a MongoDB-compatible server whose data is gone when it ends. */
    Running startMongoInMemory();

    /**
     * Starts a Redis.
     *
     * @param folder where its executable and its log go; it becomes private
     */
    Running startRedis(Path folder) throws IOException;
}
