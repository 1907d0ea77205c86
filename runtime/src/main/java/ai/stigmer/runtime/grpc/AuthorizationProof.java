package ai.stigmer.runtime.grpc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a call has shown so far of its right to write and to answer. Every call begins with an empty one, but for calls
 * of public rpcs. While a stream lasts, the server asks again for all that its proof stands on.
 *
 * <p>Safe for use by many threads.
 */
public final class AuthorizationProof {
    /** More would have to be asked for again and again. */
    static final int MOST_GROUNDS = 1000;

    private final String method;
    private final boolean askedOnce;
    private final Optional<Runnable> unlessSaid;
    private final Set<Runnable> grounds = new LinkedHashSet<>();
    private Optional<String> basis = Optional.empty();

    private AuthorizationProof(String method, boolean askedOnce, Optional<Runnable> unlessSaid) {
        this.method = method;
        this.askedOnce = askedOnce;
        this.unlessSaid = unlessSaid;
    }

    /** Of a call that nobody asks for again: it is over soon, or is anybody's, or somebody else asks for it. */
    static AuthorizationProof askedOnce(String method) {
        return new AuthorizationProof(method, true, Optional.empty());
    }

    /**
     * Of a stream.
     *
     * @param unlessSaid how it is asked for again where whoever gives the proof does not say so; empty if there is no
     *     way
     */
    static AuthorizationProof ofStream(String method, Optional<Runnable> unlessSaid) {
        return new AuthorizationProof(method, false, unlessSaid);
    }

    /**
     * Records that the call is authorized. The last basis counts, as a retried call is authorized anew. A stream is
     * asked for again as its rpc declares.
     *
     * @param why on what ground, for the log: {@code can_edit on agent_execution:aex_01j…}
     * @throws IllegalStateException if the call is a stream and its rpc does not declare what to check, or the request
     *     does not name it; then it takes {@link #give(String, Runnable)}
     */
    public void give(String why) {
        if (askedOnce) {
            record(why);
            return;
        }
        give(
                why,
                unlessSaid.orElseThrow(() -> new IllegalStateException(method
                        + " is a stream that its handler authorizes, but the handler does not say how that is asked again"
                        + " while the stream lasts; use give(why, again)")));
    }

    /**
     * Records that the call is authorized, and how that is asked again while it lasts, if it is a stream: at least
     * every minute, on a thread that may block. What the question throws ends the call; anything but an {@link
     * RpcException} is an outage. Everything that was given since the proof was last withdrawn is asked again.
     *
     * @param why on what ground, for the log
     * @param again throws {@link RpcException} PERMISSION_DENIED if the call is no longer authorized
     * @throws RpcException LIMIT_EXCEEDED if the call already stands on a thousand other grounds
     */
    public synchronized void give(String why, Runnable again) {
        Objects.requireNonNull(again, "again");
        if (grounds.add(again) && grounds.size() > MOST_GROUNDS) {
            throw RpcException.of(
                    ErrorReason.LIMIT_EXCEEDED,
                    "one call may be authorized on " + MOST_GROUNDS + " grounds at most; begin another one");
        }
        record(why);
    }

    /** Takes the proof back: what was authorized is no longer what would be written. */
    public synchronized void withdraw() {
        basis = Optional.empty();
        grounds.clear();
    }

    public boolean isGiven() {
        return basis().isPresent();
    }

    /** On what ground the call is authorized; empty while it is not. */
    public synchronized Optional<String> basis() {
        return basis;
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

    /** Asks again for all that the proof stands on. */
    void askAgain() {
        standing().forEach(Runnable::run);
    }

    private synchronized void record(String why) {
        basis = Optional.of(why);
    }

    private synchronized List<Runnable> standing() {
        return List.copyOf(grounds);
    }
}
