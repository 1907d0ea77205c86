package ai.stigmer.protoc.check;

import ai.stigmer.model.OwnRelations;
import ai.stigmer.protoc.model.KindModel;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.Posture.Checked;
import ai.stigmer.protoc.model.Posture.FixedKind;
import ai.stigmer.protoc.model.Posture.OnWhatIsFound;
import ai.stigmer.protoc.model.Posture.Right;
import ai.stigmer.protoc.read.ProtoService;
import ai.stigmer.protoc.read.ResourceDeclaration;
import ai.stigmer.protoc.read.SourceInfo;
import ai.stigmer.protoc.read.Vocabulary.Word;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Holds the kinds, permissions and parents that protos say to the authorization model that their service runs with. The
 * runtime asks the same when it starts; here a mistake costs a build and no start.
 */
final class ModelRules {
    private final AuthorizationModel model;
    private final Diagnostics diagnostics;

    ModelRules(AuthorizationModel model, Diagnostics diagnostics) {
        this.model = model;
        this.diagnostics = diagnostics;
    }

    /** Looks up a resource's kind and parent, and the relations that a new one is given. */
    void check(ResourceDeclaration resource) throws IOException {
        ResourceReport report = new ResourceReport(diagnostics, resource.message());
        Optional<String> parent = resource.parent().map(ResourceDeclaration.Parent::kind);
        if (!isType(resource.kind())) {
            report.at(Rule.UNKNOWN_KIND, noType(resource.kind()));
        } else if (parent.isPresent() && !isType(parent.get())) {
            report.at(Rule.UNKNOWN_KIND, "its parent: " + noType(parent.get()));
        } else {
            Optional<String> problem = ownRelations().problem(resource.kind(), parent);
            if (problem.isPresent()) {
                report.at(Rule.NOT_GRANTABLE, problem.get());
            }
        }
    }

    /** Of owners only the types that the model has are named. */
    private OwnRelations ownRelations() {
        List<String> owners =
                OwnRelations.OWNER_TYPES.stream().filter(this::isType).toList();
        return new OwnRelations(model.name(), owners, model.rules()::isGrantable);
    }

    /** Looks up the kind that a service serves, unless its message says it and so was asked about. */
    void check(KindModel kind, ProtoService service, SourceInfo source) {
        if (kind.message().isEmpty() && !isType(kind.name())) {
            diagnostics.error(
                    new Diagnostic(Rule.UNKNOWN_KIND, source.of(service), service.name(), noType(kind.name())));
        }
    }

    /**
     * Looks up what an rpc asks for.
     *
     * @param ofService the kind of its service, whose absence is not reported again
     */
    void check(Posture posture, Optional<KindModel> ofService, RpcReport report) {
        if (posture instanceof Checked checked) {
            check(checked.right(), ofService, report);
            checked.also().forEach(right -> check(right, ofService, report.ofAlso()));
        } else if (posture instanceof OnWhatIsFound found) {
            check(found.permission(), found.kind(), ofService, report);
        }
    }

    private void check(Right right, Optional<KindModel> ofService, RpcReport report) {
        if (right.kind() instanceof FixedKind kind) {
            check(right.permission(), kind.name(), ofService, report);
        } else if (!model.rules().knows(right.permission())) {
            report.at(
                    Rule.UNKNOWN_PERMISSION,
                    Word.PERMISSION,
                    noPermission(report, right.permission()) + "any type in " + model.name()
                            + Suggestions.of(right.permission(), allRelations()));
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
}
