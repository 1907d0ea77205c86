package ai.stigmer.runtime.events.internal;

/** Tells the outbox relay that there may be something to deliver. Implementations are thread-safe. */
@FunctionalInterface
public interface OutboxSignal {
    /** Returns at once and never throws: the relay also looks by itself, only later. */
    void wake();
}
