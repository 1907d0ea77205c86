package ai.stigmer.admin;

import ai.stigmer.admin.Finding.Verdict;
import ai.stigmer.model.PolicyModel;
import ai.stigmer.model.RelationRule;
import ai.stigmer.model.RelationRule.AllOf;
import ai.stigmer.model.RelationRule.AnyOf;
import ai.stigmer.model.RelationRule.Except;
import ai.stigmer.model.RelationRule.From;
import ai.stigmer.model.RelationRule.Granted;
import ai.stigmer.model.RelationRule.SameAs;
import ai.stigmer.model.Subject;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds out from a model and the stored relations why one principal has a permission or has not, whichever engine keeps the
 * relations. A question that leads back to itself adds nothing to its answer, as in the engines.
 *
 * <p>For one thread, and one question.
 */
final class Explanation {
    /** As far as the engines look. */
    static final int DEEPEST = 25;

    private static final int MAX_STEPS = 20_000;
    private static final int MAX_RELATIONS = 10_000;

    private final PolicyModel model;
    private final RelationStore relations;
    private final String principal;
    private final List<String> subjects;
    private final Map<ResourceRef, List<Fact>> facts = new HashMap<>();
    private final Set<Question> above = new HashSet<>();
    private int steps;

    private record Question(String relation, ResourceRef resource) {
        @Override
        public String toString() {
            return relation + " on " + resource;
        }
    }

    private record Fact(String relation, Subject subject) {}

    Explanation(PolicyModel model, RelationStore relations, Principal principal) {
        this.model = model;
        this.relations = relations;
        this.principal = principal.toString();
        this.subjects = List.of(this.principal, principal.type() + ":*");
    }

    /**
     * The answer.
     *
     * @throws RpcException LIMIT_EXCEEDED if it takes more steps or relations than an engine would read
     */
    Finding of(String permission, ResourceRef resource) {
        return ask(new Question(permission, resource), 0);
    }

    private Finding ask(Question question, int depth) {
        if (depth > DEEPEST) {
            return Finding.of(Verdict.UNKNOWN, question + ": lies further away than " + DEEPEST + " resources");
        }
        if (++steps > MAX_STEPS) {
            throw tooLarge("takes more than " + MAX_STEPS + " steps");
        }
        if (!above.add(question)) {
            return Finding.of(Verdict.NO, question + ": leads back to itself");
        }
        Finding found = model.rule(question.resource().kind(), question.relation())
                .map(rule -> named(question, rule, judge(rule, question, depth)))
                .orElseGet(() -> Finding.of(Verdict.NO, question + ": the authorization model has no such relation"));
        above.remove(question);
        return found;
    }

    private static Finding named(Question question, RelationRule rule, Finding judged) {
        return rule instanceof SameAs
                ? new Finding(judged.verdict(), question + ": " + rule, List.of(judged))
                : new Finding(judged.verdict(), question + ": " + judged.text(), judged.parts());
    }

    private Finding judge(RelationRule rule, Question question, int depth) {
        if (rule instanceof Granted granted) {
            return grantedTo(granted, question, depth);
        }
        if (rule instanceof SameAs same) {
            return ask(new Question(same.relation(), question.resource()), depth);
        }
        if (rule instanceof From from) {
            return heldFrom(from, question.resource(), depth);
        }
        if (rule instanceof AnyOf any) {
            return anyOf(any.toString(), any.rules(), part -> any.toString(), part -> judge(part, question, depth));
        }
        if (rule instanceof AllOf all) {
            return allOf(all, question, depth);
        }
        return except((Except) rule, question, depth);
    }

    private Finding grantedTo(Granted granted, Question question, int depth) {
        List<Subject> grantees = facts(question.resource()).stream()
                .filter(fact -> fact.relation().equals(question.relation()))
                .map(Fact::subject)
                // The model may have changed since it was granted.
                .filter(subject -> granted.grantees().stream().anyMatch(subject::isA))
                .toList();
        for (Subject grantee : grantees) {
            if (!grantee.isUserset() && subjects.contains(grantee.toString())) {
                return Finding.of(Verdict.YES, "granted to " + grantee);
            }
        }
        List<Subject> usersets = grantees.stream().filter(Subject::isUserset).toList();
        if (usersets.isEmpty()) {
            return Finding.of(Verdict.NO, "not granted to " + principal);
        }
        return anyOf(
                "granted to " + joined(usersets) + ", not to " + principal,
                usersets,
                userset -> "granted to " + userset,
                userset -> ask(
                        new Question(userset.relation(), new ResourceRef(userset.type(), userset.id())), depth + 1));
    }

    private Finding heldFrom(From from, ResourceRef resource, int depth) {
        List<Subject> parents = facts(resource).stream()
                .filter(fact -> fact.relation().equals(from.link()))
                .map(Fact::subject)
                .filter(parent ->
                        model.grantees(resource.kind(), from.link()).stream().anyMatch(parent::isA))
                .toList();
        String text = from + ": " + from.link() + " of " + resource + " is ";
        return parents.isEmpty()
                ? Finding.of(Verdict.NO, text + "nothing")
                : anyOf(
                        text + joined(parents),
                        parents,
                        parent -> text + parent,
                        parent -> ask(
                                new Question(from.relation(), new ResourceRef(parent.type(), parent.id())), depth + 1));
    }

    /** The first way that holds, else all of them. */
    private static <T> Finding anyOf(
            String text, List<T> ways, Function<T, String> textOfWay, Function<T, Finding> judge) {
        List<Finding> others = new ArrayList<>();
        for (T way : ways) {
            Finding judged = judge.apply(way);
            if (judged.holds()) {
                return new Finding(Verdict.YES, textOfWay.apply(way), List.of(judged));
            }
            others.add(judged);
        }
        return new Finding(hasUnknown(others) ? Verdict.UNKNOWN : Verdict.NO, text, others);
    }

    /** All if they hold, else those that do not. */
    private Finding allOf(AllOf all, Question question, int depth) {
        List<Finding> judged =
                all.rules().stream().map(part -> judge(part, question, depth)).toList();
        List<Finding> missing =
                judged.stream().filter(part -> part.verdict() == Verdict.NO).toList();
        if (!missing.isEmpty()) {
            return new Finding(Verdict.NO, all.toString(), missing);
        }
        return new Finding(hasUnknown(judged) ? Verdict.UNKNOWN : Verdict.YES, all.toString(), judged);
    }

    private Finding except(Except except, Question question, int depth) {
        Finding base = judge(except.base(), question, depth);
        if (base.verdict() == Verdict.NO) {
            return new Finding(Verdict.NO, except.toString(), List.of(base));
        }
        Finding without = judge(except.without(), question, depth);
        Verdict verdict =
                without.holds() ? Verdict.NO : hasUnknown(List.of(base, without)) ? Verdict.UNKNOWN : Verdict.YES;
        return new Finding(verdict, except.toString(), List.of(base, without));
    }

    private static boolean hasUnknown(List<Finding> findings) {
        return findings.stream().anyMatch(found -> found.verdict() == Verdict.UNKNOWN);
    }

    /** What may count for this principal of the relations to a resource. */
    private List<Fact> facts(ResourceRef resource) {
        return facts.computeIfAbsent(resource, this::read);
    }

    private List<Fact> read(ResourceRef resource) {
        Set<String> links = model.links(resource.kind());
        List<Relation> found = relations.list(
                resource,
                relation -> subjects.contains(relation.subject())
                        || links.contains(relation.relation())
                        || relation.subject().contains("#"),
                MAX_RELATIONS + 1);
        if (found.size() > MAX_RELATIONS) {
            throw tooLarge("takes more than " + MAX_RELATIONS + " relations to " + resource);
        }
        return found.stream()
                .map(relation -> new Fact(relation.relation(), Subject.parse(relation.subject())))
                .toList();
    }

    private static String joined(List<Subject> subjects) {
        return subjects.stream().map(Subject::toString).collect(Collectors.joining(", "));
    }

    private static RpcException tooLarge(String how) {
        return RpcException.of(ErrorReason.LIMIT_EXCEEDED, "the answer " + how);
    }
}
