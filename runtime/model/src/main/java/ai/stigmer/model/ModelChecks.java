package ai.stigmer.model;

import ai.stigmer.model.ModelParser.ParsedRelation;
import ai.stigmer.model.ModelParser.ParsedType;
import ai.stigmer.model.RelationRule.AllOf;
import ai.stigmer.model.RelationRule.AnyOf;
import ai.stigmer.model.RelationRule.Except;
import ai.stigmer.model.RelationRule.From;
import ai.stigmer.model.RelationRule.Granted;
import ai.stigmer.model.RelationRule.Grantee;
import ai.stigmer.model.RelationRule.SameAs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what is wrong with a model that is well formed: names that mean nothing, and rules that nobody can fulfil. */
final class ModelChecks {
    private final String file;
    private final Map<String, ParsedType> types;
    private final List<String> problems = new ArrayList<>();

    /** A relation of a type. */
    private record Node(String type, String relation) {}

    private ModelChecks(String file, Map<String, ParsedType> types) {
        this.file = file;
        this.types = types;
    }

    /**
     * Checks a model as a whole.
     *
     * @throws PolicyModelException naming everything that is wrong
     */
    static void check(String file, Map<String, ParsedType> types) {
        ModelChecks checks = new ModelChecks(file, types);
        types.forEach(
                (name, type) -> type.relations().values().forEach(relation -> checks.checkNames(name, type, relation)));
        if (checks.problems.isEmpty()) {
            types.forEach(
                    (name, type) -> type.relations().values().forEach(relation -> checks.checkReach(name, relation)));
        }
        if (!checks.problems.isEmpty()) {
            throw new PolicyModelException(checks.problems);
        }
    }

    private void checkNames(String typeName, ParsedType type, ParsedRelation relation) {
        long grants =
                PolicyModel.parts(relation).filter(Granted.class::isInstance).count();
        if (grants > 1) {
            problem(relation, "has more than one [...]; write all types into one");
        }
        PolicyModel.parts(relation).forEach(rule -> {
            if (rule instanceof Granted granted) {
                granted.grantees().forEach(grantee -> checkGrantee(relation, grantee));
            } else if (rule instanceof SameAs same) {
                requireRelation(typeName, type, relation, same.relation());
            } else if (rule instanceof From from) {
                checkLink(typeName, type, relation, from);
            }
        });
    }

    private void checkGrantee(ParsedRelation relation, Grantee grantee) {
        ParsedType type = types.get(grantee.type());
        if (type == null) {
            problem(relation, "there is no type \"" + grantee.type() + "\"" + like(grantee.type(), types.keySet()));
        } else if (grantee instanceof Grantee.AllWith all) {
            requireRelation(grantee.type(), type, relation, all.relation());
        }
    }

    private void checkLink(String typeName, ParsedType type, ParsedRelation relation, From from) {
        if (!requireRelation(typeName, type, relation, from.link())) {
            return;
        }
        RelationRule link = type.relations().get(from.link()).rule();
        if (!(link instanceof Granted granted)
                || !granted.grantees().stream().allMatch(Grantee.One.class::isInstance)) {
            problem(
                    relation,
                    "\"" + from.link() + "\" behind \"from\" must be granted to resources alone, as in [organization]");
            return;
        }
        boolean known = granted.grantees().stream().anyMatch(grantee -> {
            ParsedType parent = types.get(grantee.type());
            return parent == null || parent.relations().containsKey(from.relation());
        });
        if (!known) {
            problem(relation, "no type of \"" + from.link() + "\" has a relation \"" + from.relation() + "\"");
        }
    }

    private boolean requireRelation(String typeName, ParsedType type, ParsedRelation relation, String name) {
        boolean known = type.relations().containsKey(name);
        if (!known) {
            problem(
                    relation,
                    "type \"" + typeName + "\" has no relation \"" + name + "\""
                            + like(name, type.relations().keySet()));
        }
        return known;
    }

    private void checkReach(String type, ParsedRelation relation) {
        Node node = new Node(type, relation.name().text());
        if (!canBeHeld(node, new HashSet<>())) {
            problem(relation, "nobody can ever have it, as it only leads back to itself");
        }
        // What is taken away must be settled before it is taken away; round a circle it never is.
        PolicyModel.parts(relation).forEach(rule -> {
            if (rule instanceof Except except && reaches(except.without(), type, node, new HashSet<>())) {
                problem(relation, "what follows \"but not\" depends on the relation itself");
            }
        });
    }

    private boolean canBeHeld(Node node, Set<Node> above) {
        if (!above.add(node)) {
            return false;
        }
        boolean held = canBeHeld(rule(node), node.type(), above);
        above.remove(node);
        return held;
    }

    private boolean canBeHeld(RelationRule rule, String type, Set<Node> above) {
        if (rule instanceof Granted granted) {
            return granted.grantees().stream()
                    .anyMatch(grantee -> !(grantee instanceof Grantee.AllWith all)
                            || canBeHeld(new Node(all.type(), all.relation()), above));
        }
        if (rule instanceof AnyOf any) {
            return any.rules().stream().anyMatch(part -> canBeHeld(part, type, above));
        }
        if (rule instanceof AllOf all) {
            return all.rules().stream().allMatch(part -> canBeHeld(part, type, above));
        }
        if (rule instanceof Except except) {
            return canBeHeld(except.base(), type, above);
        }
        return nextOf(rule, type).anyMatch(next -> canBeHeld(next, above));
    }

    private boolean reaches(RelationRule rule, String type, Node goal, Set<Node> seen) {
        return PolicyModel.parts(rule)
                .flatMap(part -> nextOf(part, type))
                .anyMatch(
                        next -> next.equals(goal) || (seen.add(next) && reaches(rule(next), next.type(), goal, seen)));
    }

    /** The relations that a rule looks at next. */
    private Stream<Node> nextOf(RelationRule rule, String type) {
        if (rule instanceof SameAs same) {
            return Stream.of(new Node(type, same.relation()));
        }
        if (rule instanceof From from) {
            return PolicyModel.parts(rule(new Node(type, from.link())))
                    .flatMap(link -> link instanceof Granted granted ? granted.grantees().stream() : Stream.empty())
                    .map(grantee -> new Node(grantee.type(), from.relation()))
                    .filter(node -> types.get(node.type()).relations().containsKey(node.relation()));
        }
        if (rule instanceof Granted granted) {
            return granted.grantees().stream()
                    .flatMap(grantee -> grantee instanceof Grantee.AllWith all
                            ? Stream.of(new Node(all.type(), all.relation()))
                            : Stream.empty());
        }
        return Stream.empty();
    }

    private RelationRule rule(Node node) {
        return types.get(node.type()).relations().get(node.relation()).rule();
    }

    private void problem(ParsedRelation relation, String text) {
        ModelToken name = relation.name();
        problems.add(
                PolicyModelException.text(file, name.line(), name.column(), "relation " + name.quoted() + ": " + text));
    }

    private static String like(String wrong, Set<String> names) {
        return names.stream()
                .filter(name -> distance(wrong, name) <= 2)
                .findFirst()
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse("");
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
