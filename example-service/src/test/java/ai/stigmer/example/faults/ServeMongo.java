package ai.stigmer.example.faults;

import ai.stigmer.embedded.EmbeddedMongo;
import java.nio.file.Path;

/** A process that is nothing but the embedded MongoDB, so that a fault can hit it alone. */
final class ServeMongo {
    private ServeMongo() {}

    /**
     * Serves until it is killed, under the same password every time, so that clients find it again.
     *
     * @param arguments the directory of the data, and the port
     */
    public static void main(String[] arguments) throws Exception {
        EmbeddedMongo mongo =
                EmbeddedMongo.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), "the-tests-own");
        System.out.println("mongo " + mongo.connectionString());
        Thread.currentThread().join();
    }
}
