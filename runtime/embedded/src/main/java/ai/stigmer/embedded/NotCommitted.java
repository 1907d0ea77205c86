package ai.stigmer.embedded;

import de.bwaldvogel.mongo.bson.Document;

/** Some writes are in memory and not in the file. */
final class NotCommitted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Document answer;

    /**
     * Creates the failure of a commit.
     *
     * @param answer what the clients are told whose writes these are
     */
    NotCommitted(Document answer) {
        super(answer.toString());
        this.answer = answer;
    }

    Document answer() {
        return answer;
    }
}
