package ai.stigmer.runtime.authorization.policy;

import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.policy.ModelParser.ParsedRelation;
import ai.stigmer.runtime.authorization.policy.ModelParser.ParsedType;
import ai.stigmer.runtime.authorization.policy.RelationRule.AllOf;
import ai.stigmer.runtime.authorization.policy.RelationRule.AnyOf;
import ai.stigmer.runtime.authorization.policy.RelationRule.Except;
import ai.stigmer.runtime.authorization.policy.RelationRule.From;
import ai.stigmer.runtime.authorization.policy.RelationRule.Granted;
import ai.stigmer.runtime.authorization.policy.RelationRule.Grantee;
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
 * <p>Immutable and safe for use by many threads.
 */
public final class PolicyModel {
    private final Map<String, Map<String, RelationRule>> types;
    private final Map<String, Set<String>> links;
    private final Map<KindRelation, List<Set<String>>> levels;

    private PolicyModel(Map<String, Map<String, RelationRule>> types) {
        this.types = types;
        this.links = types.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, type -> linksOf(type.getValue())));
        this.levels = new QuestionLevels(types).all();
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
     * @throws IllegalArgumentException if a part of it is malformed, or the model does not let this subject have this
     *     relation to this kind, with a text that says who may
     */
    public void requireGrantable(Relation relation) {
        Subject subject = Subject.parse(relation.subject());
        ResourceRef resource = relation.resource();
        if (!Subject.ID.matcher(resource.id()).matches()) {
            throw new IllegalArgumentException(
                    "resource id \"" + resource.id() + "\" is not of the form " + Subject.ID);
        }
        List<Grantee> grantees = grantees(resource.kind(), relation.relation());
        if (grantees.stream().noneMatch(subject::isA)) {
            throw new IllegalArgumentException("the policy model does not let " + subject + " be " + relation.relation()
                    + " of a resource of kind " + resource.kind() + "; it may be granted to " + grantees);
        }
    }

    /** The same model in the JSON form that OpenFGA's API takes. */
    public String toJson() {
        return ModelJson.of(types);
    }

    /**
     * The kinds of resources that a question may lead to: those of its own level, of the level behind, and so on. A
     * relation that leads back to itself is in there once, though stored relations may lead through it many times.
     */
    List<Set<String>> levels(String type, String relation) {
        return levels.getOrDefault(new KindRelation(type, relation), List.of(Set.of(type)));
    }

    /** How the relation comes about; empty if the type does not have it. */
    Optional<RelationRule> rule(String type, String relation) {
        return Optional.ofNullable(types.getOrDefault(type, Map.of()).get(relation));
    }

    /** Relations of a type that link its resources to others: those behind a {@code from}. */
    Set<String> links(String type) {
        return links.getOrDefault(type, Set.of());
    }

    /** Who may be granted a relation directly; empty if nobody. */
    List<Grantee> grantees(String type, String relation) {
        return rule(type, relation).stream().flatMap(PolicyModel::grantees).toList();
    }

    /** Who may be granted directly what the rule defines. */
    static Stream<Grantee> grantees(RelationRule rule) {
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
    static Stream<RelationRule> parts(RelationRule rule) {
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
