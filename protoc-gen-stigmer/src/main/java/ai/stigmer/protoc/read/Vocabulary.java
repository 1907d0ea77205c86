package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.SourcePosition;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a set of options calls the things that it says of who may call an rpc, so that a diagnostic speaks the words of
 * the proto and points at them. There are two: {@code config} with its fellows, and {@code stigmer.rpc}.
 */
public final class Vocabulary {
    /** What can be said. */
    public enum Word {
        /** The option that holds a check. */
        CHECK,
        /** What makes an rpc checked, where that contradicts something else. */
        CHECKED,
        PUBLIC,
        HANDLER,
        PERMISSION,
        KIND,
        KIND_PATH,
        ID_PATH,
        FIXED_ID,
        /** A check that must hold besides. */
        ALSO,
        OPERATION,
        ON
    }

    private record Term(String text, int option, int subField) {}

    private final Map<Word, Term> terms = new EnumMap<>(Word.class);
    private final String remedy;

    /**
     * A vocabulary without words.
     *
     * @param remedy what to write where nothing is said
     */
    Vocabulary(String remedy) {
        this.remedy = remedy;
    }

    /** Adds a word that is an option, or with a sub-field a part of one. */
    void add(Word word, String text, int option, int subField) {
        terms.put(word, new Term(text, option, subField));
    }

    /** What the proto calls it. */
    public String of(Word word) {
        return term(word).text();
    }

    /** What to write on an rpc that says nothing. */
    public String remedy() {
        return remedy;
    }

    /** Where it is said; where the whole option is said if that is one statement; else the rpc itself. */
    public SourcePosition position(RpcPlace place, Word word) {
        return place.ofOption(term(word).option(), term(word).subField());
    }

    private Term term(Word word) {
        return terms.getOrDefault(word, new Term("", 0, 0));
    }
}
