package ai.stigmer.protoc.check;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.protoc.model.KindModel;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.Posture.Checked;
import ai.stigmer.protoc.model.Posture.FixedKind;
import ai.stigmer.protoc.model.Posture.OnWhatIsFound;
import ai.stigmer.protoc.model.SourcePosition;
import ai.stigmer.protoc.read.ProtoService;
import ai.stigmer.protoc.read.ResourceDeclaration;
import ai.stigmer.protoc.read.SourceInfo;
import ai.stigmer.protoc.read.StigmerOptions;
import ai.stigmer.protoc.read.Vocabulary.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Holds the kinds, permissions and parents that protos say to the authorization model that their service runs with. The
 * runtime asks the same when it starts; here a mistake costs a build and no start.
 */
final class ModelRules {
    private static final String ORGANIZATION = "organization";
    private static final String OWNER = "owner";
    private static final List<String> OWNER_TYPES = List.of("user", "service");

    private final AuthorizationModel model;
    private final Diagnostics diagnostics;

    ModelRules(AuthorizationModel model, Diagnostics diagnostics) {
        this.model = model;
        this.diagnostics = diagnostics;
    }

    /** Looks up a resource's kind and parent, and the relations that a new one is given. */
    void check(ResourceDeclaration resource) throws IOException {
        String subject = resource.message().name();
        SourcePosition position =
                resource.message().file().sourceInfo().ofOption(resource.message(), StigmerOptions.RESOURCE_NUMBER, 0);
        if (!isType(resource.kind())) {
            report(Rule.UNKNOWN_KIND, position, subject, noType(resource.kind()));
            return;
        }
        Optional<String> parent = resource.parent().map(ResourceDeclaration.Parent::kind);
        if (parent.isPresent() && !isType(parent.get())) {
            report(Rule.UNKNOWN_KIND, position, subject, "its parent: " + noType(parent.get()));
            return;
        }
        List<String> missing = missingRelations(resource.kind(), parent);
        if (!missing.isEmpty()) {
            report(
                    Rule.NOT_GRANTABLE,
                    position,
                    subject,
                    model.name() + " does not let a new " + resource.kind()
                            + " have the relations that come with it; define " + String.join(" and ", missing)
                            + " on type " + resource.kind());
        }
    }

    private List<String> missingRelations(String kind, Optional<String> parent) {
        PolicyModel rules = model.rules();
        List<String> missing = new ArrayList<>();
        if (OWNER_TYPES.stream().noneMatch(type -> rules.isGrantable(type, OWNER, kind))) {
            missing.add(OWNER + ": ["
                    + String.join(
                            ", ", OWNER_TYPES.stream().filter(this::isType).toList()) + "]");
        }
        if (!rules.isGrantable(ORGANIZATION, ORGANIZATION, kind)) {
            missing.add(ORGANIZATION + ": [" + ORGANIZATION + "]");
        }
        parent.filter(other -> !rules.isGrantable(other, other, kind))
                .ifPresent(other -> missing.add(other + ": [" + other + "]"));
        return missing;
    }

    /** Looks up the kind that a service serves, unless its message says it and so was asked about. */
    void check(KindModel kind, ProtoService service, SourceInfo source) {
        if (kind.message().isEmpty() && !isType(kind.name())) {
            report(Rule.UNKNOWN_KIND, source.of(service), service.name(), noType(kind.name()));
        }
    }

    /**
     * Looks up what an rpc asks for.
     *
     * @param ofService the kind of its service, whose absence is not reported again
     */
    void check(Posture posture, Optional<KindModel> ofService, RpcReport report) {
        if (posture instanceof Checked checked && checked.kind() instanceof FixedKind kind) {
            check(checked.permission(), kind.name(), ofService, report);
        } else if (posture instanceof Checked checked && !model.rules().knows(checked.permission())) {
            report.at(
                    Rule.UNKNOWN_PERMISSION,
                    Word.PERMISSION,
                    noPermission(report, checked.permission()) + "any type in " + model.name()
                            + Suggestions.of(checked.permission(), allRelations()));
        } else if (posture instanceof OnWhatIsFound found) {
            check(found.permission(), found.kind(), ofService, report);
        }
    }

    private void check(String permission, String kind, Optional<KindModel> ofService, RpcReport report) {
        if (!isType(kind)) {
            if (ofService.filter(own -> own.name().equals(kind)).isEmpty()) {
                report.at(Rule.UNKNOWN_KIND, Word.KIND, noType(kind));
            }
        } else if (!model.rules().knows(permission, kind)) {
            report.at(
                    Rule.UNKNOWN_PERMISSION,
                    Word.PERMISSION,
                    noPermission(report, permission) + "type " + kind + " in " + model.name()
                            + Suggestions.of(
                                    permission, model.rules().types().get(kind).keySet()));
        }
    }

    private static String noPermission(RpcReport report, String permission) {
        return report.say(Word.PERMISSION) + " \"" + permission + "\" is no relation of ";
    }

    private String noType(String kind) {
        return "kind \"" + kind + "\" is no type in " + model.name()
                + Suggestions.of(kind, model.rules().types().keySet());
    }

    private Collection<String> allRelations() {
        return model.rules().types().values().stream()
                .flatMap(relations -> relations.keySet().stream())
                .distinct()
                .toList();
    }

    private boolean isType(String kind) {
        return model.rules().hasType(kind);
    }

    private void report(Rule rule, SourcePosition position, String subject, String message) {
        diagnostics.error(new Diagnostic(rule, position, subject, message));
    }
}
