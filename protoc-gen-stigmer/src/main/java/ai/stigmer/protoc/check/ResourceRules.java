package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.FieldPath;
import ai.stigmer.protoc.model.FieldPath.Strings;
import ai.stigmer.protoc.read.ProtoMessage;
import ai.stigmer.protoc.read.ResourceDeclaration;
import ai.stigmer.protoc.read.StigmerOptions;
import ai.stigmer.protoc.read.UnreadableOption;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds messages to what they say of themselves as resources. It is read from the whole request, so a mistake in an
 * imported file counts too: kinds, parents and ids of this run depend on it.
 */
final class ResourceRules {
    private static final String SPEC = "spec.";

    private final StigmerOptions options;
    private final FieldPathRules paths;
    private final Diagnostics diagnostics;

    ResourceRules(StigmerOptions options, FieldPathRules paths, Diagnostics diagnostics) {
        this.options = options;
        this.paths = paths;
        this.diagnostics = diagnostics;
    }

    /** Reports every resource that cannot be read exactly as it was written, or whose parent cannot be found. */
    void check() throws IOException {
        Map<ProtoMessage, List<UnreadableOption>> unreadable = options.unreadableResources();
        for (ResourceDeclaration resource : options.resources()) {
            if (resource.parent().isPresent() && !unreadable.containsKey(resource.message())) {
                check(resource.message(), resource.parent().get());
            }
        }
        for (Map.Entry<ProtoMessage, List<UnreadableOption>> resource : unreadable.entrySet()) {
            ResourceReport report = new ResourceReport(diagnostics, resource.getKey());
            for (UnreadableOption option : resource.getValue()) {
                report.unreadable(option);
            }
        }
    }

    /** A parent is named by what a user wants, once and for all: by one text of the spec. */
    private void check(ProtoMessage message, ResourceDeclaration.Parent parent) throws IOException {
        String field = "the field \"" + parent.field() + "\" of its parent " + parent.kind();
        ResourceReport ofMessage = new ResourceReport(diagnostics, message);
        FieldPathRules.Report report = (rule, text) -> ofMessage.at(rule, field + ": " + text);
        Optional<FieldPath> path = paths.resourceId(message, parent.field(), report);
        if (path.isPresent() && path.get().leaf() instanceof Strings) {
            report.error(Rule.WRONG_LEAF, "is a list of strings, but a resource has one parent");
        } else if (path.isPresent() && !parent.field().startsWith(SPEC)) {
            report.error(
                    Rule.PARENT_OUTSIDE_SPEC,
                    "is not in the spec; name a singular string there, such as spec." + parent.kind() + "_id");
        }
    }
}
