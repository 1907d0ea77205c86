package ai.stigmer.example.runner.cli;

import ai.stigmer.example.runner.Spool.Resumed;
import io.grpc.ManagedChannel;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells the service what it could not be told before. */
@Command(
        name = "resume",
        mixinStandardHelpOptions = true,
        description =
                "Tells the service how the runs of the spool ended, and removes those that it knows then. Prints a"
                        + " line for each. The exit code is 0 if none is left.")
final class ResumeCommand implements Callable<Integer> {
    @Mixin
    private ConnectionOptions connection;

    @Override
    public Integer call() throws IOException {
        ManagedChannel channel = connection.open();
        try {
            List<Resumed> ends = connection.spool().resume(connection.client(channel));
            ends.forEach(end -> System.out.println(end.executionId() + " " + describe(end)));
            System.out.println(ends.size() + " in the spool, "
                    + ends.stream().filter(Resumed::delivered).count() + " told");
            boolean left = ends.stream().anyMatch(end -> !end.delivered() && !end.refused());
            return left ? ExitCode.SPOOLED : ExitCode.OK;
        } finally {
            channel.shutdownNow();
        }
    }

    private static String describe(Resumed end) {
        if (end.delivered()) {
            return "told";
        }
        return (end.refused() ? "dropped: " : "not told: ") + end.answer();
    }
}
