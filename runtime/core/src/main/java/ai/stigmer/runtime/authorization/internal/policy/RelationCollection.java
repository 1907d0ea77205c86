package ai.stigmer.runtime.authorization.internal.policy;

import ai.stigmer.model.Subject;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.internal.Ownership;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Relations in a MongoDB collection, one document each: {@code {_id, kind, id, relation, subject, userset}}. Indexed
 * both ways: by resource for checks, by subject for lists.
 *
 * <p>Lists find most resources by the organization that they name themselves. A relation to an organization that was
 * not added as the resource's own has its subject in {@code apart} as well: such resources may name another one, so
 * lists have to find them by id. There are few of these.
 */
final class RelationCollection {
    private static final String APART = "apart";
    private static final int MAX_FACTS = 10_000;
    private static final int MAX_FACTS_EACH = 100;
    static final int MAX_RESOURCES = 100_000;
    private static final int SUBJECTS_PER_QUERY = 1_000;

    private static final BsonDocument USERSETS = new BsonDocument("userset", BsonBoolean.TRUE);

    private final MongoCollection<Document> documents;

    /** A relation to a resource, as a check reads it. */
    record Fact(String id, String relation, Subject subject) {}

    /**
     * Opens the collection.
     *
     * @param timeout after which a read or a write has failed
     */
    RelationCollection(MongoDatabase database, String collection, Duration timeout) {
        // A revocation that a failover could undo would be none.
        this.documents = database.getCollection(collection)
                .withWriteConcern(WriteConcern.MAJORITY)
                .withTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    void createIndexes() {
        documents.createIndex(Indexes.ascending("kind", "id", "relation", "subject"));
        documents.createIndex(Indexes.ascending("subject", "relation", "kind", "id"));
        documents.createIndex(Indexes.ascending(APART), new IndexOptions().sparse(true));
    }

    void add(Relation relation) {
        insert(List.of(upsert(
                relation,
                relation.relation().equals(Ownership.ORGANIZATION)
                        ? List.of(Updates.setOnInsert(APART, relation.subject()))
                        : List.of())));
    }

    /** Adds the relation of a resource to the organization that it names itself, and others, in one write. */
    void addToNew(Optional<Relation> own, List<Relation> others) {
        insert(Stream.concat(own.stream(), others.stream())
                .map(relation -> upsert(relation, List.of()))
                .toList());
    }

    private void insert(List<UpdateOneModel<Document>> upserts) {
        try {
            documents.bulkWrite(upserts, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException failure) {
            // Two replicas add the same relation at one time, and one of them is late.
            boolean isThere = failure.getWriteConcernError() == null
                    && failure.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!isThere) {
                throw failure;
            }
        }
    }

    private static UpdateOneModel<Document> upsert(Relation relation, List<Bson> more) {
        ResourceRef resource = relation.resource();
        List<Bson> fields = new ArrayList<>(more);
        fields.add(Updates.setOnInsert("kind", resource.kind()));
        fields.add(Updates.setOnInsert("id", resource.id()));
        fields.add(Updates.setOnInsert("relation", relation.relation()));
        fields.add(Updates.setOnInsert("subject", relation.subject()));
        fields.add(
                Updates.setOnInsert("userset", Subject.parse(relation.subject()).isUserset()));
        return new UpdateOneModel<>(
                Filters.eq("_id", key(resource, relation.relation(), relation.subject())),
                Updates.combine(fields),
                new UpdateOptions().upsert(true));
    }

    void remove(Relation relation) {
        documents.deleteOne(Filters.eq("_id", key(relation.resource(), relation.relation(), relation.subject())));
    }

    void removeAll(ResourceRef resource) {
        documents.deleteMany(Filters.and(Filters.eq("kind", resource.kind()), Filters.eq("id", resource.id())));
    }

    /**
     * What a check of these resources may need: relations of these subjects, relations that link to other resources,
     * and those that are granted to usersets. Almost every call asks this, so the question is put together without a builder.
     */
    List<Fact> about(String kind, Collection<String> ids, Collection<String> subjects, Collection<String> links) {
        BsonArray needed = new BsonArray(List.of(isIn("subject", subjects), USERSETS));
        if (!links.isEmpty()) {
            needed.add(isIn("relation", links));
        }
        BsonDocument filter = new BsonDocument("kind", new BsonString(kind)).append("$or", needed);
        filter.putAll(isIn("id", ids));
        int most = Math.max(MAX_FACTS, MAX_FACTS_EACH * ids.size());
        List<Fact> facts = new ArrayList<>();
        documents
                .find(filter, BsonDocument.class)
                .limit(most + 1)
                .forEach(document -> facts.add(new Fact(
                        document.getString("id").getValue(),
                        document.getString("relation").getValue(),
                        Subject.parse(document.getString("subject").getValue()))));
        if (facts.size() > most) {
            throw new IncompleteAnswerException("more than " + most + " relations to " + kind + " " + ids);
        }
        return facts;
    }

    private static BsonDocument isIn(String field, Collection<String> values) {
        List<BsonString> all = values.stream().map(BsonString::new).toList();
        return new BsonDocument(field, new BsonDocument("$in", new BsonArray(all)));
    }

    /** Relations to one resource, in the order of their names and subjects. */
    List<Relation> list(ResourceRef resource, Predicate<Relation> wanted, int limit) {
        List<Relation> listed = new ArrayList<>();
        try (MongoCursor<Document> found = documents
                .find(Filters.and(Filters.eq("kind", resource.kind()), Filters.eq("id", resource.id())))
                .sort(Sorts.ascending("relation", "subject"))
                .iterator()) {
            while (listed.size() < limit && found.hasNext()) {
                Document document = found.next();
                Relation relation =
                        new Relation(document.getString("subject"), document.getString("relation"), resource);
                if (wanted.test(relation)) {
                    listed.add(relation);
                }
            }
        }
        return List.copyOf(listed);
    }

    /** Ids of the resources to which one of the subjects has been granted the relation. */
    Set<String> resources(String kind, String relation, Collection<String> subjects) {
        return ids(kind, subjects, some -> Filters.and(Filters.in("subject", some), Filters.eq("relation", relation)));
    }

    /** Ids of the resources that belong to one of the organizations and may name another one. */
    Set<String> apart(String kind, Collection<String> organizations) {
        return ids(kind, organizations, some -> Filters.in(APART, some));
    }

    private Set<String> ids(String kind, Collection<String> subjects, Function<List<String>, Bson> related) {
        List<String> all = List.copyOf(subjects);
        Set<String> ids = new HashSet<>();
        for (int from = 0; from < all.size(); from += SUBJECTS_PER_QUERY) {
            List<String> some = all.subList(from, Math.min(all.size(), from + SUBJECTS_PER_QUERY));
            documents
                    .find(Filters.and(related.apply(some), Filters.eq("kind", kind)))
                    .projection(Projections.include("id"))
                    .limit(MAX_RESOURCES + 1)
                    .forEach(document -> ids.add(document.getString("id")));
            if (ids.size() > MAX_RESOURCES) {
                throw new IncompleteAnswerException("more than " + MAX_RESOURCES + " resources of kind " + kind);
            }
        }
        return ids;
    }

    /** Unambiguous, as no part holds the sign behind it. */
    private static String key(ResourceRef resource, String relation, String subject) {
        return resource + "#" + relation + "@" + subject;
    }
}
