package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.SourcePosition;
import ai.stigmer.protoc.read.ProtoMethod;
import ai.stigmer.protoc.read.ProtoService;
import ai.stigmer.protoc.read.SourceInfo;
import ai.stigmer.protoc.read.UnreadableOption;
import ai.stigmer.protoc.read.Vocabulary;
import ai.stigmer.protoc.read.Vocabulary.Word;

/** Reports what is wrong with one rpc, at the option that says it and in the words that it is written in. */
final class RpcReport {
    private final Diagnostics diagnostics;
    private final Vocabulary vocabulary;
    private final SourceInfo source;
    private final ProtoService service;
    private final ProtoMethod method;

    RpcReport(
            Diagnostics diagnostics,
            Vocabulary vocabulary,
            SourceInfo source,
            ProtoService service,
            ProtoMethod method) {
        this.diagnostics = diagnostics;
        this.vocabulary = vocabulary;
        this.source = source;
        this.service = service;
        this.method = method;
    }

    /** At the rpc itself. */
    void rpc(Rule rule, String message) {
        diagnostics.error(new Diagnostic(rule, source.of(service, method), subject(), message));
    }

    /** At the option, or the part of it, that says this. */
    void at(Rule rule, Word word, String message) {
        diagnostics.error(new Diagnostic(rule, position(word), subject(), message));
    }

    /** At the rpc itself, and no reason not to generate. */
    void rpcWarning(Rule rule, String message) {
        diagnostics.warning(new Diagnostic(rule, source.of(service, method), subject(), message));
    }

    /** At the option that says this, and no reason not to generate. */
    void warning(Rule rule, Word word, String message) {
        diagnostics.warning(new Diagnostic(rule, position(word), subject(), message));
    }

    /** At an option that cannot be read, or the part of it that is at fault. */
    void unreadable(UnreadableOption option) {
        SourcePosition position = source.ofOption(service, method, option.number(), option.subField());
        diagnostics.error(new Diagnostic(Rule.of(option), position, subject(), option.text()));
    }

    /** At a path; what is said begins with the path. */
    FieldPathRules.Report ofPath(Word word, String path) {
        return (rule, message) -> at(rule, word, say(word) + " \"" + path + "\": " + message);
    }

    /** What the proto calls it. */
    String say(Word word) {
        return vocabulary.of(word);
    }

    private SourcePosition position(Word word) {
        return vocabulary.position(source, service, method, word);
    }

    private String subject() {
        return service.name() + "." + method.name();
    }
}
