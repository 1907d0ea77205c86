package ai.stigmer.runtime.authorization.internal.policy;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.model.RelationRule;
import ai.stigmer.model.RelationRule.AllOf;
import ai.stigmer.model.RelationRule.AnyOf;
import ai.stigmer.model.RelationRule.Except;
import ai.stigmer.model.RelationRule.From;
import ai.stigmer.model.RelationRule.Granted;
import ai.stigmer.model.RelationRule.SameAs;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.internal.policy.RelationCollection.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers questions about one principal, from the resource upwards. What was read of a resource is kept for the other
 * questions of the same evaluation, and no longer. A question that leads back to itself adds nothing to its answer; one
 * that leads too far is given up.
 *
 * <p>For one thread.
 */
final class CheckEvaluation {
    private static final int DEEPEST = 25;
    private static final int MAX_STEPS = 20_000;

    /** No resource has this id. */
    private static final Set<String> NOBODY = Set.of("/");

    private final PolicyModel model;
    private final RelationCollection relations;
    private final String principal;
    private final List<String> subjects;
    private final Map<ResourceRef, List<Fact>> facts = new HashMap<>();
    private int steps;
    private boolean readsMore = true;
    private boolean lacksSomething;

    /** A question that is being answered. */
    private record Question(ResourceRef resource, String relation) {}

    CheckEvaluation(PolicyModel model, RelationCollection relations, Principal principal) {
        this.model = model;
        this.relations = relations;
        this.principal = principal.toString();
        this.subjects = List.of(this.principal, principal.type() + ":*");
    }

    /** Reads in one round trip what is known of resources of one kind. */
    void prefetch(String kind, Collection<String> ids) {
        ids.forEach(id -> facts.put(new ResourceRef(kind, id), new ArrayList<>()));
        relations
                .about(kind, ids, subjects, model.links(kind))
                .forEach(fact -> facts.computeIfAbsent(new ResourceRef(kind, fact.id()), absent -> new ArrayList<>())
                        .add(fact));
    }

    /**
     * Reads what answers about all of these may need, of what they are linked to as well: a round trip for each level.
     */
    void prefetchAll(String kind, Collection<String> ids) {
        Map<String, Set<String>> level = Map.of(kind, Set.copyOf(ids));
        for (int depth = 0; depth <= DEEPEST && !level.isEmpty(); depth++) {
            level.forEach(this::prefetch);
            level = unreadBehind(level);
        }
    }

    private Map<String, Set<String>> unreadBehind(Map<String, Set<String>> level) {
        Map<String, Set<String>> unread = new HashMap<>();
        level.forEach((kind, ids) -> ids.stream()
                .flatMap(id -> facts(new ResourceRef(kind, id)).stream())
                .map(Fact::subject)
                .filter(subject -> !subjects.contains(subject.toString()) && !subject.isEveryone())
                .filter(subject -> !facts.containsKey(new ResourceRef(subject.type(), subject.id())))
                .forEach(subject -> unread.computeIfAbsent(subject.type(), absent -> new HashSet<>())
                        .add(subject.id())));
        return unread;
    }

    /**
     * Whether the principal has a relation to all of these, read level by level. A yes is given as soon as it is known.
     * A no takes a read for every kind on every level that the model knows, of nobody where nothing leads there: else
     * the number of reads would tell a stranger whether there is such a resource. Only where relations lead back to
     * themselves, as from folder to folder, does what is stored take more.
     *
     * @param levels of the question, as {@link QuestionLevels} knows them
     */
    boolean hasAll(String relation, String kind, Set<String> ids, List<Set<String>> levels) {
        Map<String, Set<String>> unread = Map.of(kind, ids);
        for (Set<String> kinds : levels) {
            Map<String, Set<String>> level = new HashMap<>(unread);
            level.keySet().retainAll(kinds);
            level.forEach(this::prefetch);
            if (isKnownOfAll(relation, kind, ids)) {
                return true;
            }
            kinds.stream().filter(other -> !level.containsKey(other)).forEach(other -> prefetch(other, NOBODY));
            unread = unreadBehind(level);
        }
        return ids.stream().allMatch(id -> has(relation, new ResourceRef(kind, id)));
    }

    /** Whether what was read so far says yes, and nothing else could change that. */
    private boolean isKnownOfAll(String relation, String kind, Set<String> ids) {
        readsMore = false;
        lacksSomething = false;
        boolean holds = ids.stream().allMatch(id -> has(relation, new ResourceRef(kind, id)));
        readsMore = true;
        return holds && !lacksSomething;
    }

    boolean has(String relation, ResourceRef resource) {
        steps = 0;
        return has(relation, resource, 0, new HashSet<>());
    }

    private boolean has(String relation, ResourceRef resource, int depth, Set<Question> above) {
        Question question = new Question(resource, relation);
        if (!above.add(question)) {
            return false;
        }
        if (depth > DEEPEST || ++steps > MAX_STEPS) {
            throw new IncompleteAnswerException(relation + " on " + resource + " leads further than "
                    + (depth > DEEPEST ? DEEPEST + " resources" : MAX_STEPS + " steps"));
        }
        boolean holds = model.rule(resource.kind(), relation)
                .map(rule -> holds(rule, question, depth, above))
                .orElse(false);
        above.remove(question);
        return holds;
    }

    private boolean holds(RelationRule rule, Question question, int depth, Set<Question> above) {
        if (rule instanceof Granted granted) {
            return isGranted(granted, question, depth, above);
        }
        if (rule instanceof SameAs same) {
            return has(same.relation(), question.resource(), depth, above);
        }
        if (rule instanceof From from) {
            return isHeldFrom(from, question.resource(), depth, above);
        }
        if (rule instanceof AnyOf any) {
            return any.rules().stream().anyMatch(part -> holds(part, question, depth, above));
        }
        if (rule instanceof AllOf all) {
            return all.rules().stream().allMatch(part -> holds(part, question, depth, above));
        }
        Except except = (Except) rule;
        return holds(except.base(), question, depth, above) && !holds(except.without(), question, depth, above);
    }

    private boolean isGranted(Granted granted, Question question, int depth, Set<Question> above) {
        return facts(question.resource()).stream()
                .filter(fact -> fact.relation().equals(question.relation()))
                .map(Fact::subject)
                // The model may have changed since it was granted.
                .filter(subject -> granted.grantees().stream().anyMatch(subject::isA))
                .anyMatch(subject -> subject.isUserset()
                        ? has(subject.relation(), new ResourceRef(subject.type(), subject.id()), depth + 1, above)
                        : subjects.contains(subject.toString()));
    }

    private boolean isHeldFrom(From from, ResourceRef resource, int depth, Set<Question> above) {
        return facts(resource).stream()
                .filter(fact -> fact.relation().equals(from.link()))
                .map(Fact::subject)
                .filter(parent ->
                        model.grantees(resource.kind(), from.link()).stream().anyMatch(parent::isA))
                .anyMatch(
                        parent -> has(from.relation(), new ResourceRef(parent.type(), parent.id()), depth + 1, above));
    }

    private List<Fact> facts(ResourceRef resource) {
        if (!facts.containsKey(resource) && !readsMore) {
            lacksSomething = true;
            return List.of();
        }
        if (!facts.containsKey(resource)) {
            prefetch(resource.kind(), List.of(resource.id()));
        }
        return facts.getOrDefault(resource, List.of());
    }
}
