package ai.stigmer.runtime.events;

import java.util.List;
import java.util.Optional;

/**
 * The events of one kind of resource that were given up. They stay until somebody replays or drops them, also when the
 * resource is deleted.
 *
 * <p>Implementations are thread-safe. Every method throws
 * {@link ai.stigmer.runtime.error.RpcException} STORE_UNAVAILABLE when the store cannot answer.
 */
public interface DeadLetters {
    /** Keeps a letter; one with the same id stays as it is. */
    void park(DeadLetter letter);

    /**
     * The letters, those of the oldest events first.
     *
     * @param limit how many at most
     */
    List<DeadLetter> list(int limit);

    /**
     * How many letters there are, without reading them.
     *
     * @param limit where counting stops
     */
    int count(int limit);

    /** One letter. */
    Optional<DeadLetter> find(String id);

    /** Forgets a letter, and says whether it was there. */
    boolean drop(String id);

    /**
     * Delivers a letter's event now, after events that came later, and drops the letter.
     *
     * @param sink the one that did not take it
     * @throws IllegalArgumentException if it is another sink
     * @throws RuntimeException if the sink does not take it now, either; the letter stays
     */
    default void replay(DeadLetter letter, EventSink sink) {
        if (!sink.name().equals(letter.sink())) {
            throw new IllegalArgumentException(
                    "the letter " + letter.id() + " is for sink " + letter.sink() + ", not for " + sink.name());
        }
        sink.deliver(letter.event());
        drop(letter.id());
    }
}
