package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.SourcePosition;
import java.util.Comparator;

/**
 * One thing that is wrong.
 *
 * @param position where, as exactly as protoc says
 * @param subject the rpc or service, {@code AgentExecutionCommandController.update}
 * @param message what is wrong and what would be right
 */
public record Diagnostic(Rule rule, SourcePosition position, String subject, String message)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::position).thenComparing(Diagnostic::text);

    /** {@code file.proto:line:column: subject: message}. */
    public String text() {
        return position + ": " + subject + ": " + message;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
