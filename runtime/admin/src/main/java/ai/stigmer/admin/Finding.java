package ai.stigmer.admin;

import ai.stigmer.admin.v1.ExplainResponse;
import java.util.List;

/**
 * What was found of one question, and what that stands on: the one way that holds, or every way that does not.
 *
 * @param text one line
 */
record Finding(Verdict verdict, String text, List<Finding> parts) {
    private static final int MAX_STEPS = 500;

    /** UNKNOWN is what lies further away than an engine looks. */
    enum Verdict {
        YES,
        NO,
        UNKNOWN
    }

    Finding {
        parts = List.copyOf(parts);
    }

    static Finding of(Verdict verdict, String text) {
        return new Finding(verdict, text, List.of());
    }

    boolean holds() {
        return verdict == Verdict.YES;
    }

    /** Every step in front of those that it stands on. */
    ExplainResponse toResponse() {
        ExplainResponse.Builder response = ExplainResponse.newBuilder().setAllowed(holds());
        write(response, 0);
        return response.build();
    }

    private void write(ExplainResponse.Builder response, int depth) {
        if (response.getStepsCount() == MAX_STEPS) {
            response.setTruncated(true);
            return;
        }
        response.addStepsBuilder().setDepth(depth).setHolds(holds()).setText(text);
        parts.forEach(part -> part.write(response, depth + 1));
    }
}
