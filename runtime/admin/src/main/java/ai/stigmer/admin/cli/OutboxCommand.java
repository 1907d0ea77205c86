package ai.stigmer.admin.cli;

import ai.stigmer.admin.v1.AdministrationGrpc.AdministrationBlockingStub;
import ai.stigmer.admin.v1.DeadLetter;
import ai.stigmer.admin.v1.DropDeadLetterRequest;
import ai.stigmer.admin.v1.ListDeadLettersRequest;
import ai.stigmer.admin.v1.ListDeadLettersResponse;
import ai.stigmer.admin.v1.ReplayDeadLetterRequest;
import com.google.protobuf.Message;
import com.google.protobuf.util.Timestamps;
import io.grpc.StatusRuntimeException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Events that a sink refused for good. */
@Command(
        name = "outbox",
        mixinStandardHelpOptions = true,
        description = "Lists, replays and drops events that a sink refused for good. Needs can_manage_outbox.",
        footer = {"", "Example:", "  admin outbox list note"})
final class OutboxCommand implements Runnable {
    @ParentCommand
    private AdminCommand admin = new AdminCommand();

    @Override
    public void run() {
        throw admin.usage("Say what to do with the outbox: list, replay or drop.");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Lists the events that were given up, the oldest first.",
            footer = {"", "Example:", "  admin outbox list note"})
    int list(
            @Parameters(
                            paramLabel = "KIND",
                            arity = "0..1",
                            defaultValue = "",
                            description = "Of one kind of resources. Default: of all.")
                    String kind) {
        return admin.print(stub -> stub.listDeadLetters(ofKind(kind)), OutboxCommand::listed);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Delivers events to the sink that refused them, now, after events that came later.",
            footer = {"", "Example:", "  admin outbox replay note 6a1f0c2e9b3d4f5a6b7c8d9e:crm"})
    int replay(
            @Parameters(paramLabel = "KIND", description = "The kind of the resources.") String kind,
            @Parameters(paramLabel = "ID", arity = "0..*", description = "The ids of the events, as list shows them.")
                    List<String> ids,
            @Option(names = "--all", description = "All events of the kind, in the place of ids.") boolean all) {
        if (all == (ids != null && !ids.isEmpty())) {
            throw admin.usage("Name the events to replay, or say --all.");
        }
        return admin.with(channel -> each(
                AdminCommand.stub(channel),
                all
                        ? AdminCommand.stub(channel).listDeadLetters(ofKind(kind)).getLettersList().stream()
                                .map(DeadLetter::getId)
                                .toList()
                        : ids,
                "replayed",
                (stub, id) -> stub.replayDeadLetter(ReplayDeadLetterRequest.newBuilder()
                        .setKind(kind)
                        .setId(id)
                        .build())));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Forgets events for good. It asks first.",
            footer = {"", "Example:", "  admin outbox drop note 6a1f0c2e9b3d4f5a6b7c8d9e:crm --yes"})
    int drop(
            @Parameters(paramLabel = "KIND", description = "The kind of the resources.") String kind,
            @Parameters(paramLabel = "ID", arity = "1..*", description = "The ids of the events, as list shows them.")
                    List<String> ids,
            @Option(names = "--yes", description = "Does not ask.") boolean yes) {
        if (!yes && !isConfirmed("Drop " + ids.size() + " of kind " + kind + " for good? [y/N] ")) {
            admin.commandLine().getErr().println("nothing was dropped");
            return AdminCommand.REFUSED;
        }
        return admin.with(channel -> each(
                AdminCommand.stub(channel),
                ids,
                "dropped",
                (stub, id) -> stub.dropDeadLetter(DropDeadLetterRequest.newBuilder()
                        .setKind(kind)
                        .setId(id)
                        .build())));
    }

    /** One event that fails keeps no other from its turn. */
    private int each(
            AdministrationBlockingStub stub,
            List<String> ids,
            String done,
            BiFunction<AdministrationBlockingStub, String, ? extends Message> call) {
        int exitCode = AdminCommand.DONE;
        for (String id : ids) {
            try {
                admin.print(call.apply(stub, id), done + " " + id);
            } catch (StatusRuntimeException failure) {
                exitCode = admin.failed(failure);
                if (exitCode == AdminCommand.UNREACHABLE) {
                    return exitCode;
                }
            }
        }
        return exitCode;
    }

    private boolean isConfirmed(String question) {
        admin.commandLine().getErr().print(question);
        admin.commandLine().getErr().flush();
        try {
            String answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return answer != null && answer.strip().equalsIgnoreCase("y");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ListDeadLettersRequest ofKind(String kind) {
        return ListDeadLettersRequest.newBuilder().setKind(kind).build();
    }

    private static String listed(ListDeadLettersResponse listed) {
        Table table = new Table("KIND", "ID", "EVENT", "RESOURCE", "VERSION", "ATTEMPTS", "GIVEN UP", "REASON");
        listed.getLettersList()
                .forEach(letter -> table.add(
                        letter.getKind(),
                        letter.getId(),
                        letter.getEventType(),
                        letter.getResourceId(),
                        Long.toString(letter.getVersion()),
                        Integer.toString(letter.getAttempts()),
                        Timestamps.toString(letter.getParkedAt()),
                        letter.getReason()));
        return table.orElse("no events were given up")
                + (listed.getTruncated() ? System.lineSeparator() + "… and more" : "");
    }
}
