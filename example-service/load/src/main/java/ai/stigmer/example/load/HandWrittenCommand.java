package ai.stigmer.example.load;

import ai.stigmer.embedded.DataDirectory;
import ai.stigmer.example.settings.Environment;
import ai.stigmer.example.stores.StoreSettings;
import ai.stigmer.example.stores.Stores;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves what the load compares the service with, until its process is ended. */
@Command(
        name = "hand-written",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Serves agent executions without the framework, for comparison. It protects nothing.")
final class HandWrittenCommand implements Callable<Integer> {
    @Option(
            names = "--stored-as",
            required = true,
            paramLabel = "FORM",
            description = "How executions are stored: ${COMPLETION-CANDIDATES}.")
    private HandWrittenServer.StoredAs storedAs = HandWrittenServer.StoredAs.SAME;

    @Option(names = "--organization", required = true, paramLabel = "ORG", description = "Whose executions it serves.")
    private String organization = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (DataDirectory directory = DataDirectory.temporary();
                Stores stores = Stores.open(StoreSettings.of(Environment.of(System.getenv())), directory.path());
                HandWrittenServer server = HandWrittenServer.start(stores, storedAs, organization)) {
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown, "stop"));
            System.out.println("Serving gRPC on 127.0.0.1:" + server.port());
            System.out.flush();
            stopped.await();
        }
        return 0;
    }
}
