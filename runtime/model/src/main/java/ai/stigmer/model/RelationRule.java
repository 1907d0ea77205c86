package ai.stigmer.model;

import java.util.List;
import java.util.stream.Collectors;

/** How a principal comes to have a relation to a resource; OpenFGA's userset rewrites. Its text is that of the model. */
public sealed interface RelationRule {

    /** {@code [user, group#member, user:*]}: somebody has granted it. */
    record Granted(List<Grantee> grantees) implements RelationRule {
        public Granted {
            grantees = List.copyOf(grantees);
        }

        @Override
        public String toString() {
            return grantees.toString();
        }
    }

    /** {@code editor}: whoever has another relation to the same resource. */
    record SameAs(String relation) implements RelationRule {
        @Override
        public String toString() {
            return relation;
        }
    }

    /** {@code admin from organization}: whoever has a relation to a resource that this one is linked to. */
    record From(String relation, String link) implements RelationRule {
        @Override
        public String toString() {
            return relation + " from " + link;
        }
    }

    /** {@code a or b}. */
    record AnyOf(List<RelationRule> rules) implements RelationRule {
        public AnyOf {
            rules = List.copyOf(rules);
        }

        @Override
        public String toString() {
            return joined(" or ", rules);
        }
    }

    /** {@code a and b}. */
    record AllOf(List<RelationRule> rules) implements RelationRule {
        public AllOf {
            rules = List.copyOf(rules);
        }

        @Override
        public String toString() {
            return joined(" and ", rules);
        }
    }

    /** {@code a but not b}. */
    record Except(RelationRule base, RelationRule without) implements RelationRule {
        @Override
        public String toString() {
            return joined(" but not ", List.of(base, without));
        }
    }

    private static String joined(String word, List<RelationRule> rules) {
        return rules.stream()
                .map(rule -> rule instanceof AnyOf || rule instanceof AllOf || rule instanceof Except
                        ? "(" + rule + ")"
                        : rule.toString())
                .collect(Collectors.joining(word));
    }

    /** Who may be granted a relation directly. */
    sealed interface Grantee {
        String type();

        /** {@code user}: one of the type. */
        record One(String type) implements Grantee {
            @Override
            public String toString() {
                return type;
            }
        }

        /** {@code user:*}: everyone of the type. */
        record Everyone(String type) implements Grantee {
            @Override
            public String toString() {
                return type + ":*";
            }
        }

        /** {@code group#member}: all who have a relation to one of the type. */
        record AllWith(String type, String relation) implements Grantee {
            @Override
            public String toString() {
                return type + "#" + relation;
            }
        }
    }
}
