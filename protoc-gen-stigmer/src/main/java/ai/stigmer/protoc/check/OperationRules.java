package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.FieldPath.Strings;
import ai.stigmer.protoc.model.Operation;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.Posture.AsItsTarget;
import ai.stigmer.protoc.model.Posture.Checked;
import ai.stigmer.protoc.model.Posture.FixedId;
import ai.stigmer.protoc.model.Posture.FixedKind;
import ai.stigmer.protoc.model.Posture.IdAt;
import ai.stigmer.protoc.model.Posture.OnWhatIsFound;
import ai.stigmer.protoc.read.DeclaredAuthorization;
import ai.stigmer.protoc.read.DeclaredAuthorization.Config;
import ai.stigmer.protoc.read.PluginRequest;
import ai.stigmer.protoc.read.ProtoMessage;
import ai.stigmer.protoc.read.ProtoMethod;
import ai.stigmer.protoc.read.ResourceDeclaration;
import ai.stigmer.protoc.read.Vocabulary.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds an rpc to the standard operation that it declares: the operation can serve its messages, and the resource that
 * it reads or writes is the one that the caller was authorized on.
 */
final class OperationRules {
    private static final String ORGANIZATION = "organization";

    private final PluginRequest request;
    private final PostureRules postures;

    OperationRules(PluginRequest request, PostureRules postures) {
        this.request = request;
        this.postures = postures;
    }

    /**
     * The posture of an rpc that a standard operation serves; empty if something is wrong, which is reported.
     *
     * @param resource what the service's kind says of itself, if it says anything
     */
    Optional<Posture> judge(
            Operation operation,
            DeclaredAuthorization declared,
            Optional<ResourceDeclaration> resource,
            ProtoMethod method,
            RpcReport report)
            throws IOException {
        if (resource.isEmpty()) {
            report.at(
                    Rule.NO_RESOURCE_MESSAGE,
                    Word.OPERATION,
                    said(operation, report)
                            + " needs a resource; say option (stigmer.service) with its kind on the service"
                            + " and option (stigmer.resource) with the same kind on the message");
            return Optional.empty();
        }
        if (declared.isPublic() || declared.isSkipAuthorization()) {
            Word access = declared.isPublic() ? Word.PUBLIC : Word.HANDLER;
            report.at(
                    Rule.CONTRADICTING_OPTIONS,
                    access,
                    said(operation, report) + " and " + report.say(access)
                            + " contradict each other: a standard operation"
                            + " checks a permission; keep exactly one of them");
            return Optional.empty();
        }
        boolean fits = fits(operation, declared, resource.get(), method, report);
        Optional<Posture> posture = posture(operation, declared, resource.get(), method, report);
        return fits ? posture : Optional.empty();
    }

    private boolean fits(
            Operation operation,
            DeclaredAuthorization declared,
            ResourceDeclaration resource,
            ProtoMethod method,
            RpcReport report)
            throws IOException {
        OperationTypes types = types(resource);
        List<String> wrong = new ArrayList<>();
        if (method.clientStreaming() || method.serverStreaming() != operation.streams()) {
            wrong.add(operation.streams() ? "the rpc has to stream its responses" : "the rpc must not stream");
        }
        wrong.addAll(types.missingInRequest(operation, request.message(method.inputType())));
        wrong.addAll(types.missingInResponse(operation, request.message(method.outputType())));
        if (!wrong.isEmpty()) {
            report.at(
                    Rule.OPERATION_DOES_NOT_FIT,
                    Word.OPERATION,
                    said(operation, report) + " cannot serve this rpc: " + String.join("; ", wrong)
                            + "; change that, or leave the operation out and write a handler");
        }
        boolean misplaced = declared.onParent() && operation != Operation.CREATE;
        if (misplaced) {
            report.at(Rule.OPERATION_DOES_NOT_FIT, Word.ON, report.say(Word.ON) + " is for CREATE; leave it out");
        }
        return wrong.isEmpty() && !misplaced;
    }

    private Optional<Posture> posture(
            Operation operation,
            DeclaredAuthorization declared,
            ResourceDeclaration resource,
            ProtoMethod method,
            RpcReport report)
            throws IOException {
        Config config = declared.config().orElse(Config.EMPTY);
        return switch (operation) {
            case APPLY -> ofApply(declared, report);
            case LIST, WATCH, GET_BY_REFERENCE -> ofWhatIsFound(operation, declared, resource, report);
            case CREATE -> ofNew(declared, config, resource, method, report);
            default -> ofStored(operation, declared, config, resource, method, report);
        };
    }

    private static Optional<Posture> ofApply(DeclaredAuthorization declared, RpcReport report) {
        if (declared.saysWhoMayCall()) {
            report.at(
                    Rule.AUTHORIZED_ELSEWHERE,
                    Word.PERMISSION,
                    "APPLY is authorized as the kind's CREATE or UPDATE is; say nothing but the operation");
            return Optional.empty();
        }
        return Optional.of(new AsItsTarget());
    }

    private static Optional<Posture> ofWhatIsFound(
            Operation operation, DeclaredAuthorization declared, ResourceDeclaration resource, RpcReport report) {
        Config config = declared.config().orElse(Config.EMPTY);
        boolean namesOther = !declared.also().isEmpty()
                || !config.ofKind(resource.kind()).resourceKind().equals(resource.kind())
                || !config.fieldPath().isEmpty()
                || !config.resourceId().isEmpty();
        if (namesOther) {
            report.at(
                    Rule.AUTHORIZED_ELSEWHERE,
                    Word.ID_PATH,
                    said(operation, report) + " asks for the permission on what it finds; name no other resource");
        }
        if (config.permission().isEmpty()) {
            report.at(
                    Rule.NO_PERMISSION,
                    Word.PERMISSION,
                    report.say(Word.CHECK) + " names no permission; add one, such as can_view");
            return Optional.empty();
        }
        return namesOther
                ? Optional.empty()
                : Optional.of(new OnWhatIsFound(config.permission(), resource.kind(), config.errorMsg()));
    }

    private Optional<Posture> ofNew(
            DeclaredAuthorization declared,
            Config config,
            ResourceDeclaration resource,
            ProtoMethod method,
            RpcReport report)
            throws IOException {
        Optional<ResourceDeclaration.Parent> parent = resource.parent();
        if (declared.onParent() && parent.isEmpty()) {
            report.at(
                    Rule.AUTHORIZED_ELSEWHERE,
                    Word.ON,
                    resource.message().name()
                            + " says no parent; add parent { kind: … field: … } to its stigmer.resource");
            return Optional.empty();
        }
        boolean onParent = declared.onParent() && parent.isPresent();
        Config complete = onParent
                ? config.ofKind(parent.get().kind()).ofResourceAt(parent.get().field())
                : config.ofKind(ORGANIZATION).ofResourceAt("metadata.org");
        Optional<Posture> posture = postures.judge(declared.with(complete), input(method), report);
        List<String> kinds = new ArrayList<>(List.of(ORGANIZATION));
        parent.ifPresent(kind -> kinds.add(kind.kind()));
        return posture.filter(judged -> isOn(judged, kinds, Operation.CREATE, report));
    }

    private Optional<Posture> ofStored(
            Operation operation,
            DeclaredAuthorization declared,
            Config config,
            ResourceDeclaration resource,
            ProtoMethod method,
            RpcReport report)
            throws IOException {
        ProtoMessage input = input(method);
        Config ofKind = config.ofKind(resource.kind());
        Config complete =
                types(resource).defaultId(input).map(ofKind::ofResourceAt).orElse(ofKind);
        return postures.judge(declared.with(complete), input, report)
                .filter(judged -> isOn(judged, List.of(resource.kind()), operation, report));
    }

    /** Whether the check is about one resource of these kinds, or about a fixed one that no request can choose. */
    private static boolean isOn(Posture posture, List<String> kinds, Operation operation, RpcReport report) {
        if (posture instanceof Checked checked && checked.right().resource() instanceof IdAt at) {
            boolean ofKind = checked.right().kind() instanceof FixedKind fixed && kinds.contains(fixed.name());
            if (!ofKind) {
                report.at(
                        Rule.AUTHORIZED_ELSEWHERE,
                        Word.KIND,
                        said(operation, report) + " is authorized on the " + String.join(" or ", kinds)
                                + " that it works on; name no other kind");
                return false;
            }
            if (at.path().leaf() instanceof Strings) {
                report.at(
                        Rule.AUTHORIZED_ELSEWHERE,
                        Word.ID_PATH,
                        said(operation, report) + " works on one resource, but \""
                                + at.path().text() + "\" names many");
                return false;
            }
            return true;
        }
        return !(posture instanceof Checked checked) || checked.right().resource() instanceof FixedId;
    }

    private static String said(Operation operation, RpcReport report) {
        return report.say(Word.OPERATION) + " " + operation.name();
    }

    private ProtoMessage input(ProtoMethod method) throws IOException {
        return request.message(method.inputType());
    }

    private OperationTypes types(ResourceDeclaration resource) {
        return new OperationTypes(resource, field -> request.message(field.typeName()));
    }
}
