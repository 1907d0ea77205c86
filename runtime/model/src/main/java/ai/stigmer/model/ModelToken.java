package ai.stigmer.model;

/**
 * One word or sign of a model file.
 *
 * @param line from 1
 * @param column from 1
 */
record ModelToken(Kind kind, String text, int line, int column) {
    enum Kind {
        WORD,
        SIGN,
        END
    }

    boolean is(String expected) {
        return kind != Kind.END && text.equals(expected);
    }

    /** How messages name it. */
    String quoted() {
        return kind == Kind.END ? "the end of the file" : "\"" + text + "\"";
    }
}
