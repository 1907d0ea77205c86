package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.KindModel;
import ai.stigmer.protoc.read.DeclaredKind;
import ai.stigmer.protoc.read.PluginRequest;
import ai.stigmer.protoc.read.ProtoService;
import ai.stigmer.protoc.read.ResourceDeclaration;
import ai.stigmer.protoc.read.ResourceKinds;
import ai.stigmer.protoc.read.SourceInfo;
import ai.stigmer.protoc.read.StigmerOptions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the kind that a service serves, whichever vocabulary says it. */
final class ServiceKinds {
    private final ResourceKinds enumKinds;
    private final StigmerOptions stigmerOptions;
    private final Diagnostics diagnostics;

    ServiceKinds(PluginRequest request, StigmerOptions stigmerOptions, Diagnostics diagnostics) {
        this.enumKinds = new ResourceKinds(request);
        this.stigmerOptions = stigmerOptions;
        this.diagnostics = diagnostics;
    }

    /** The kind of a service, if it names one; what is wrong with it is reported at the service. */
    Optional<KindModel> of(ProtoService service, SourceInfo source) throws IOException {
        DeclaredKind ofEnum = enumKinds.of(service);
        DeclaredKind ofString = stigmerOptions.of(service);
        for (DeclaredKind declared : List.of(ofEnum, ofString)) {
            declared.unreadable()
                    .forEach(option -> diagnostics.error(new Diagnostic(
                            Rule.of(option),
                            source.ofOption(service, option.number(), option.subField()),
                            service.name(),
                            option.text())));
        }
        if (ofString.kind().isEmpty()) {
            return ofEnum.kind().isEmpty()
                    ? Optional.empty()
                    : Optional.of(withMessage(ofEnum.kind().get()));
        }
        KindModel kind = ofString.kind().get();
        if (ofEnum.kind().isPresent()) {
            report(
                    Rule.CONTRADICTING_OPTIONS,
                    service,
                    source,
                    "stigmer.service and api_resource_kind contradict each other; keep exactly one of them");
        }
        if (!kind.name().matches("[a-z][a-z0-9_]{0,62}")) {
            report(
                    Rule.MALFORMED_KIND,
                    service,
                    source,
                    "\"" + kind.name() + "\" is no kind; a kind has the form [a-z][a-z0-9_]*, such as agent_execution");
        } else {
            requireOneMessage(kind, service, source);
        }
        return Optional.of(kind);
    }

    /** A kind of the older vocabulary whose message says by {@code stigmer.resource} that it is it. */
    private KindModel withMessage(KindModel kind) throws IOException {
        return stigmerOptions
                .resource(kind.name())
                .map(declared -> new KindModel(
                        kind.name(),
                        kind.typeName(),
                        kind.idPrefix(),
                        Optional.of(declared.message().javaType())))
                .orElse(kind);
    }

    private void requireOneMessage(KindModel kind, ProtoService service, SourceInfo source) throws IOException {
        List<ResourceDeclaration> declared = stigmerOptions.resources();
        String messages = declared.stream()
                .filter(resource -> resource.kind().equals(kind.name()))
                .map(resource -> resource.message().fullName())
                .collect(Collectors.joining(" and "));
        if (messages.contains(" and ")) {
            report(
                    Rule.KIND_DECLARED_TWICE,
                    service,
                    source,
                    "its kind " + kind.name() + " is said by " + messages + "; give one of them another kind");
        } else if (messages.isEmpty()) {
            List<String> kinds =
                    declared.stream().map(ResourceDeclaration::kind).toList();
            report(
                    Rule.NO_RESOURCE_MESSAGE,
                    service,
                    source,
                    "no message says the kind " + kind.name() + Suggestions.of(kind.name(), kinds)
                            + "; write option (stigmer.resource) = { kind: \"" + kind.name() + "\" } in the resource");
        }
    }

    private void report(Rule rule, ProtoService service, SourceInfo source, String message) {
        diagnostics.error(new Diagnostic(
                rule, source.ofOption(service, StigmerOptions.SERVICE_NUMBER, 0), service.name(), message));
    }
}
