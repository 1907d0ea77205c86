package ai.stigmer.admin;

import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.ResourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Relations in the order in which they were added. */
final class ListedRelations implements RelationStore {
    private final List<Relation> all = new ArrayList<>();

    void add(String subject, String relation, String kind, String id) {
        add(new Relation(subject, relation, new ResourceRef(kind, id)));
    }

    @Override
    public void add(Relation relation) {
        all.add(relation);
    }

    @Override
    public void remove(Relation relation) {
        all.remove(relation);
    }

    @Override
    public void removeAll(ResourceRef resource) {
        all.removeIf(relation -> relation.resource().equals(resource));
    }

    @Override
    public List<Relation> list(ResourceRef resource, Predicate<Relation> wanted, int limit) {
        return all.stream()
                .filter(relation -> relation.resource().equals(resource))
                .filter(wanted)
                .limit(limit)
                .toList();
    }
}
