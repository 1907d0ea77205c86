package ai.stigmer.example.cli;

import java.nio.charset.Charset;
import picocli.CommandLine.Help.Ansi;

/** What standard output can show. */
record Terminal(boolean colors, boolean unicode) {
    /** Colors on a terminal whose user has not set NO_COLOR; none in a pipe. */
    static Terminal ofStandardOutput() {
        boolean colors = Ansi.AUTO.enabled();
        String encoding = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "US-ASCII"));
        boolean unicode = Charset.isSupported(encoding)
                && Charset.forName(encoding).newEncoder().canEncode('\u2713');
        return new Terminal(colors, colors && unicode);
    }
}
