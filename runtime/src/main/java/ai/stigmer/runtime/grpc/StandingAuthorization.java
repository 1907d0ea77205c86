package ai.stigmer.runtime.grpc;

import ai.stigmer.runtime.grpc.RpcAuthorization.Checked;
import ai.stigmer.runtime.grpc.StreamAuthorization.Access;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the caller of a long call was allowed so far. It is asked for again while the call lasts, and a call whose caller
 * may no longer do all of it is cut.
 *
 * <p>Safe for use by many threads.
 */
final class StandingAuthorization<I> {
    /** More would have to be remembered and asked for again and again. */
    static final int MOST_RESOURCES = 1000;

    private final GuardedCall<I, ?> call;
    private final Checked<I> rule;
    private final StreamAuthorization engine;
    private final Set<Access> allowed = new LinkedHashSet<>();

    StandingAuthorization(GuardedCall<I, ?> call, Checked<I> rule, StreamAuthorization engine) {
        this.call = call;
        this.rule = rule;
        this.engine = engine;
        StandingCheck.keep(call, engine, this::askAgain);
    }

    /** What the caller needs for a request. */
    static <I> List<Access> neededFor(I request, Checked<I> rule) {
        String kind = rule.kind().of(request);
        return rule.resource().of(request).stream()
                .map(id -> new Access(rule.permission(), kind, id))
                .toList();
    }

    /** Asks for what a request needs, and adds it to what stands. */
    void require(I request) {
        List<Access> needed = neededFor(request, rule);
        ask(needed);
        add(needed);
        call.authorization().give(needed.toString());
    }

    /** Adds what somebody else has asked for. */
    synchronized void add(Collection<Access> needed) {
        allowed.addAll(needed);
        if (allowed.size() > MOST_RESOURCES) {
            throw RpcException.of(
                    ErrorReason.LIMIT_EXCEEDED,
                    "one call may be about " + MOST_RESOURCES + " resources at most; begin another one");
        }
    }

    private void ask(Collection<Access> needed) {
        if (!engine.areAllowed(call.caller().principal(), needed)) {
            throw RpcException.of(ErrorReason.PERMISSION_DENIED, rule.refusal());
        }
    }

    private void askAgain() {
        List<Access> standing = standing();
        if (!standing.isEmpty() && call.authorization().isGiven()) {
            ask(standing);
        }
    }

    private synchronized List<Access> standing() {
        return List.copyOf(allowed);
    }
}
