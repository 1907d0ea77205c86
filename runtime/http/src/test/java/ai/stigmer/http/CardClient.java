package ai.stigmer.http;

import acme.board.Card;
import java.util.List;
import java.util.function.Consumer;

/** A client of the board over one protocol. */
interface CardClient {
    /** Thrown when a call is refused. */
    final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        RefusedException(Refusal refusal) {
            super(refusal.toString());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    Card create(String key, Card card);

    Card get(String key, String id);

    /** Follows a card to its end, and tells each state when it comes. */
    List<Card> follow(String key, String id, Consumer<Card> eachState);
}
