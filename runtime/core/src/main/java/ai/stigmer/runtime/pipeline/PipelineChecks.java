package ai.stigmer.runtime.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds out, before the first request, whether steps can work in their order. */
final class PipelineChecks {
    private PipelineChecks() {}

    static void check(String pipeline, List<? extends Step<?>> steps) {
        Set<Fact> known = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Step<?> step : steps) {
            if (!names.add(step.name())) {
                throw refused(pipeline, step, "stands there twice; leave one of them out");
            }
            requireAuthorization(pipeline, step, known);
            requireLoadedFirst(pipeline, step, known);
            requireNeeds(pipeline, step, known);
            known.addAll(step.contract().provides());
        }
        requireAnswer(pipeline, steps);
        requireUse(pipeline, steps, known);
    }

    private static void requireAuthorization(String pipeline, Step<?> step, Set<Fact> known) {
        if (known.contains(Fact.AUTHORIZED)) {
            return;
        }
        for (Effect effect : Effect.values()) {
            if (step.contract().effects().contains(effect)) {
                throw refused(pipeline, step, effect.verb() + " before Authorize; put Authorize ahead of it");
            }
        }
    }

    /** Authorize asks about the resource that is there, so it has to come behind the step that looks. */
    private static void requireLoadedFirst(String pipeline, Step<?> step, Set<Fact> known) {
        if (known.contains(Fact.AUTHORIZED) && step.contract().provides().contains(Fact.EXISTING)) {
            throw refused(pipeline, step, "loads behind Authorize, which asks about what is loaded; put it ahead");
        }
    }

    private static void requireNeeds(String pipeline, Step<?> step, Set<Fact> known) {
        Set<String> missing = new TreeSet<>();
        step.contract().requires().stream()
                .filter(fact -> !known.contains(fact))
                .forEach(fact -> missing.add(fact.name()));
        if (!missing.isEmpty()) {
            throw refused(
                    pipeline,
                    step,
                    "requires " + String.join(" and ", missing) + ", which no step ahead of it provides");
        }
    }

    private static void requireAnswer(String pipeline, List<? extends Step<?>> steps) {
        if (steps.isEmpty() || !answers(steps.get(steps.size() - 1))) {
            throw new IllegalStateException(pipeline + ": the last step has to answer; end with SendResponse");
        }
        for (Step<?> step : steps.subList(0, steps.size() - 1)) {
            if (answers(step)) {
                throw refused(pipeline, step, "answers, but is not the last step; put it last");
            }
        }
    }

    private static void requireUse(String pipeline, List<? extends Step<?>> steps, Set<Fact> known) {
        if (known.contains(Fact.CHANGE) && !known.contains(Fact.PERSISTED)) {
            Step<?> builder = steps.get(firstGiving(Fact.CHANGE, steps));
            throw refused(pipeline, builder, "builds a change that no step persists; put Persist behind it");
        }
    }

    private static boolean answers(Step<?> step) {
        return step.contract().effects().contains(Effect.ANSWERS);
    }

    /** The position of the first step that provides a fact; 0 if none does. */
    static int firstGiving(Fact fact, List<? extends Step<?>> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).contract().provides().contains(fact)) {
                return i;
            }
        }
        return 0;
    }

    private static IllegalStateException refused(String pipeline, Step<?> step, String why) {
        return new IllegalStateException(pipeline + ": step " + step.name() + " " + why);
    }
}
