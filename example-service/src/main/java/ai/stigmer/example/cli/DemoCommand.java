package ai.stigmer.example.cli;

import ai.stigmer.embedded.DataDirectory;
import ai.stigmer.example.demo.Demo;
import ai.stigmer.example.demo.Stage;
import ai.stigmer.example.server.AgentExecutionService;
import ai.stigmer.example.server.ServiceSettings;
import ai.stigmer.example.stores.Stores;
import ai.stigmer.runtime.server.ServerSettings;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything, plays the demo against it over real gRPC, and stops everything. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Starts the service and its stores, creates an execution, runs an agent while a subscriber watches,"
                        + " updates the execution as a user, refuses a stranger and looks at what is stored. The exit code"
                        + " is 0 if every expectation held.")
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "Where embedded stores keep their files. Default: a temporary folder, removed at the end.")
    private Optional<Path> dataDirectory = Optional.empty();

    @Option(
            names = "--pace",
            paramLabel = "MILLIS",
            description = "How long the agent rests after each thing that it does. Default: ${DEFAULT-VALUE}.")
    private long pace = 150;

    @Override
    public Integer call() throws IOException, InterruptedException {
        // What the server logs would stand in the middle of the play. Read when the first logger is made.
        System.setProperty("stigmer.log.level", "WARN");
        Terminal terminal = Terminal.ofStandardOutput();
        Stage stage = new Stage(System.out, terminal.colors(), terminal.unicode());
        stage.scene("Stigmer demo");
        stage.happens("starting the stores and the service ...");
        ServiceSettings settings = ServiceSettings.of(ServerSettings.onLoopback(0), System.getenv());
        try (DataDirectory directory = openDataDirectory();
                Stores stores = Stores.open(settings.stores(), directory.path());
                AgentExecutionService service = AgentExecutionService.start(settings, stores)) {
            stage.happens("MongoDB " + (stores.isMongoEmbedded() ? "embedded" : "from the environment") + ", Redis "
                    + (stores.isRedisEmbedded() ? "embedded" : "from the environment") + ", gRPC on 127.0.0.1:"
                    + service.port());
            stage.happens("up " + sinceStartOfJvm() + " after the JVM's start");
            return play(service, stage, directory.path().resolve("runner")) ? 0 : 1;
        }
    }

    private boolean play(AgentExecutionService service, Stage stage, Path spool) throws InterruptedException {
        ManagedChannel channel = Grpc.newChannelBuilder(
                        "127.0.0.1:" + service.port(), InsecureChannelCredentials.create())
                .build();
        try {
            return new Demo(service, channel, stage, Duration.ofMillis(pace), spool).run();
        } finally {
            channel.shutdownNow();
        }
    }

    private DataDirectory openDataDirectory() throws IOException {
        return dataDirectory.isPresent() ? DataDirectory.kept(dataDirectory.get()) : DataDirectory.temporary();
    }

    private static String sinceStartOfJvm() {
        Instant start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        return String.format(
                Locale.ROOT, "%.1f s", Duration.between(start, Instant.now()).toMillis() / 1000.0);
    }
}
