package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.Operation;
import ai.stigmer.protoc.read.DeclaredAuthorization.Config;
import ai.stigmer.protoc.read.MessageOption.Said;
import ai.stigmer.protoc.read.UnreadableOption.Cause;
import ai.stigmer.protoc.read.Vocabulary.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sub-fields of {@code RpcOptions}, wherever that message stands: on an rpc, as a default of a service, in a file. */
final class RpcWords {
    private static final List<String> OPERATIONS =
            Arrays.stream(Operation.values()).map(Operation::name).toList();
    private static final List<String> PLACES = List.of("ORGANIZATION", "PARENT");
    private static final List<String> ACCESS = List.of("CHECKED", "PUBLIC", "HANDLER");

    private static final Map<Word, String> FIELDS = Map.of(
            Word.PUBLIC, "access",
            Word.HANDLER, "access",
            Word.CHECKED, "permission",
            Word.PERMISSION, "permission",
            Word.KIND, "kind",
            Word.KIND_PATH, "kind_path",
            Word.ID_PATH, "id",
            Word.FIXED_ID, "resource_id",
            Word.ALSO, "also");

    private final String prefix;
    private final MessageOption option;
    private final Vocabulary vocabulary;

    /**
     * Words that stand below a sub-field of an option.
     *
     * @param prefix empty for those of the option itself, else as in {@code defaults.}
     * @param option what is read for them
     * @param vocabulary what they are called
     */
    private RpcWords(String prefix, MessageOption option, Vocabulary vocabulary) {
        this.prefix = prefix;
        this.option = option;
        this.vocabulary = vocabulary;
    }

    /** The names of all sub-fields of {@code stigmer.rpc}. */
    static List<String> knownOfRpc() {
        return Stream.concat(Stream.of("op", "on"), known("").stream()).toList();
    }

    /** The names of the sub-fields that say who may call an rpc, below a sub-field of another option. */
    static List<String> known(String prefix) {
        List<String> names = new ArrayList<>();
        List.of("permission", "id", "kind", "kind_path", "resource_id", "access", "error_msg")
                .forEach(name -> names.add(prefix + name));
        List.of("permission", "id", "kind", "kind_path", "resource_id")
                .forEach(name -> names.add(prefix + "also[]." + name));
        return names;
    }

    /** The words of {@code stigmer.rpc}. */
    static RpcWords ofRpc(MessageOption rpc, Vocabulary vocabulary) {
        RpcWords words = new RpcWords("", rpc, vocabulary);
        vocabulary.add(Word.CHECK, StigmerOptions.RPC, rpc.number(), 0);
        FIELDS.forEach((word, field) -> vocabulary.add(word, words.text(word, field), rpc.number(), rpc.number(field)));
        addOperation(rpc, vocabulary);
        return words;
    }

    /** The words below a sub-field of another option, {@code defaults}. What serves an rpc is said on the rpc alone. */
    static RpcWords below(String subField, MessageOption option, Vocabulary vocabulary, MessageOption rpc) {
        RpcWords words = new RpcWords(subField + ".", option, vocabulary);
        int number = option.number(subField);
        vocabulary.add(Word.CHECK, subField, option.number(), number);
        FIELDS.forEach((word, field) -> vocabulary.add(word, words.text(word, field), option.number(), number));
        addOperation(rpc, vocabulary);
        return words;
    }

    private static void addOperation(MessageOption rpc, Vocabulary vocabulary) {
        vocabulary.add(Word.OPERATION, "op", rpc.number(), rpc.number("op"));
        vocabulary.add(Word.ON, "on", rpc.number(), rpc.number("on"));
    }

    private String text(Word word, String field) {
        String value = word == Word.PUBLIC ? ": PUBLIC" : word == Word.HANDLER ? ": HANDLER" : "";
        return prefix + field + value;
    }

    /** What a statement says of an rpc. */
    DeclaredAuthorization of(Said said) {
        List<UnreadableOption> unreadable = new ArrayList<>(said.unreadable());
        unreadable.addAll(unknownWords(said));
        String access = said.value(prefix + "access");
        Config config = config(prefix, said);
        List<Config> also = new ArrayList<>();
        for (int i = 0; i < said.count(prefix + "also"); i++) {
            also.add(config(prefix + "also[" + i + "].", said));
        }
        boolean checks = said.isPresent() && (!config.isEmpty() || !also.isEmpty() || access.isEmpty());
        return new DeclaredAuthorization(
                vocabulary,
                checks ? Optional.of(config) : Optional.empty(),
                also,
                access.equals("PUBLIC"),
                access.equals("HANDLER"),
                Operation.named(said.value(prefix + "op")),
                said.value(prefix + "on").equals("PARENT"),
                unreadable);
    }

    private static Config config(String prefix, Said said) {
        return new Config(
                said.value(prefix + "permission"),
                said.value(prefix + "kind"),
                said.value(prefix + "kind_path"),
                said.value(prefix + "id"),
                said.value(prefix + "error_msg"),
                said.value(prefix + "resource_id"));
    }

    /** A newer option file has words of which this plugin does not know what they allow. */
    private List<UnreadableOption> unknownWords(Said said) {
        List<UnreadableOption> unknown = new ArrayList<>();
        requireWord("op", OPERATIONS, said, unknown);
        requireWord("on", PLACES, said, unknown);
        requireWord("access", ACCESS, said, unknown);
        return unknown;
    }

    private void requireWord(String field, List<String> words, Said said, List<UnreadableOption> unknown) {
        String word = said.value(prefix + field);
        if (!word.isEmpty() && !words.contains(word)) {
            unknown.add(new UnreadableOption(
                    option.number(),
                    option.number(prefix.isEmpty() ? field : prefix.substring(0, prefix.length() - 1)),
                    Cause.UNKNOWN_VALUE,
                    "its sub-field \"" + prefix + field + "\" is " + word
                            + ", which this plugin does not know; known are " + String.join(", ", words)));
        }
    }
}
