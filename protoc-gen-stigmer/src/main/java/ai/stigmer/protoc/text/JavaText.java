package ai.stigmer.protoc.text;

/** Texts as Java writes strings. */
public final class JavaText {
    /** What javac puts into one constant, in a class file's own kind of UTF-8; one byte less than there is room for. */
    private static final int MAX_BYTES = 65_534;

    private JavaText() {}

    /**
     * The expression that gives a text: a literal, or several that are joined when the class is loaded, as one would
     * be too long for a class file. It names no class, which something might hide.
     */
    public static String literal(String text) {
        StringBuilder java = new StringBuilder(text.length() + 2).append('"');
        int bytes = 0;
        int parts = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int size = c >= 1 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            if (bytes + size > MAX_BYTES) {
                java.append(parts == 1 ? "\".concat(\"" : "\").concat(\"");
                parts++;
                bytes = 0;
            }
            bytes += size;
            append(text, i, java);
        }
        return java.append(parts == 1 ? "\"" : "\")").toString();
    }

    private static void append(String text, int at, StringBuilder java) {
        char c = text.charAt(at);
        switch (c) {
            case '"' -> java.append("\\\"");
            case '\\' -> java.append("\\\\");
            case '\n' -> java.append("\\n");
            case '\t' -> java.append("\\t");
            case '\r' -> java.append("\\r");
            default -> {
                if (Invisible.isAt(text, at)) {
                    Invisible.appendEscape(c, java);
                } else {
                    java.append(c);
                }
            }
        }
    }
}
