package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.resource.Stored;
import com.google.protobuf.Message;

/**
 * Tells live subscribers of a resource's newest state.
 *
 * <p>Implementations are thread-safe.
 */
public interface StatePublisher<R extends Message> {
    /**
     * Hands over a state that is stored already. Returns at once, whatever becomes of the news, and never throws: a
     * state that gets lost on the way is found in the store.
     */
    void publish(String id, Stored<R> state, boolean deleted);

    /**
     * The same of a state that is too large to be handed over: tells that there is this version.
     *
     * @param outline the state but for items of long lists
     */
    default void publishNews(String id, Stored<R> outline) {}
}
