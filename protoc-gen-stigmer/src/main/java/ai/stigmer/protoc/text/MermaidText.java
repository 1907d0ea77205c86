package ai.stigmer.protoc.text;

/** Texts as they stand in a Mermaid flowchart. Nothing of a proto is ever the id of a node there. */
public final class MermaidText {
    private MermaidText() {}

    /** The label of a node, between quotes. */
    public static String label(String text) {
        StringBuilder label = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Invisible.isAt(text, i)) {
                label.append(' ');
            } else if (c < 0x80 && !Character.isLetterOrDigit(c) && "_., ".indexOf(c) < 0) {
                label.append('#').append((int) c).append(';');
            } else {
                label.append(c);
            }
        }
        return label.append('"').toString();
    }
}
