package ai.stigmer.admin.cli;

import ai.stigmer.admin.cli.Check.Result;
import ai.stigmer.admin.v1.DiagnoseRequest;
import com.google.protobuf.ListValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthGrpc;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Looks whether a service is well. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks a service and what it works with, and says what to do. Needs can_diagnose.",
        footer = {"", "It exits with 1 if a check fails.", "", "Example:", "  admin doctor"})
final class DoctorCommand implements Callable<Integer> {
    @ParentCommand
    private AdminCommand admin = new AdminCommand();

    @Override
    public Integer call() {
        return admin.with(channel -> {
            List<Check> checks = new ArrayList<>(List.of(health(channel)));
            checks.addAll(diagnosis(channel));
            admin.print(message(checks), text(checks));
            return checks.stream().anyMatch(check -> check.result() == Result.FAIL)
                    ? AdminCommand.REFUSED
                    : AdminCommand.DONE;
        });
    }

    private Check health(ManagedChannel channel) {
        return Check.ofHealth(
                admin.target(),
                HealthGrpc.newBlockingStub(channel)
                        .withDeadlineAfter(AdminCommand.PATIENCE)
                        .check(HealthCheckRequest.getDefaultInstance())
                        .getStatus());
    }

    /** Health was answered, so a service that cannot answer this is there, and lacks what it takes to know who asks. */
    private static List<Check> diagnosis(ManagedChannel channel) {
        try {
            return Check.of(AdminCommand.stub(channel).diagnose(DiagnoseRequest.getDefaultInstance()));
        } catch (StatusRuntimeException failure) {
            return switch (failure.getStatus().getCode()) {
                case UNAVAILABLE, DEADLINE_EXCEEDED -> List.of(Check.ofNoDiagnosis(failure.getStatus()));
                default -> throw failure;
            };
        }
    }

    private static String text(List<Check> checks) {
        List<String> lines = new ArrayList<>();
        for (Check check : checks) {
            lines.add(String.format("%-4s  %s: %s", name(check.result()), check.subject(), check.found()));
            if (!check.advice().isEmpty()) {
                lines.add("      " + check.advice());
            }
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static Struct message(List<Check> checks) {
        ListValue.Builder list = ListValue.newBuilder();
        for (Check check : checks) {
            list.addValuesBuilder()
                    .getStructValueBuilder()
                    .putFields("result", string(name(check.result())))
                    .putFields("subject", string(check.subject()))
                    .putFields("found", string(check.found()))
                    .putFields("advice", string(check.advice()));
        }
        return Struct.newBuilder()
                .putFields("checks", Value.newBuilder().setListValue(list).build())
                .build();
    }

    private static String name(Result result) {
        return result.name().toLowerCase(Locale.ROOT);
    }

    private static Value string(String text) {
        return Value.newBuilder().setStringValue(text).build();
    }
}
