package ai.stigmer.runtime.grpc;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a call has shown so far of its right to write and to answer. Every call begins with an empty one, but for calls
 * of public rpcs.
 *
 * <p>Safe for use by many threads.
 */
public final class AuthorizationProof {
    private final AtomicReference<Optional<String>> basis = new AtomicReference<>(Optional.empty());

    /**
     * Records that the call is authorized. The last basis counts, as a retried call is authorized anew.
     *
     * @param why on what ground, for the log: {@code can_edit on agent_execution:aex_01j…}
     */
    public void give(String why) {
        basis.set(Optional.of(Objects.requireNonNull(why, "why")));
    }

    /** Takes the proof back: what was authorized is no longer what would be written. */
    public void withdraw() {
        basis.set(Optional.empty());
    }

    public boolean isGiven() {
        return basis.get().isPresent();
    }

    /** On what ground the call is authorized; empty while it is not. */
    public Optional<String> basis() {
        return basis.get();
    }

    /**
     * Stops what must not happen before authorization.
     *
     * @param forWhat what was about to happen, for the message
     * @throws IllegalStateException if the call is not authorized; the caller of the rpc sees INTERNAL
     */
    public void require(String forWhat) {
        if (!isGiven()) {
            throw new IllegalStateException(forWhat + " before the call was authorized");
        }
    }
}
