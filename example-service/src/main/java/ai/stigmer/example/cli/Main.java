package ai.stigmer.example.cli;

import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code java -jar example-service.jar} runs. */
@Command(
        name = "example-service",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "The AgentExecution service: an annotated proto at work.",
        subcommands = {ServeCommand.class, DemoCommand.class},
        footer = {
            "",
            "Environment:",
            "  STIGMER_MONGODB_URI            a MongoDB to use in place of the embedded store",
            "  STIGMER_REDIS_URI              a Redis to use in place of the embedded one",
            "  STIGMER_OPENFGA_URL            an OpenFGA to ask in place of the policy store in MongoDB",
            "  STIGMER_OPENFGA_STORE, _TOKEN  its store's name (stigmer-example), and its preshared key if any",
            "  STIGMER_INSECURE_OPENFGA_OVER_HTTP",
            "                                 true: OpenFGA may be at a plain http address of another machine",
            "  STIGMER_JWT_ISSUER, _AUDIENCE, _KEYS",
            "                                 accepts such JSON web tokens too; keys are an address or a file",
            "  STIGMER_AUTHORIZATION_INTERVAL how long a stream's authorization is good for: PT60S (default) at most",
            "  STIGMER_ANSWER_BYTES           the largest answer: 4194304 (default), as clients take no more by themselves",
            "  STIGMER_AUDIT_FILE             a file that gets every decision on who may do what, as JSON lines",
            "  STIGMER_LOG_LEVEL              how much is logged: ERROR, WARN, INFO (default), DEBUG",
            "  NO_COLOR                       set: no colors"
        })
public final class Main implements Runnable {
    private static final int HELP_WIDTH = 100;

    @Spec
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] arguments) {
        // gRPC and its transport log through the JDK's own logging, past every level and limit that is set here.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(run(arguments));
    }

    /**
     * Gives the exit code whatever happens: threads of the stores would keep a process that only its main thread left.
     */
    private static int run(String... arguments) {
        try {
            return new CommandLine(new Main())
                    .setUsageHelpWidth(HELP_WIDTH)
                    .setUsageHelpAutoWidth(true)
                    .setExecutionExceptionHandler(new OneLineFailures())
                    .execute(arguments);
        } catch (Error failure) {
            System.err.println("error: " + OneLineFailures.describe(failure));
            return 1;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: serve or demo.");
    }
}
