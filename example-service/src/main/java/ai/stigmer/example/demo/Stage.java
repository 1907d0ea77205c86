package ai.stigmer.example.demo;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the demo is shown: headings, what happens, and whether each expectation held. Colors and signs on a terminal,
 * plain text elsewhere.
 *
 * <p>Thread-safe.
 */
public final class Stage {
    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String CYAN = "36";

    private final PrintStream out;
    private final boolean styled;
    private final boolean unicode;
    private int held;
    private int failed;

    /**
     * A stage.
     *
     * @param styled whether colors may be used: on a terminal whose user does not mind them
     * @param unicode whether the output can show more than ASCII
     */
    public Stage(PrintStream out, boolean styled, boolean unicode) {
        this.out = out;
        this.styled = styled;
        this.unicode = unicode;
    }

    /** Begins a part of the play. */
    public synchronized void scene(String title) {
        out.println();
        out.println(style(BOLD, title));
    }

    /** Says what is being done. */
    public synchronized void happens(String what) {
        out.println("  " + style(FAINT, what));
    }

    /** Shows one live state. */
    public synchronized void shows(String mark, String what) {
        out.println("  " + style(CYAN, mark) + " " + what);
    }

    /** Shows whether something is as it has to be. */
    public void expect(String sentence, boolean holds) {
        expect(sentence, holds, () -> "");
    }

    /**
     * Shows whether something is as it has to be.
     *
     * @param actual what was found instead, asked for only if the expectation does not hold
     */
    public synchronized void expect(String sentence, boolean holds, Supplier<String> actual) {
        if (holds) {
            held++;
            out.println("  " + style(GREEN, unicode ? "\u2713" : "ok") + " " + sentence);
        } else {
            failed++;
            out.println("  " + style(RED, unicode ? "\u2717" : "FAILED") + " " + sentence);
            Optional.of(actual.get()).filter(text -> !text.isEmpty()).ifPresent(text -> out.println("      " + text));
        }
    }

    /** Closes the play: whether every expectation held. */
    public synchronized boolean finish() {
        out.println();
        out.println(
                failed == 0
                        ? style(GREEN, "All " + held + " expectations held.")
                        : style(RED, failed + " of " + (held + failed) + " expectations failed."));
        return failed == 0;
    }

    private String style(String code, String text) {
        return styled ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
