package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.SourcePosition;
import ai.stigmer.protoc.read.AuthorizationOptions;
import ai.stigmer.protoc.read.ProtoMethod;
import ai.stigmer.protoc.read.ProtoService;
import ai.stigmer.protoc.read.SourceInfo;
import ai.stigmer.protoc.read.UnreadableOption;

/** Reports what is wrong with one rpc, at the option that says it. */
final class RpcReport {
    private final Diagnostics diagnostics;
    private final AuthorizationOptions options;
    private final SourceInfo source;
    private final ProtoService service;
    private final ProtoMethod method;

    RpcReport(
            Diagnostics diagnostics,
            AuthorizationOptions options,
            SourceInfo source,
            ProtoService service,
            ProtoMethod method) {
        this.diagnostics = diagnostics;
        this.options = options;
        this.source = source;
        this.service = service;
        this.method = method;
    }

    /** At the rpc itself. */
    void rpc(Rule rule, String message) {
        diagnostics.error(new Diagnostic(rule, source.of(service, method), subject(), message));
    }

    /** At one of the three options. */
    void option(Rule rule, String option, String message) {
        diagnostics.error(new Diagnostic(rule, position(option), subject(), message));
    }

    /** At one of the three options, and no reason not to generate. */
    void warning(Rule rule, String option, String message) {
        diagnostics.warning(new Diagnostic(rule, position(option), subject(), message));
    }

    /** At an option of which only the number is known. */
    void unreadable(UnreadableOption option) {
        SourcePosition position = source.ofOption(service, method, option.number(), 0);
        diagnostics.error(new Diagnostic(Rule.UNREADABLE_OPTION, position, subject(), option.text()));
    }

    /** At a sub-field of {@code config}. */
    void config(Rule rule, String subField, String message) {
        SourcePosition position = options.configPosition(source, service, method, subField);
        diagnostics.error(new Diagnostic(rule, position, subject(), message));
    }

    /** At a path; what is said begins with the path. */
    FieldPathRules.Report ofPath(String subField, String path) {
        return (rule, message) -> config(rule, subField, subField + " \"" + path + "\": " + message);
    }

    private SourcePosition position(String option) {
        return option.isEmpty() ? source.of(service, method) : options.position(source, service, method, option);
    }

    private String subject() {
        return service.name() + "." + method.name();
    }
}
