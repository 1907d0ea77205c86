package ai.stigmer.protoc.check;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong in one run, so that all of it is reported together. Used by one thread. */
public final class Diagnostics {
    private final List<Diagnostic> errors = new ArrayList<>();
    private final List<Diagnostic> warnings = new ArrayList<>();

    void error(Diagnostic diagnostic) {
        errors.add(diagnostic);
    }

    void warning(Diagnostic diagnostic) {
        warnings.add(diagnostic);
    }

    /** What forbids generation, in the order of files and lines. */
    public List<Diagnostic> errors() {
        return errors.stream().sorted().toList();
    }

    /** What is worth a look but forbids nothing, in the order of files and lines. */
    public List<Diagnostic> warnings() {
        return warnings.stream().sorted().toList();
    }
}
