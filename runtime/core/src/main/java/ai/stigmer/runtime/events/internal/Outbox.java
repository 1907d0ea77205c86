package ai.stigmer.runtime.events.internal;

import ai.stigmer.runtime.events.DeadLetters;
import ai.stigmer.runtime.events.DomainEvent;
import java.time.Duration;
import java.util.List;

/**
 * Where the events of one kind of resource wait until they are delivered. Several replicas may work on one outbox: what
 * one has claimed no other gets, until the claim is given back or has run out.
 *
 * <p>Implementations are thread-safe. Every method throws
 * {@link ai.stigmer.runtime.error.RpcException} STORE_UNAVAILABLE when the store cannot answer.
 */
public interface Outbox {
    /**
     * Claims the waiting events of some resources, first of those that have waited longest.
     *
     * @param resources how many at most, 1 or more
     * @param lease how long the claims hold if they are never given back
     * @return one claim for each resource; none if nothing waits that is not claimed already
     */
    List<Claim> claim(int resources, Duration lease);

    /**
     * Gives claims back. What every sink is through with is gone for good; a deleted resource goes with its last event.
     * The rest waits until one of the sinks may go on. A claim that has run out is given back without effect: another
     * replica delivers its events again.
     */
    void giveBack(List<Delivered> delivered);

    /** Where the events of this kind go that a sink does not take. */
    DeadLetters deadLetters();

    /** The waiting events of one resource, in the order of their versions, or some of them. */
    interface Claim {
        /** Never empty. */
        List<DomainEvent> events();

        /** How far each sink had come when the claim was made; empty if all of them begin with the first event. */
        List<SinkProgress> progress();
    }

    /**
     * A claim whose events were tried.
     *
     * @param progress of every sink; what was kept of any other is forgotten
     */
    record Delivered(Claim claim, List<SinkProgress> progress) {
        public Delivered {
            progress = List.copyOf(progress);
        }
    }
}
