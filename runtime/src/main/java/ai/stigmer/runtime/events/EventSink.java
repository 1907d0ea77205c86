package ai.stigmer.runtime.events;

/** Takes events out of the system. */
public interface EventSink {
    /**
     * Delivers one event, for good when it returns. An event may come more than once; the events of one resource come in
     * the order of their versions, one at a time.
     *
     * @throws RuntimeException if it could not; the event is delivered again later
     */
    void deliver(DomainEvent event);
}
