package ai.stigmer.runtime.authorization.audit;

/**
 * Where decisions are recorded. What it throws fails the call: a decision that cannot be recorded is not acted on.
 *
 * <p>Implementations are thread-safe.
 */
@FunctionalInterface
public interface DecisionLog {
    void record(Decision decision);
}
