package ai.stigmer.runtime.grpc;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.grpc.internal.StreamAuthorization;
import ai.stigmer.runtime.grpc.internal.StreamAuthorization.Access;
import ai.stigmer.runtime.rpc.Posture.Checked;
import ai.stigmer.runtime.rpc.Posture.Right;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rpc of a stream declares, asked of the requests so far. Running it asks for all of it again.
 *
 * <p>Thread-safe.
 */
final class StandingAuthorization<I> implements Runnable {
    /** More would have to be remembered and asked for again and again. */
    static final int MAX_RESOURCES = 1000;

    private final Checked<I> rule;
    private final StreamAuthorization engine;
    private final Principal caller = CallerIdentity.current().principal();
    private final Set<Access> allowed = new LinkedHashSet<>();

    /** Nothing yet of what the current caller needs. */
    StandingAuthorization(Checked<I> rule, StreamAuthorization engine) {
        this.rule = rule;
        this.engine = engine;
    }

    /** Asks for what a request needs, and adds it to what stands; answers with what it was. */
    String require(I request) {
        List<Access> needed = neededFor(request);
        ask(needed);
        add(needed);
        return needed.toString();
    }

    /**
     * Adds what a request needs, which somebody else asks for.
     *
     * @throws RpcException INVALID_ARGUMENT if the request does not name it
     */
    void expect(I request) {
        add(neededFor(request));
    }

    @Override
    public void run() {
        ask(standing());
    }

    private List<Access> neededFor(I request) {
        List<Access> needed = new ArrayList<>();
        for (Right<I> right : rule.rights()) {
            String kind = right.kind().of(request);
            right.resource().of(request).forEach(id -> needed.add(new Access(right.permission(), kind, id)));
        }
        return needed;
    }

    private synchronized void add(Collection<Access> needed) {
        allowed.addAll(needed);
        if (allowed.size() > MAX_RESOURCES) {
            throw RpcException.of(
                    ErrorReason.LIMIT_EXCEEDED,
                    "one call may be about " + MAX_RESOURCES + " resources at most; begin another one");
        }
    }

    private void ask(Collection<Access> needed) {
        if (!engine.checkAll(caller, needed)) {
            throw RpcException.of(ErrorReason.PERMISSION_DENIED, rule.refusal());
        }
    }

    private synchronized List<Access> standing() {
        return List.copyOf(allowed);
    }
}
