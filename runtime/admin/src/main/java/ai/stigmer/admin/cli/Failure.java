package ai.stigmer.admin.cli;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/** A call that failed, as the command reports it. */
record Failure(int exitCode, String text) {
    static Failure of(StatusRuntimeException failure, String target) {
        Status status = failure.getStatus();
        String text = Objects.requireNonNullElse(
                status.getDescription(), status.getCode().name());
        return switch (status.getCode()) {
            case UNAVAILABLE, DEADLINE_EXCEEDED ->
                new Failure(
                        AdminCommand.UNREACHABLE, target + " does not answer: " + withRoot(text, status.getCause()));
            case INVALID_ARGUMENT -> new Failure(ExitCode.USAGE, text);
            case UNIMPLEMENTED ->
                new Failure(
                        AdminCommand.REFUSED,
                        target + " does not serve stigmer.admin.v1.Administration; add Administration.of(…) to it");
            default -> new Failure(AdminCommand.REFUSED, text);
        };
    }

    private static String withRoot(String text, @Nullable Throwable cause) {
        if (cause == null) {
            return text;
        }
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return text + ": " + root.getMessage();
    }
}
