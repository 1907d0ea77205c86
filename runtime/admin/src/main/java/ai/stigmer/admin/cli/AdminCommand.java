package ai.stigmer.admin.cli;

import ai.stigmer.admin.v1.AdministrationGrpc;
import ai.stigmer.admin.v1.AdministrationGrpc.AdministrationBlockingStub;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;
import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code admin}, for the main program of a service:
 *
 * <pre>{@code
 * new CommandLine(new Main()).addSubcommand(new AdminCommand()).execute(arguments)
 * }</pre>
 *
 * <p>It exits with 0 when it has done what it was asked, 1 when that was refused or not found, 2 for wrong usage, and 3
 * when the service cannot be reached. For one thread.
 */
@Command(
        name = "admin",
        mixinStandardHelpOptions = true,
        description = "Administers a running service through its admin rpcs, with the permissions of an API key.",
        subcommands = {KeysCommand.class, GrantsCommand.class, OutboxCommand.class, DoctorCommand.class},
        footer = {
            "",
            "Environment:",
            "  STIGMER_API_KEY   the API key to call with, unless --api-key-file names one",
            "",
            "Exit codes: 0 done, 1 refused or not found, 2 wrong usage, 3 the service cannot be reached.",
            "",
            "Example:",
            "  admin --target 127.0.0.1:50051 keys list user:ada"
        })
public final class AdminCommand implements Runnable {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int UNREACHABLE = 3;

    static final Duration PATIENCE = Duration.ofSeconds(20);

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Connection connection = new Connection();

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Prints JSON, for machines.")
    private boolean json;

    @Override
    public void run() {
        throw usage("Say what to do: keys, grants, outbox or doctor.");
    }

    /** Makes one call and prints its answer. */
    <M extends Message> int print(Function<AdministrationBlockingStub, M> call, Function<M, String> text) {
        return with(channel -> {
            M answer = call.apply(stub(channel));
            print(answer, text.apply(answer));
            return DONE;
        });
    }

    /** Works with a connection; a failed call becomes an exit code and a line. */
    int with(ToIntFunction<ManagedChannel> work) {
        CommandLine line = commandLine();
        ManagedChannel channel = connection.open(line);
        try {
            return work.applyAsInt(channel);
        } catch (StatusRuntimeException failure) {
            return failed(failure);
        } finally {
            channel.shutdownNow();
        }
    }

    /** Says why a call failed, and gives the exit code. */
    int failed(StatusRuntimeException failure) {
        Failure what = Failure.of(failure, connection.target());
        commandLine().getErr().println("error: " + what.text());
        return what.exitCode();
    }

    static AdministrationBlockingStub stub(ManagedChannel channel) {
        return AdministrationGrpc.newBlockingStub(channel).withDeadlineAfter(PATIENCE);
    }

    /** Prints an answer, for people or for machines. */
    void print(Message answer, String text) {
        commandLine().getOut().println(json ? json(answer) : text);
        commandLine().getOut().flush();
    }

    String target() {
        return connection.target();
    }

    CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("AdminCommand is run by picocli");
        }
        return spec.commandLine();
    }

    ParameterException usage(String message) {
        return new ParameterException(commandLine(), message);
    }

    private static String json(Message answer) {
        try {
            return JsonFormat.printer().alwaysPrintFieldsWithNoPresence().print(answer);
        } catch (InvalidProtocolBufferException impossible) {
            throw new IllegalStateException("an answer without Any cannot fail to print", impossible);
        }
    }
}
