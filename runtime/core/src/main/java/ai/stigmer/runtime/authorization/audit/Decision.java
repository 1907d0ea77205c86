package ai.stigmer.runtime.authorization.audit;

import ai.stigmer.runtime.authentication.Principal;
import java.util.List;
import java.util.Objects;

/**
 * One answer of an authorization engine, or a call that was refused before there was anything to ask it. It holds names and ids alone, never a credential or a part of a resource.
 *
 * @param principal whose permission was asked for; {@code anonymous:anonymous} when nobody knows who called
 * @param actor whose credential it was; the principal itself, but for a call on behalf of somebody else
 * @param permission what was asked for; empty if it did not come to that
 * @param resources {@code kind:id} of each resource; {@code kind:*} for a list; empty if it did not come to that
 * @param result what came out
 * @param why on what ground
 * @param rpc the full name of the rpc; empty outside of a call
 * @param requestId of the call; empty outside of one
 */
public record Decision(
        Principal principal,
        Principal actor,
        String permission,
        List<String> resources,
        Result result,
        String why,
        String rpc,
        String requestId) {

    /** What can come out. */
    public enum Result {
        ALLOWED,
        DENIED,
        /** Nobody knows who calls: there was no credential, or one that does not hold. */
        UNAUTHENTICATED,
        UNAVAILABLE
    }

    public Decision {
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(permission, "permission");
        resources = List.copyOf(resources);
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(rpc, "rpc");
        Objects.requireNonNull(requestId, "requestId");
    }
}
