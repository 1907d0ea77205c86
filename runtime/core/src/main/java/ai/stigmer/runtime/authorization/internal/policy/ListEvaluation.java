package ai.stigmer.runtime.authorization.internal.policy;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.model.RelationRule;
import ai.stigmer.model.RelationRule.AllOf;
import ai.stigmer.model.RelationRule.AnyOf;
import ai.stigmer.model.RelationRule.Except;
import ai.stigmer.model.RelationRule.From;
import ai.stigmer.model.RelationRule.Granted;
import ai.stigmer.model.RelationRule.Grantee;
import ai.stigmer.model.RelationRule.SameAs;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.authorization.internal.Ownership;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds all resources that one principal has a relation to, from the principal downwards.
 *
 * <p>Where everybody with a relation to an organization has it on all of its resources, the answer names the
 * organization and not the resources, of which there may be any number: a database finds those by their own {@code
 * org}, a page at a time. That is where to look, and no answer: the relation of a resource to that organization may be
 * removed, or not yet written, so each page is confirmed by a {@link CheckEvaluation}, at two round trips more. It
 * misses nothing either: what may belong to another organization than it names itself is named by id, as everything
 * else is. Those ids are {@value RelationCollection#MAX_RESOURCES} at most, else there is no answer; a database is
 * asked with all of them.
 *
 * <p>Rules that lead back to themselves, as folders in folders do, are followed until nothing new is found.
 *
 * <p>For one thread.
 */
final class ListEvaluation {
    private static final int MAX_PASSES = 25;

    private final PolicyModel model;
    private final RelationCollection relations;
    private final Principal principal;
    private final Map<Lookup, Set<String>> lookups;
    private final Map<Node, Set<String>> found = new HashMap<>();
    private final Set<Node> seenInPass = new HashSet<>();
    private boolean foundMore;

    /** A relation to the resources of a type. */
    private record Node(String type, String relation) {}

    private record Lookup(Node node, Set<String> subjects) {}

    ListEvaluation(PolicyModel model, RelationCollection relations, Principal principal) {
        this(model, relations, principal, new HashMap<>());
    }

    private ListEvaluation(
            PolicyModel model, RelationCollection relations, Principal principal, Map<Lookup, Set<String>> lookups) {
        this.model = model;
        this.relations = relations;
        this.principal = principal;
        this.lookups = lookups;
    }

    VisibleResources visible(String kind, String relation) {
        Set<String> ids = new HashSet<>();
        Set<String> orgs = new HashSet<>();
        Node root = new Node(kind, relation);
        model.rule(kind, relation).ifPresent(rule -> gather(rule, root, new HashSet<>(Set.of(root)), ids, orgs));
        return new VisibleResources.Some(ids, orgs);
    }

    /** Keeps organizations apart from ids as long as rules are only joined by "or". */
    private void gather(RelationRule rule, Node node, Set<Node> seen, Set<String> ids, Set<String> orgs) {
        if (rule instanceof AnyOf any) {
            any.rules().forEach(part -> gather(part, node, seen, ids, orgs));
        } else if (rule instanceof SameAs same) {
            Node next = new Node(node.type(), same.relation());
            if (seen.add(next)) {
                model.rule(next.type(), next.relation()).ifPresent(found -> gather(found, next, seen, ids, orgs));
            }
        } else if (rule instanceof From from && isOrganizationOf(node.type(), from.link())) {
            Set<String> found = settled(() -> with(new Node(Ownership.ORGANIZATION, from.relation())));
            orgs.addAll(found);
            ids.addAll(relations.apart(
                    node.type(),
                    found.stream().map(id -> Ownership.ORGANIZATION + ":" + id).toList()));
        } else {
            ids.addAll(settled(() -> fulfilling(rule, node)));
        }
    }

    private boolean isOrganizationOf(String type, String link) {
        return link.equals(Ownership.ORGANIZATION)
                && model.grantees(type, link).equals(List.of(new Grantee.One(Ownership.ORGANIZATION)));
    }

    /** Evaluates again until a pass finds nothing that the one before did not. */
    private Set<String> settled(Supplier<Set<String>> evaluation) {
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            seenInPass.clear();
            foundMore = false;
            Set<String> ids = evaluation.get();
            if (!foundMore) {
                return ids;
            }
        }
        throw new IncompleteAnswerException("resources are linked over more than " + MAX_PASSES + " others");
    }

    private Set<String> with(Node node) {
        if (seenInPass.add(node)) {
            Set<String> ids = model.rule(node.type(), node.relation())
                    .map(rule -> fulfilling(rule, node))
                    .orElse(Set.of());
            foundMore |= !ids.equals(found.put(node, ids));
        }
        return found.getOrDefault(node, Set.of());
    }

    private Set<String> fulfilling(RelationRule rule, Node node) {
        if (rule instanceof Granted granted) {
            return granted(granted, node);
        }
        if (rule instanceof SameAs same) {
            return with(new Node(node.type(), same.relation()));
        }
        if (rule instanceof From from) {
            return linkedTo(from, node.type());
        }
        if (rule instanceof AnyOf any) {
            Set<String> ids = new HashSet<>();
            any.rules().forEach(part -> ids.addAll(fulfilling(part, node)));
            return ids;
        }
        if (rule instanceof AllOf all) {
            Set<String> ids = new HashSet<>(fulfilling(all.rules().get(0), node));
            all.rules().stream().skip(1).forEach(part -> ids.retainAll(fulfilling(part, node)));
            return ids;
        }
        Except except = (Except) rule;
        Set<String> ids = new HashSet<>(fulfilling(except.base(), node));
        // Only a settled answer may take away: what is missing in it for now would be let through.
        ListEvaluation without = new ListEvaluation(model, relations, principal, lookups);
        ids.removeAll(without.settled(() -> without.fulfilling(except.without(), node)));
        return ids;
    }

    private Set<String> granted(Granted granted, Node node) {
        Set<String> subjects = new HashSet<>();
        for (Grantee grantee : granted.grantees()) {
            if (grantee instanceof Grantee.AllWith all) {
                with(new Node(all.type(), all.relation()))
                        .forEach(id -> subjects.add(all.type() + ":" + id + "#" + all.relation()));
            } else if (grantee.type().equals(principal.type())) {
                subjects.add(grantee instanceof Grantee.Everyone ? grantee.toString() : principal.toString());
            }
        }
        return lookup(node, subjects);
    }

    private Set<String> linkedTo(From from, String type) {
        Set<String> parents = new HashSet<>();
        for (Grantee grantee : model.grantees(type, from.link())) {
            with(new Node(grantee.type(), from.relation())).forEach(id -> parents.add(grantee.type() + ":" + id));
        }
        return lookup(new Node(type, from.link()), parents);
    }

    private Set<String> lookup(Node node, Set<String> subjects) {
        if (subjects.isEmpty()) {
            return Set.of();
        }
        return lookups.computeIfAbsent(
                new Lookup(node, Set.copyOf(subjects)),
                absent -> relations.resources(node.type(), node.relation(), subjects));
    }
}
