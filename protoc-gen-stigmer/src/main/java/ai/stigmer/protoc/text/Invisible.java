package ai.stigmer.protoc.text;

/**
 * Characters that nobody sees and that make a reader see something else: controls, which move a terminal's cursor,
 * line separators, marks that turn the direction of writing, and halves of characters.
 */
final class Invisible {
    private Invisible() {}

    static boolean isAt(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x7f) {
            return c < ' ';
        }
        if (Character.isHighSurrogate(c)) {
            boolean whole = at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
            return !whole || isInvisible(text.codePointAt(at));
        }
        if (Character.isLowSurrogate(c)) {
            boolean whole = at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
            return !whole || isInvisible(text.codePointAt(at - 1));
        }
        return isInvisible(c);
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** The character as Java and JSON escape it. */
    static void appendEscape(char c, StringBuilder text) {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            text.append(Character.forDigit((c >> shift) & 0xf, 16));
        }
    }
}
