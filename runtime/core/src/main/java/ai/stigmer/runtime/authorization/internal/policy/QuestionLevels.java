package ai.stigmer.runtime.authorization.internal.policy;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.model.RelationRule;
import ai.stigmer.model.RelationRule.From;
import ai.stigmer.model.RelationRule.Granted;
import ai.stigmer.model.RelationRule.Grantee;
import ai.stigmer.model.RelationRule.SameAs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Works out once, from a model alone, which kinds of resources each question may lead to, and how far away they are.
 * The way back to a question that was there already is left out.
 */
final class QuestionLevels {
    private final PolicyModel model;
    private final Map<KindRelation, List<Set<String>>> known;

    QuestionLevels(PolicyModel model) {
        this.model = model;
        Map<KindRelation, List<Set<String>>> all = new HashMap<>();
        model.types()
                .forEach((kind, relations) -> relations.keySet().forEach(relation -> {
                    KindRelation question = new KindRelation(kind, relation);
                    all.put(question, levels(question));
                }));
        this.known = Map.copyOf(all);
    }

    /**
     * The kinds of resources that a question may lead to: those of its own level, of the level behind, and so on. A
     * relation that leads back to itself is in there once, though stored relations may lead through it many times.
     */
    List<Set<String>> of(String kind, String relation) {
        return known.getOrDefault(new KindRelation(kind, relation), List.of(Set.of(kind)));
    }

    private List<Set<String>> levels(KindRelation question) {
        List<Set<String>> levels = new ArrayList<>();
        Set<KindRelation> seen = new HashSet<>();
        Set<KindRelation> level = Set.of(question);
        while (!level.isEmpty()) {
            levels.add(level.stream().map(KindRelation::kind).collect(Collectors.toUnmodifiableSet()));
            seen.addAll(level);
            level = level.stream()
                    .flatMap(each -> behind(each).stream()
                            .filter(next ->
                                    !seen.contains(next) || !reached(next).contains(each)))
                    .collect(Collectors.toUnmodifiableSet());
        }
        return List.copyOf(levels);
    }

    private Set<KindRelation> reached(KindRelation question) {
        Set<KindRelation> reached = new HashSet<>();
        List<KindRelation> unvisited = new ArrayList<>(behind(question));
        while (!unvisited.isEmpty()) {
            KindRelation next = unvisited.remove(unvisited.size() - 1);
            if (reached.add(next)) {
                unvisited.addAll(behind(next));
            }
        }
        return reached;
    }

    /** The questions about other resources that this one comes to directly. */
    private Set<KindRelation> behind(KindRelation question) {
        Set<KindRelation> behind = new HashSet<>();
        for (String relation : ofSameResource(question)) {
            parts(question.kind(), relation).forEach(rule -> {
                if (rule instanceof From from) {
                    model.grantees(question.kind(), from.link())
                            .forEach(parent -> behind.add(new KindRelation(parent.type(), from.relation())));
                } else if (rule instanceof Granted granted) {
                    granted.grantees().forEach(grantee -> {
                        if (grantee instanceof Grantee.AllWith all) {
                            behind.add(new KindRelation(all.type(), all.relation()));
                        }
                    });
                }
            });
        }
        return behind;
    }

    private Set<String> ofSameResource(KindRelation question) {
        Set<String> relations = new HashSet<>();
        List<String> unvisited = new ArrayList<>(List.of(question.relation()));
        while (!unvisited.isEmpty()) {
            String relation = unvisited.remove(unvisited.size() - 1);
            if (relations.add(relation)) {
                parts(question.kind(), relation).forEach(rule -> {
                    if (rule instanceof SameAs same) {
                        unvisited.add(same.relation());
                    }
                });
            }
        }
        return relations;
    }

    private Stream<RelationRule> parts(String kind, String relation) {
        return model.rule(kind, relation).stream().flatMap(PolicyModel::parts);
    }
}
