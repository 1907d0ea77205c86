package ai.stigmer.runtime.authorization.internal.policy;

/** A question that is given up, as answering it wholly would take more than it may. It is an outage, never an answer. */
final class IncompleteAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IncompleteAnswerException(String message) {
        super(message);
    }
}
