package ai.stigmer.runtime.events;

/** Takes events out of the system. */
public interface EventSink {
    /**
     * Delivers one event, for good when it returns. An event may come more than once; the events of one resource come in
     * the order of their versions, one at a time.
     *
     * @throws RuntimeException if it could not; the event is delivered again later, and parked in the
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
}
