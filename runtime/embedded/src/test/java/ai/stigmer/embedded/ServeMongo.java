package ai.stigmer.embedded;

import java.nio.file.Path;

/** A process that is nothing but the embedded MongoDB, and says where it is. */
final class ServeMongo {
    private ServeMongo() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println(EmbeddedMongo.start(Path.of(arguments[0])).connectionString());
        Thread.currentThread().join();
    }
}
