package ai.stigmer.model;

import java.util.List;

/** A model file that cannot be used. Each line of its text names the place and says what is wrong and what would be right. */
public final class PolicyModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PolicyModelException(List<String> problems) {
        super(String.join("\n", problems));
    }

    static PolicyModelException at(String file, int line, int column, String problem) {
        return new PolicyModelException(List.of(text(file, line, column, problem)));
    }

    static String text(String file, int line, int column, String problem) {
        return file + ":" + line + ":" + column + ": " + problem;
    }
}
