package ai.stigmer.protoc.text;

/** Texts as they stand in a line, or in a cell of a table, of GitHub's Markdown. */
public final class MarkdownText {
    private static final String MARKUP = "\\`*_[]<>#|~&$";

    private MarkdownText() {}

    /** A text that stays one line, begins no list and is not taken for markup. */
    public static String of(String text) {
        String line = text.strip();
        StringBuilder markdown = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Invisible.isAt(line, i)) {
                markdown.append(' ');
            } else {
                markdown.append(MARKUP.indexOf(c) >= 0 || beginsBlock(line, i) ? "\\" : "")
                        .append(c);
            }
        }
        return markdown.toString();
    }

    /** At the beginning of a line {@code -}, {@code +}, {@code =} and {@code 1.} are more than they look. */
    private static boolean beginsBlock(String line, int at) {
        char c = line.charAt(at);
        if (at == 0) {
            return c == '-' || c == '+' || c == '=';
        }
        return (c == '.' || c == ')') && line.substring(0, at).chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** A text as code. */
    public static String code(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            plain = "`|\\".indexOf(text.charAt(i)) < 0 && !Invisible.isAt(text, i);
        }
        return plain ? "`" + text + "`" : "<code>" + entities(text) + "</code>";
    }

    /** Neither a span of code nor a cell of a table ends at an entity. */
    private static String entities(String text) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Invisible.isAt(text, i)) {
                html.append(' ');
            } else if (c < 0x80 && !Character.isLetterOrDigit(c) && c != ' ') {
                html.append("&#").append((int) c).append(';');
            } else {
                html.append(c);
            }
        }
        return html.toString();
    }
}
