package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.SourcePosition;
import ai.stigmer.protoc.read.RpcPlace;
import ai.stigmer.protoc.read.UnreadableOption;
import ai.stigmer.protoc.read.Vocabulary;
import ai.stigmer.protoc.read.Vocabulary.Word;

/**
 * Reports what is wrong with one rpc, at the option that says it and in the words that it is written in.
 *
 * @param subject what diagnostics call the rpc: {@code RunController.cancel}
 * @param inAlso whether it is about a further check of the rpc
 */
record RpcReport(Diagnostics diagnostics, Vocabulary vocabulary, RpcPlace place, String subject, boolean inAlso) {

    RpcReport(Diagnostics diagnostics, Vocabulary vocabulary, RpcPlace place, String subject) {
        this(diagnostics, vocabulary, place, subject, false);
    }

    /** The same about a check that must hold besides. */
    RpcReport ofAlso() {
        return new RpcReport(diagnostics, vocabulary, place, subject, true);
    }

    /** At the rpc itself. */
    void rpc(Rule rule, String message) {
        diagnostics.error(new Diagnostic(rule, place.ofRpc(), subject, message));
    }

    /** At the option, or the part of it, that says this. */
    void at(Rule rule, Word word, String message) {
        diagnostics.error(new Diagnostic(rule, position(word), subject, message));
    }

    /** At the rpc itself, and no reason not to generate. */
    void rpcWarning(Rule rule, String message) {
        diagnostics.warning(new Diagnostic(rule, place.ofRpc(), subject, message));
    }

    /** At the option that says this, and no reason not to generate. */
    void warning(Rule rule, Word word, String message) {
        diagnostics.warning(new Diagnostic(rule, position(word), subject, message));
    }

    /** At an option that cannot be read, or the part of it that is at fault. */
    void unreadable(UnreadableOption option) {
        SourcePosition position = place.ofOption(option.number(), option.subField());
        diagnostics.error(new Diagnostic(Rule.of(option), position, subject, option.text()));
    }

    /** At a path; what is said begins with the path. */
    FieldPathRules.Report ofPath(Word word, String path) {
        return (rule, message) -> at(rule, word, say(word) + " \"" + path + "\": " + message);
    }

    /** What the proto calls it. */
    String say(Word word) {
        if (inAlso) {
            String also = vocabulary.of(Word.ALSO);
            return word == Word.CHECK ? also : also + "." + lastPart(vocabulary.of(word));
        }
        return vocabulary.of(word);
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private SourcePosition position(Word word) {
        return vocabulary.position(place, inAlso ? Word.ALSO : word);
    }
}
