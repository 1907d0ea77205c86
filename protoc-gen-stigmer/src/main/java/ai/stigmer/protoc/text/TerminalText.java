package ai.stigmer.protoc.text;

/** Texts as a terminal, or a log, shows them in one line. */
public final class TerminalText {
    private TerminalText() {}

    /** The text with what would move the cursor, or be seen by nobody, escaped as Java does. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Invisible.isAt(text, i)) {
                Invisible.appendEscape(text.charAt(i), line);
            } else {
                line.append(text.charAt(i));
            }
        }
        return line.toString();
    }
}
