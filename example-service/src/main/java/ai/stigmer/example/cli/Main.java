package ai.stigmer.example.cli;

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
        subcommands = {ServeCommand.class, DemoCommand.class, LoadCommand.class, HandWrittenCommand.class},
        footer = {
            "",
            "Environment:",
            "  STIGMER_MONGODB_URI   a MongoDB to use in place of the embedded store",
            "  STIGMER_REDIS_URI     a Redis to use in place of the embedded one",
            "  STIGMER_LOG_LEVEL     how much is logged: ERROR, WARN, INFO (default), DEBUG",
            "  NO_COLOR              set: no colors"
        })
public final class Main implements Runnable {
    private static final int HELP_WIDTH = 100;

    @Spec
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main())
                .setUsageHelpWidth(HELP_WIDTH)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(new OneLineFailures())
                .execute(arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: serve, demo or load.");
    }
}
