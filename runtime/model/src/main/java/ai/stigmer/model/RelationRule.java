package ai.stigmer.model;

import java.util.List;

/** How a principal comes to have a relation to a resource; OpenFGA's userset rewrites. */
public sealed interface RelationRule {

    /** {@code [user, group#member, user:*]}: somebody has granted it. */
    record Granted(List<Grantee> grantees) implements RelationRule {
        public Granted {
            grantees = List.copyOf(grantees);
        }
    }

    /** {@code editor}: whoever has another relation to the same resource. */
    record SameAs(String relation) implements RelationRule {}

    /** {@code admin from organization}: whoever has a relation to a resource that this one is linked to. */
    record From(String relation, String link) implements RelationRule {}

    /** {@code a or b}. */
    record AnyOf(List<RelationRule> rules) implements RelationRule {
        public AnyOf {
            rules = List.copyOf(rules);
        }
    }

    /** {@code a and b}. */
    record AllOf(List<RelationRule> rules) implements RelationRule {
        public AllOf {
            rules = List.copyOf(rules);
        }
    }

    /** {@code a but not b}. */
    record Except(RelationRule base, RelationRule without) implements RelationRule {}

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
