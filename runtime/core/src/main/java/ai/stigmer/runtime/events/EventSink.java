package ai.stigmer.runtime.events;

import java.util.List;
import java.util.Map;

/** Takes events out of the system. */
public interface EventSink {
    /**
     * Delivers one event, for good when it returns. An event may come more than once; the events of one resource come
     * in the order of their versions, one at a time.
     *
     * <p>It gives up in good time by itself: a sink that never returns holds up the others.
     *
     * @throws SinkUnavailableException if the sink takes nothing at the moment; the event waits for as long as that
     *     lasts. So it does where a time-out or a broken connection of {@code java.net} is the cause of what is thrown,
     *     or an {@link ai.stigmer.runtime.error.RpcException} UNAVAILABLE
     * @throws RuntimeException if the sink refuses the event; it is delivered again later, and parked in the
     *     {@link DeadLetters} after too many attempts
     */
    void deliver(DomainEvent event);

    /**
     * Under which name the outbox remembers how far this sink has come: another for each sink of a relay, and the same
     * after a restart.
     */
    default String name() {
        // The class of a lambda has another name each time.
        return getClass().isHidden() ? "sink" : getClass().getSimpleName();
    }

    /** A sink that takes events of several resources at once, as in one round trip. */
    interface Batched extends EventSink {
        /**
         * Delivers events, no two of one resource, for good when it returns: all but those that it answers.
         *
         * @return the events that were not taken, each with what {@link #deliver(DomainEvent)} would have thrown
         * @throws RuntimeException as {@link #deliver(DomainEvent)} does, if none of them was taken
         */
        Map<DomainEvent, RuntimeException> deliver(List<DomainEvent> events);

        @Override
        default void deliver(DomainEvent event) {
            RuntimeException failure = deliver(List.of(event)).get(event);
            if (failure != null) {
                throw failure;
            }
        }
    }
}
