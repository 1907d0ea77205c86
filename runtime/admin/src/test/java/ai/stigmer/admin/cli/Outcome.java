package ai.stigmer.admin.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What came of a command, as the main program of some team runs it. */
record Outcome(int exitCode, String out, String err) {
    @Command(name = "notes")
    private static final class Main {}

    static Outcome of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new CommandLine(new Main())
                .addSubcommand(new AdminCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Outcome(exitCode, out.toString().replace("\r\n", "\n"), err.toString());
    }
}
