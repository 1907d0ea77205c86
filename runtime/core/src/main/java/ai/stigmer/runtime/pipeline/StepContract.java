package ai.stigmer.runtime.pipeline;

import java.util.Set;

/**
 * What a step needs, gives and does.
 *
 * @param needs facts that earlier steps have to give
 * @param gives facts that hold afterwards
 * @param effects what others can see of it
 */
public record StepContract(Set<Fact> needs, Set<Fact> gives, Set<Effect> effects) {
    public StepContract {
        needs = Set.copyOf(needs);
        gives = Set.copyOf(gives);
        effects = Set.copyOf(effects);
    }

    /** A contract with needs alone. */
    public static StepContract needing(Fact... needs) {
        return new StepContract(Set.of(needs), Set.of(), Set.of());
    }

    /** A contract without needs. */
    public static StepContract giving(Fact... gives) {
        return needing().andGives(gives);
    }

    /** The same contract with these facts given. */
    public StepContract andGives(Fact... more) {
        return new StepContract(needs, Set.of(more), effects);
    }

    /** The same contract with these effects. */
    public StepContract andDoes(Effect... more) {
        return new StepContract(needs, gives, Set.of(more));
    }
}
