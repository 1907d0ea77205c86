package ai.stigmer.example.runner.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code java -jar example-agent-runner.jar} runs. */
@Command(
        name = "example-agent-runner",
        mixinStandardHelpOptions = true,
        description = "Tells an AgentExecution service what an agent does, and never loses how it ended.",
        subcommands = {RunAgentCommand.class, ResumeCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The service has the end of the run, and the run did not fail.",
            "1:The run failed, and the service knows it.",
            "2:The command line is wrong.",
            "3:Somebody else cancelled, ended, replaced or deleted the execution.",
            "4:The service does not know the end yet; resume tells it.",
            "5:Nothing was run: the service could not be asked, or something is missing."
        },
        footer = {
            "",
            "Environment:",
            "  STIGMER_RUNNER_KEY        the runner's API key or token; never an option, as others can read those",
            "  STIGMER_RUNNER_KEY_FILE   a file that holds it, in its place",
            "  STIGMER_TARGET            the service, HOST:PORT",
            "  STIGMER_TLS_CA            PEM file of those who sign the service's certificate",
            "  STIGMER_TLS_CERT, _KEY    PEM files of the runner's own certificate, for mutual TLS",
            "  STIGMER_RUNNER_SPOOL      the folder for ends that could not be told"
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
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("error: " + describe(failure));
                    return ExitCode.NOT_RUN;
                })
                .execute(arguments));
    }

    private static String describe(Throwable failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        Throwable cause = failure.getCause();
        return cause == null || message.contains(String.valueOf(cause.getMessage()))
                ? message
                : message + ": " + describe(cause);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: run-agent or resume.");
    }
}
