package ai.stigmer.example.cli;

import ai.stigmer.embedded.DataDirectory;
import ai.stigmer.example.server.AgentExecutionService;
import ai.stigmer.example.server.ServiceSettings;
import ai.stigmer.example.stores.Stores;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.TransportSecurity;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves agent executions until it is stopped (Ctrl-C or SIGTERM), then lets running calls end.")
final class ServeCommand implements Callable<Integer> {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,128}");
    private static final int MAX_PORT = 65_535;

    @Option(names = "--host", paramLabel = "HOST", description = "The address to listen on. Default: ${DEFAULT-VALUE}.")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port to listen on; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
    private int port = 50051;

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            description =
                    "Serves HTTP too, on this port: Connect (JSON), gRPC-Web and server-sent events; 0 takes a free"
                            + " one.")
    private Optional<Integer> httpPort = Optional.empty();

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "Where embedded stores keep their files. Default: ${DEFAULT-VALUE}")
    private Path dataDirectory = Path.of(".stigmer");

    @Option(
            names = "--bootstrap",
            paramLabel = "ORG",
            description =
                    "Makes user:admin the admin and service:agent-runner the runner of an organization, lets user:admin"
                            + " administer the service too, and prints a new API key for each. Keys are shown this"
                            + " once.")
    private Optional<String> bootstrap = Optional.empty();

    @ArgGroup(exclusive = false, heading = "TLS:%n")
    private @Nullable TlsOptions tls;

    @Override
    public Integer call() throws IOException, InterruptedException {
        bootstrap.ifPresent(ServeCommand::requireId);
        ServiceSettings settings = ServiceSettings.of(on(address("--port", port)), System.getenv())
                .withHttp(httpPort.map(number -> on(address("--http-port", number))));
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndWait(stopped, closed), "stop"));
        try (DataDirectory directory = DataDirectory.kept(dataDirectory);
                Stores stores = Stores.open(settings.stores(), directory.path());
                AgentExecutionService service = AgentExecutionService.start(settings, stores)) {
            announce(service, settings, stores, System.out);
            stopped.await();
        } finally {
            closed.countDown();
        }
        return 0;
    }

    /** A create in an organization of any other id is refused, so it must not be made. */
    private static void requireId(String organization) {
        if (!ID.matcher(organization).matches()) {
            throw new IllegalArgumentException("--bootstrap is \"" + organization + "\", but must be the id of an"
                    + " organization: letters, digits, '-' and '_', 128 at most");
        }
    }

    private ServerSettings on(InetSocketAddress address) {
        return ServerSettings.on(address, tls == null ? TransportSecurity.plaintext() : tls.security());
    }

    private InetSocketAddress address(String option, int number) {
        if (number < 0 || number > MAX_PORT) {
            throw new IllegalArgumentException(
                    option + " is " + number + ", but must be a number from 0 to " + MAX_PORT);
        }
        InetSocketAddress address = new InetSocketAddress(host, number);
        if (address.isUnresolved()) {
            throw new IllegalArgumentException(
                    "--host is \"" + host + "\", but must be a name or an address of this machine");
        }
        return address;
    }

    private void announce(AgentExecutionService service, ServiceSettings settings, Stores stores, PrintStream out) {
        bootstrap.ifPresent(organization -> {
            Principal admin = Principal.user("admin");
            Principal runner = Principal.service("agent-runner");
            service.addAdmin(admin, organization);
            service.addAdministrator(admin);
            service.addRunner(runner, organization);
            out.println(admin + " is admin of " + organization + ": " + service.issueKey(admin));
            out.println(runner + " is runner of " + organization + ": " + service.issueKey(runner));
        });
        out.println("MongoDB: " + (stores.isMongoEmbedded() ? "embedded, in " + dataDirectory : "as configured"));
        out.println("Redis: " + (stores.isRedisEmbedded() ? "embedded" : "as configured"));
        out.println("Authorization: "
                + stores.openFga().map(server -> "OpenFGA, " + server).orElse("policy store in MongoDB"));
        settings.kafka().ifPresent(topic -> out.println("Events: Redis, and the Kafka topic " + topic.name()));
        settings.server()
                .admin()
                .ifPresent(admin -> out.println(
                        "Admin: http://" + host + ":" + service.adminPort() + "/livez, /readyz and /metrics"));
        service.httpPort().ifPresent(number -> {
            out.println("Serving HTTP on " + host + ":" + number);
            out.println("Console: http" + (tls == null ? "" : "s") + "://" + host + ":" + number + "/console/");
        });
        // The last line, for those who wait for it.
        out.println("Serving gRPC on " + host + ":" + service.port());
        out.flush();
    }

    private static void stopAndWait(CountDownLatch stopped, CountDownLatch closed) {
        stopped.countDown();
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
