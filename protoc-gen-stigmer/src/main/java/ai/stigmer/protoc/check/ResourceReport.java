package ai.stigmer.protoc.check;

import ai.stigmer.protoc.read.ProtoMessage;
import ai.stigmer.protoc.read.StigmerOptions;
import ai.stigmer.protoc.read.UnreadableOption;
import java.io.IOException;

/**
 * Reports what is wrong with what one message says of itself as a resource, at the option that says it. Positions are
 * read when there is something to report, as that costs a pass through the file's source info.
 */
final class ResourceReport {
    private final Diagnostics diagnostics;
    private final ProtoMessage message;

    ResourceReport(Diagnostics diagnostics, ProtoMessage message) {
        this.diagnostics = diagnostics;
        this.message = message;
    }

    /** At the option as a whole. */
    void at(Rule rule, String text) throws IOException {
        at(rule, StigmerOptions.RESOURCE_NUMBER, 0, text);
    }

    /** At an option that cannot be read, or the part of it that is at fault. */
    void unreadable(UnreadableOption option) throws IOException {
        at(Rule.of(option), option.number(), option.subField(), option.text());
    }

    private void at(Rule rule, int option, int subField, String text) throws IOException {
        diagnostics.error(new Diagnostic(
                rule, message.file().sourceInfo().ofOption(message, option, subField), message.name(), text));
    }
}
