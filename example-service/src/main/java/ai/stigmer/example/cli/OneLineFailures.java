package ai.stigmer.example.cli;

import ai.stigmer.example.settings.WrongSetting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a line why a command failed; the whole story is logged at DEBUG. */
public final class OneLineFailures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        // A wrong setting is said whole by its message; it may be that of the log, which then has none of its own.
        if (!(failure instanceof WrongSetting)) {
            Logger log = LoggerFactory.getLogger(OneLineFailures.class);
            log.debug("command_failed command={}", command.getCommandName(), failure);
        }
        command.getErr().println("error: " + describe(failure));
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    /** Its message, and those of its causes that say more. */
    static String describe(Throwable failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        Throwable cause = failure.getCause();
        return cause == null || message.contains(String.valueOf(cause.getMessage()))
                ? message
                : message + ": " + describe(cause);
    }
}
