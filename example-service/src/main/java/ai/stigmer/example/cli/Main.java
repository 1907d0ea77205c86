package ai.stigmer.example.cli;

import ai.stigmer.admin.cli.AdminCommand;
import ai.stigmer.example.settings.Setting;
import java.util.ArrayList;
import java.util.List;
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
        subcommands = {ServeCommand.class, DemoCommand.class, AdminCommand.class})
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
            CommandLine commandLine = new CommandLine(new Main());
            commandLine.getCommandSpec().usageMessage().footer(environment());
            return commandLine
                    .setUsageHelpWidth(HELP_WIDTH)
                    .setUsageHelpAutoWidth(true)
                    .setExecutionExceptionHandler(new OneLineFailures())
                    .execute(arguments);
        } catch (Error failure) {
            System.err.println("error: " + OneLineFailures.describe(failure));
            return 1;
        }
    }

    private static String[] environment() {
        List<String> lines = new ArrayList<>(List.of("", "Environment:"));
        for (Setting setting : Setting.values()) {
            lines.add("  " + setting.variable());
            lines.add("      " + plain(setting.meaning()) + "; without it: " + plain(setting.otherwise()));
        }
        lines.add("  OTEL_EXPORTER_OTLP_ENDPOINT and the other variables of OpenTelemetry");
        lines.add("      where spans and metrics are sent; without it: nowhere");
        lines.add("  NO_COLOR");
        lines.add("      set: no colors");
        return lines.toArray(String[]::new);
    }

    /** Markdown without its marks, and with what picocli would read as its own. */
    private static String plain(String markdown) {
        return markdown.replace("`", "").replace("%", "%%");
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: serve, demo or admin.");
    }
}
