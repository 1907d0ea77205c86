package ai.stigmer.model;

import ai.stigmer.model.ModelToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Splits a model file into words and signs. A {@code #} begins a comment at the start of a line or after a blank. */
final class ModelTokens {
    private static final String SIGNS = "[],:#()*";

    private final String file;
    private final List<ModelToken> tokens = new ArrayList<>();

    private ModelTokens(String file) {
        this.file = file;
    }

    static List<ModelToken> of(String file, String text) {
        ModelTokens found = new ModelTokens(file);
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            found.readLine(lines[i], i + 1);
        }
        found.tokens.add(new ModelToken(Kind.END, "", lines.length, lines[lines.length - 1].length() + 1));
        return found.tokens;
    }

    private void readLine(String line, int number) {
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            boolean afterBlank = at == 0 || Character.isWhitespace(line.charAt(at - 1));
            if (c == '#' && afterBlank) {
                return;
            }
            if (Character.isWhitespace(c)) {
                at++;
            } else if (SIGNS.indexOf(c) >= 0) {
                tokens.add(new ModelToken(Kind.SIGN, String.valueOf(c), number, ++at));
            } else if (isOfWord(c)) {
                int start = at;
                while (at < line.length() && isOfWord(line.charAt(at))) {
                    at++;
                }
                tokens.add(new ModelToken(Kind.WORD, line.substring(start, at), number, start + 1));
            } else {
                throw PolicyModelException.at(
                        file, number, at + 1, "'" + c + "' belongs to no word; names are of the form [A-Za-z0-9_.-]");
            }
        }
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "_-.".indexOf(c) >= 0;
    }
}
