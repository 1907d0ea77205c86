package ai.stigmer.protoc.text;

/** Texts as they stand in Javadoc. */
public final class JavadocText {
    private JavadocText() {}

    /** A comment of a proto, with what Javadoc or Java would misread escaped, and its paragraphs marked. */
    public static String of(String comment) {
        StringBuilder text = new StringBuilder();
        boolean paragraphEnded = false;
        for (String line : comment.strip().split("\n", -1)) {
            String stripped = line.strip();
            if (stripped.isEmpty()) {
                paragraphEnded = true;
                continue;
            }
            if (text.length() > 0) {
                text.append(paragraphEnded ? "\n\n<p>" : "\n");
            }
            paragraphEnded = false;
            text.append(escape(stripped));
        }
        return text.toString();
    }

    /** A text as code. */
    public static String code(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && "_.- ".indexOf(c) < 0) {
                return "<code>" + escape(text) + "</code>";
            }
        }
        return "{@code " + text + "}";
    }

    private static String escape(String line) {
        StringBuilder escaped = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '\\' -> escaped.append("&#92;");
                case '/' -> escaped.append(i > 0 && line.charAt(i - 1) == '*' ? "&#47;" : "/");
                case '*' -> escaped.append(i > 0 && line.charAt(i - 1) == '/' ? "&#42;" : "*");
                default -> escaped.append(Invisible.isAt(line, i) ? ' ' : c);
            }
        }
        return escaped.toString();
    }
}
