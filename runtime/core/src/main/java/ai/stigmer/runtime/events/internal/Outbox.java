package ai.stigmer.runtime.events.internal;

import ai.stigmer.runtime.events.DeadLetters;
import ai.stigmer.runtime.events.DomainEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where the events of one kind of resource wait until they are delivered. Several replicas may work on one outbox: what
 * one has claimed no other gets, until the claim is given back or has run out.
 *
 * <p>Implementations are thread-safe. Every method throws
 * {@link ai.stigmer.runtime.error.RpcException} STORE_UNAVAILABLE when the store cannot answer.
 */
public interface Outbox {
    /**
     * Claims the waiting events of one resource, of the one that has waited longest.
     *
     * @param lease how long the claim holds if it is never given back
     * @return empty if nothing waits that is not claimed already
     */
    Optional<Claim> claim(Duration lease);

    /**
     * Gives a claim back. What every sink is through with is gone for good; a deleted resource goes with its last event.
     * The rest waits until one of the sinks may go on. A claim that has run out is given back without effect: another
     * replica delivers its events again.
     *
     * @param progress of every sink; what was kept of any other is forgotten
     */
    void giveBack(Claim claim, List<SinkProgress> progress);

    /** Where the events of this kind go that a sink does not take. */
    DeadLetters deadLetters();

    /** The waiting events of one resource, in the order of their versions, or some of them. */
    interface Claim {
        /** Never empty. */
        List<DomainEvent> events();

        /** How far each sink had come when the claim was made; empty if all of them begin with the first event. */
        List<SinkProgress> progress();
    }
}
