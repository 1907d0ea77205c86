package ai.stigmer.protoc.check;

import ai.stigmer.protoc.read.ProtoMessage;
import ai.stigmer.protoc.read.SourceInfo;
import ai.stigmer.protoc.read.StigmerOptions;
import ai.stigmer.protoc.read.UnreadableOption;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Holds messages to what they say of themselves as resources. It is read from the whole request, so a mistake in an
 * imported file counts too: kinds, parents and ids of this run depend on it.
 */
final class ResourceRules {
    private final StigmerOptions options;
    private final Diagnostics diagnostics;

    ResourceRules(StigmerOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** Reports every resource that cannot be read exactly as it was written. */
    void check() throws IOException {
        for (Map.Entry<ProtoMessage, List<UnreadableOption>> resource :
                options.unreadableResources().entrySet()) {
            ProtoMessage message = resource.getKey();
            SourceInfo source = message.file().sourceInfo();
            for (UnreadableOption option : resource.getValue()) {
                diagnostics.error(new Diagnostic(
                        Rule.of(option),
                        source.ofOption(message, option.number(), option.subField()),
                        message.name(),
                        option.text()));
            }
        }
    }
}
