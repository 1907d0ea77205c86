package ai.stigmer.runtime.authorization.policy;

import ai.stigmer.runtime.authorization.policy.RelationRule.From;
import ai.stigmer.runtime.authorization.policy.RelationRule.Granted;
import ai.stigmer.runtime.authorization.policy.RelationRule.Grantee;
import ai.stigmer.runtime.authorization.policy.RelationRule.SameAs;
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
    private final Map<String, Map<String, RelationRule>> types;

    QuestionLevels(Map<String, Map<String, RelationRule>> types) {
        this.types = types;
    }

    Map<KindRelation, List<Set<String>>> all() {
        Map<KindRelation, List<Set<String>>> all = new HashMap<>();
        types.forEach((kind, relations) -> relations.keySet().forEach(relation -> {
            KindRelation question = new KindRelation(kind, relation);
            all.put(question, levels(question));
        }));
        return Map.copyOf(all);
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
                    grantees(question.kind(), from.link())
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

    private Stream<Grantee> grantees(String kind, String relation) {
        return parts(kind, relation)
                .flatMap(rule -> rule instanceof Granted granted ? granted.grantees().stream() : Stream.empty());
    }

    private Stream<RelationRule> parts(String kind, String relation) {
        RelationRule rule = types.getOrDefault(kind, Map.of()).get(relation);
        return rule == null ? Stream.empty() : PolicyModel.parts(rule);
    }
}
