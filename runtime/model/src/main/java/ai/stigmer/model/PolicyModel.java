package ai.stigmer.model;

import ai.stigmer.model.ModelParser.ParsedRelation;
import ai.stigmer.model.ModelParser.ParsedType;
import ai.stigmer.model.RelationRule.AllOf;
import ai.stigmer.model.RelationRule.AnyOf;
import ai.stigmer.model.RelationRule.Except;
import ai.stigmer.model.RelationRule.From;
import ai.stigmer.model.RelationRule.Granted;
import ai.stigmer.model.RelationRule.Grantee;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which relations the types of a system have, and how each derives from others: a model in OpenFGA's modelling
 * language, schema 1.1, without conditions and modules. A permission is a relation like any other.
 *
 * <pre>
 * type agent_execution
 *   relations
 *     define organization: [organization]
 *     define owner: [user]
 *     define can_edit: owner or admin from organization
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PolicyModel {
    private final Map<String, Map<String, RelationRule>> types;
    private final Map<String, Set<String>> links;

    private PolicyModel(Map<String, Map<String, RelationRule>> types) {
        this.types = types;
        this.links = types.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, type -> linksOf(type.getValue())));
    }

    /**
     * Reads a model.
     *
     * @param name how messages name the text, usually the file's name
     * @throws PolicyModelException if the text is no model, naming every mistake with its line and column
     */
    public static PolicyModel parse(String name, String text) {
        Map<String, ParsedType> parsed = ModelParser.parse(name, text);
        ModelChecks.check(name, parsed);
        Map<String, Map<String, RelationRule>> types = new LinkedHashMap<>();
        parsed.forEach((type, body) -> {
            Map<String, RelationRule> relations = new LinkedHashMap<>();
            body.relations().forEach((relation, definition) -> relations.put(relation, definition.rule()));
            types.put(type, Collections.unmodifiableMap(relations));
        });
        return new PolicyModel(Collections.unmodifiableMap(types));
    }

    /**
     * Reads a model file.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws PolicyModelException if it holds no model
     */
    public static PolicyModel read(Path file) {
        try {
            return parse(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the policy model " + file, failure);
        }
    }

    /** Whether principals can have this relation, or permission, to resources of this type. */
    public boolean knows(String relation, String type) {
        return rule(type, relation).isPresent();
    }

    /** Whether principals can have this relation, or permission, to resources of any type. */
    public boolean knows(String relation) {
        return types.values().stream().anyMatch(relations -> relations.containsKey(relation));
    }

    /** Whether each principal or resource of a type can be granted this relation to resources of another type. */
    public boolean isGrantable(String subjectType, String relation, String type) {
        return grantees(type, relation).contains(new Grantee.One(subjectType));
    }

    /** Whether there are principals or resources of this type. */
    public boolean hasType(String type) {
        return types.containsKey(type);
    }

    /**
     * Stops a relation that would mean nothing under this model.
     *
     * @param subject {@code type:id}, {@code type:*} or {@code type:id#relation}
     * @param kind of the resource that the relation is to
     * @param id of that resource
     * @throws IllegalArgumentException if a part of it is malformed, or the model does not let this subject have this
     *     relation to this kind, with a text that says who may
     */
    public void requireGrantable(String subject, String relation, String kind, String id) {
        Subject grantee = Subject.parse(subject);
        if (!Subject.ID.matcher(id).matches()) {
            throw new IllegalArgumentException("resource id \"" + id + "\" is not of the form " + Subject.ID);
        }
        List<Grantee> grantees = grantees(kind, relation);
        if (grantees.stream().noneMatch(grantee::isA)) {
            throw new IllegalArgumentException("the policy model does not let " + grantee + " be " + relation
                    + " of a resource of kind " + kind + "; it may be granted to " + grantees);
        }
    }

    /** The relations of each type and how they come about, in the order of the file. */
    public Map<String, Map<String, RelationRule>> types() {
        return types;
    }

    /** How the relation comes about; empty if the type does not have it. */
    public Optional<RelationRule> rule(String type, String relation) {
        return Optional.ofNullable(types.getOrDefault(type, Map.of()).get(relation));
    }

    /** Relations of a type that link its resources to others: those behind a {@code from}. */
    public Set<String> links(String type) {
        return links.getOrDefault(type, Set.of());
    }

    /** Who may be granted a relation directly; empty if nobody. */
    public List<Grantee> grantees(String type, String relation) {
        return rule(type, relation).stream().flatMap(PolicyModel::grantees).toList();
    }

    /** Who may be granted directly what the rule defines. */
    public static Stream<Grantee> grantees(RelationRule rule) {
        return parts(rule)
                .flatMap(part -> part instanceof Granted granted ? granted.grantees().stream() : Stream.empty());
    }

    private static Set<String> linksOf(Map<String, RelationRule> relations) {
        return relations.values().stream()
                .flatMap(PolicyModel::parts)
                .flatMap(rule -> rule instanceof From from ? Stream.of(from.link()) : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A rule and all that it is made of. */
    public static Stream<RelationRule> parts(RelationRule rule) {
        Stream<RelationRule> inner = Stream.empty();
        if (rule instanceof AnyOf any) {
            inner = any.rules().stream();
        } else if (rule instanceof AllOf all) {
            inner = all.rules().stream();
        } else if (rule instanceof Except except) {
            inner = Stream.of(except.base(), except.without());
        }
        return Stream.concat(Stream.of(rule), inner.flatMap(PolicyModel::parts));
    }

    /** The rule of one parsed relation, for the checks. */
    static Stream<RelationRule> parts(ParsedRelation relation) {
        return parts(relation.rule());
    }
}
