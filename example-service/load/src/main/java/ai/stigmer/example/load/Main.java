package ai.stigmer.example.load;

import ai.stigmer.embedded.DataDirectory;
import ai.stigmer.example.cli.OneLineFailures;
import ai.stigmer.example.runner.BearerToken;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code java -jar example-load.jar} runs: it measures what calls cost. */
@Command(
        name = "example-load",
        mixinStandardHelpOptions = true,
        subcommands = {
            SubscribersCommand.class,
            ServeSubscribersCommand.class,
            HandWrittenCommand.class,
            RoomCommand.class,
            ColdCommand.class
        },
        description =
                "Calls the service with many clients, each again as soon as it has its answer, and measures. Without"
                        + " --target it starts the service in a process of its own and measures that too. The exit code is 0 if no call"
                        + " failed and no acknowledged write was lost, else 1.",
        footer = {
            "",
            "The last line is for machines:",
            "  result throughput=… p50_ms=… p99_ms=… server_cpu_us=… errors=… lost=…",
            "server_cpu_us is the processor time per call of the service's process and of the redis-server that it",
            "starts, with the store that is embedded in it; \"unknown\" with --target.",
            "",
            "Environment:",
            "  STIGMER_API_KEY   with --target: the key of who may create executions in the organization"
        })
public final class Main implements Callable<Integer> {
    private static final int HELP_WIDTH = 100;
    private static final String FRAMEWORK = "framework";
    private static final String SAME = "by hand, same storage";
    private static final String JSON = "by hand, whole JSON documents";

    @Option(
            names = "--operation",
            paramLabel = "NAME",
            description = "What is called: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Operation operation = Operation.UPDATE_STATUS;

    @Option(
            names = "--messages",
            paramLabel = "N",
            description = "How many messages an execution has at the beginning. Default: ${DEFAULT-VALUE}.")
    private int messages = 100;

    @Option(
            names = "--message-bytes",
            paramLabel = "BYTES",
            description = "How long the text of a message is. Default: ${DEFAULT-VALUE}.")
    private int messageBytes = 500;

    @Option(names = "--clients", paramLabel = "C", description = "How many clients. Default: ${DEFAULT-VALUE}.")
    private int clients = 4;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "For how long calls are measured. Default: ${DEFAULT-VALUE}.")
    private int seconds = 10;

    @Option(
            names = "--warm-up",
            paramLabel = "S",
            description =
                    "For how long calls are made before; a service gets faster for about a minute. Default: ${DEFAULT-VALUE}.")
    private int warmUp = 30;

    @Option(
            names = "--one-resource",
            description = "All clients write to one execution, and race for it. With update-status only.")
    private boolean oneResource;

    @Option(
            names = "--jvm-option",
            paramLabel = "OPTION",
            description = "An option of the JVM for the service that is started here, as an agent that profiles it.")
    private List<String> jvmOptions = List.of();

    @Option(names = "--target", paramLabel = "HOST:PORT", description = "A service that runs already.")
    private Optional<String> target = Optional.empty();

    @Option(
            names = "--organization",
            paramLabel = "ORG",
            description = "Where executions are created. Default: ${DEFAULT-VALUE}.")
    private String organization = "load";

    @Option(
            names = "--compare",
            paramLabel = "ROUNDS",
            description =
                    "Puts the load on this service and on two that are written by hand, in turn, this many times.")
    private int rounds;

    @Spec
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] arguments) {
        // gRPC and its transport log through the JDK's own logging, past every level and limit that is set here.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(new CommandLine(new Main())
                .setUsageHelpWidth(HELP_WIDTH)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(new OneLineFailures())
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        requireSense();
        LoadPlan plan = new LoadPlan(
                operation,
                messages,
                messageBytes,
                clients,
                Duration.ofSeconds(warmUp),
                Duration.ofSeconds(seconds),
                oneResource,
                organization);
        return rounds > 0 ? compare(plan) : measure(plan);
    }

    private void requireSense() {
        if (messages < 0 || messageBytes < 0 || clients < 1 || seconds < 1 || warmUp < 0 || rounds < 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--clients and --seconds take a number from 1, and the other numbers are not negative.");
        }
        if (oneResource && operation != Operation.UPDATE_STATUS) {
            throw new ParameterException(spec.commandLine(), "--one-resource goes with update-status only.");
        }
        if (rounds > 0 && (target.isPresent() || operation != Operation.UPDATE_STATUS)) {
            throw new ParameterException(
                    spec.commandLine(), "--compare starts its own services, and knows update-status only.");
        }
    }

    private int measure(LoadPlan plan) throws IOException, InterruptedException, ExecutionException {
        PrintStream out = System.out;
        out.printf(
                Locale.ROOT,
                "%s: %d clients, %d executions of %d messages each%n",
                operation,
                clients,
                plan.executionsPerClient(),
                messages);
        try (DataDirectory directory = DataDirectory.temporary();
                ServerUnderLoad server = target.isPresent() ? remote(target.get()) : service(directory)) {
            LoadResult result = new Load(plan, out).putOn(server);
            out.println(result.line());
            return result.isClean() ? 0 : 1;
        }
    }

    private int compare(LoadPlan plan) throws IOException, InterruptedException, ExecutionException {
        try (DataDirectory directory = DataDirectory.temporary();
                ServerUnderLoad service = service(directory);
                ServerUnderLoad same = handWritten("SAME");
                ServerUnderLoad json = handWritten("JSON")) {
            Map<String, ServerUnderLoad> servers = new LinkedHashMap<>();
            servers.put(FRAMEWORK, service);
            servers.put(SAME, same);
            servers.put(JSON, json);
            Comparison.Outcome outcome = new Comparison(plan, System.out).of(servers, rounds);
            summarize(outcome);
            return outcome.isClean() ? 0 : 1;
        }
    }

    private static void summarize(Comparison.Outcome outcome) {
        PrintStream out = System.out;
        out.printf(Locale.ROOT, "%n%-30s %14s %20s%n", "median of the rounds", "calls/s", "server CPU us/call");
        for (String server : outcome.results().keySet()) {
            out.printf(
                    Locale.ROOT,
                    "%-30s %14.1f %20.0f%n",
                    server,
                    outcome.callsPerSecond(server),
                    outcome.serverMicrosPerCall(server));
        }
        out.printf(
                Locale.ROOT,
                "result cpu_to_same=%.2f throughput_to_same=%.2f throughput_to_json=%.2f%n",
                outcome.serverMicrosPerCall(FRAMEWORK) / outcome.serverMicrosPerCall(SAME),
                outcome.callsPerSecond(FRAMEWORK) / outcome.callsPerSecond(SAME),
                outcome.callsPerSecond(FRAMEWORK) / outcome.callsPerSecond(JSON));
    }

    private ServerUnderLoad service(DataDirectory directory) throws IOException {
        return ServerProcess.example(directory, organization, jvmOptions.toArray(String[]::new));
    }

    private ServerUnderLoad handWritten(String storedAs) throws IOException {
        return ServerProcess.start(Main.class, "hand-written", "--stored-as", storedAs, "--organization", organization);
    }

    private static ServerUnderLoad remote(String target) {
        Optional<String> key = Optional.ofNullable(System.getenv("STIGMER_API_KEY"));
        return new RemoteServer(target, key.map(BearerToken::new));
    }
}
