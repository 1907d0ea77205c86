package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.SourcePosition;
import ai.stigmer.protoc.text.TerminalText;

/**
 * One thing that is wrong.
 *
 * @param position where, as exactly as protoc says
 * @param subject the rpc or service, {@code AgentExecutionCommandController.update}
 * @param message what is wrong and what would be right
 */
public record Diagnostic(Rule rule, SourcePosition position, String subject, String message)
        implements Comparable<Diagnostic> {
    /** {@code file.proto:line:column: subject: message [rule]}, the rule as the README's table names it. */
    public String text() {
        return TerminalText.of(position + ": " + subject + ": " + message) + " [" + rule.id() + "]";
    }

    @Override
    public int compareTo(Diagnostic other) {
        int positions = position.compareTo(other.position);
        return positions != 0 ? positions : text().compareTo(other.text());
    }
}
