package ai.stigmer.runtime.rpc;

import ai.stigmer.runtime.error.RpcException;
import java.util.Optional;

/**
 * What a call has shown so far of its right to write and to answer. Every call begins with an empty one, but for calls
 * of public rpcs. While a stream lasts, the server asks again for all that its proof stands on.
 *
 * <p>Thread-safe.
 */
public interface AuthorizationProof {
    /**
     * Records that the call is authorized. The last basis counts, as a retried call is authorized anew. A stream is
     * asked for again as its rpc declares.
     *
     * @param why on what ground, for the log: {@code can_edit on agent_execution:aex_01j…}
     * @throws IllegalStateException if the call is a stream and its rpc does not declare what to check, or the request
     *     does not name it; then it takes {@link #give(String, Runnable)}
     */
    void give(String why);

    /**
     * Records that the call is authorized, and how that is asked again while it lasts, if it is a stream: at least
     * every minute, on a thread that may block. What the question throws ends the call; anything but an {@link
     * RpcException} is an outage. Everything that was given since the proof was last withdrawn is asked again.
     *
     * @param why on what ground, for the log
     * @param again throws {@link RpcException} PERMISSION_DENIED if the call is no longer authorized
     * @throws RpcException LIMIT_EXCEEDED if the call already stands on a thousand other grounds
     */
    void give(String why, Runnable again);

    /** Takes the proof back: what was authorized is no longer what would be written. */
    void withdraw();

    boolean isGiven();

    /** On what ground the call is authorized; empty while it is not. */
    Optional<String> basis();

    /**
     * Stops what must not happen before authorization.
     *
     * @param forWhat what was about to happen, for the message
     * @throws IllegalStateException if the call is not authorized; the caller of the rpc sees INTERNAL
     */
    void require(String forWhat);
}
