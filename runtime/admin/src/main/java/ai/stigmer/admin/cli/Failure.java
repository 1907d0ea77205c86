package ai.stigmer.admin.cli;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.netty.handler.ssl.NotSslRecordException;
import java.security.cert.CertPathBuilderException;
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
                new Failure(AdminCommand.UNREACHABLE, target + " does not answer: " + reason(text, status.getCause()));
            case INVALID_ARGUMENT -> new Failure(ExitCode.USAGE, text);
            case UNIMPLEMENTED ->
                new Failure(
                        AdminCommand.REFUSED,
                        target + " does not serve stigmer.admin.v1.Administration; add Administration.of(…) to it");
            default -> new Failure(AdminCommand.REFUSED, text);
        };
    }

    /** What the transport says, and what to do where it is about TLS. */
    private static String reason(String text, @Nullable Throwable cause) {
        // grpc-java describes its own parts on a second line.
        String first = text.lines().findFirst().orElse(text);
        Throwable root = root(cause);
        if (root instanceof CertPathBuilderException) {
            return "nobody whom this machine trusts has signed its certificate; say who has with --tls-ca";
        }
        if (root instanceof NotSslRecordException) {
            return "it does not speak TLS";
        }
        String said = root == null ? first : first + ": " + root.getMessage();
        if (said.contains("CERTIFICATE_REQUIRED")) {
            return "it asks for a certificate; show one with --tls-cert and --tls-key";
        }
        return isHungUp(said) ? said + "; if it speaks TLS, say so with --tls or --tls-ca" : said;
    }

    /** How a connection ends that is closed at the other end depends on what was still under way. */
    private static boolean isHungUp(String said) {
        return said.startsWith("Network closed") || said.contains("Connection reset") || said.contains("Broken pipe");
    }

    private static @Nullable Throwable root(@Nullable Throwable failure) {
        Throwable root = failure;
        while (root != null && root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
