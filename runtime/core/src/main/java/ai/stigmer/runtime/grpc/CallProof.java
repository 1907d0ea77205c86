package ai.stigmer.runtime.grpc;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.AuthorizationProof;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The proof of one call: on what grounds it stands, and how they are asked for again. Thread-safe. */
final class CallProof implements AuthorizationProof {
    /** More would have to be asked for again and again. */
    static final int MAX_GROUNDS = 1000;

    private final String method;
    private final boolean askedOnce;
    private final Optional<Runnable> unlessSaid;
    private final Set<Runnable> grounds = new LinkedHashSet<>();
    private Optional<String> basis = Optional.empty();

    private CallProof(String method, boolean askedOnce, Optional<Runnable> unlessSaid) {
        this.method = method;
        this.askedOnce = askedOnce;
        this.unlessSaid = unlessSaid;
    }

    /** Of a call that nobody asks for again: it is over soon, or is anybody's, or somebody else asks for it. */
    static CallProof askedOnce(String method) {
        return new CallProof(method, true, Optional.empty());
    }

    /**
     * Of a stream.
     *
     * @param unlessSaid how it is asked for again where whoever gives the proof does not say so; empty if there is no
     *     way
     */
    static CallProof ofStream(String method, Optional<Runnable> unlessSaid) {
        return new CallProof(method, false, unlessSaid);
    }

    @Override
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

    @Override
    public synchronized void give(String why, Runnable again) {
        Objects.requireNonNull(again, "again");
        if (grounds.add(again) && grounds.size() > MAX_GROUNDS) {
            throw RpcException.of(
                    ErrorReason.LIMIT_EXCEEDED,
                    "one call may be authorized on " + MAX_GROUNDS + " grounds at most; begin another one");
        }
        record(why);
    }

    @Override
    public synchronized void withdraw() {
        basis = Optional.empty();
        grounds.clear();
    }

    @Override
    public boolean isGiven() {
        return basis().isPresent();
    }

    @Override
    public synchronized Optional<String> basis() {
        return basis;
    }

    @Override
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
