package ai.stigmer.runtime.pipeline;

import java.util.Set;

/**
 * What a step requires, provides and does.
 *
 * @param requires facts that earlier steps have to provide
 * @param provides facts that hold afterwards
 * @param effects what others can see of it
 */
public record StepContract(Set<Fact> requires, Set<Fact> provides, Set<Effect> effects) {
    public StepContract {
        requires = Set.copyOf(requires);
        provides = Set.copyOf(provides);
        effects = Set.copyOf(effects);
    }

    /** A contract that only requires. */
    public static StepContract requiring(Fact... facts) {
        return new StepContract(Set.of(facts), Set.of(), Set.of());
    }

    /** A contract that requires nothing. */
    public static StepContract providing(Fact... facts) {
        return requiring().andProvides(facts);
    }

    /** The same contract, providing these facts. */
    public StepContract andProvides(Fact... facts) {
        return new StepContract(requires, Set.of(facts), effects);
    }

    /** The same contract with these effects. */
    public StepContract andDoes(Effect... more) {
        return new StepContract(requires, provides, Set.of(more));
    }
}
