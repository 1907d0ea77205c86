package ai.stigmer.runtime.authorization.internal.policy;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.error.RpcException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The embedded authorization engine: relations in MongoDB, permissions derived from them by a {@link PolicyModel}.
 * By default nothing is cached, so a relation that is removed counts for no check that begins afterwards, on any replica.
 *
 * <p>Thread-safe.
 */
public final class PolicyStore implements Authorizer, RelationStore {
    private static final String COLLECTION = "relations";
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    /** What is asked of several resources at once. */
    private record Question(Principal principal, String permission, String kind) {}

    private final PolicyModel model;
    private final QuestionLevels levels;
    private final RelationCollection relations;
    private final KeptAllows allows;

    /** Keeps relations in the database's collection {@code relations}, and waits at most five seconds for an answer. */
    public PolicyStore(PolicyModel model, MongoDatabase database) {
        this(model, database, COLLECTION, TIMEOUT);
    }

    /**
     * Keeps relations in a collection of this name.
     *
     * @param timeout after which a read or a write of the database has failed
     */
    public PolicyStore(PolicyModel model, MongoDatabase database, String collection, Duration timeout) {
        this(
                Objects.requireNonNull(model, "model"),
                new QuestionLevels(model),
                new RelationCollection(database, collection, timeout),
                new KeptAllows(Duration.ZERO, System::nanoTime));
    }

    private PolicyStore(PolicyModel model, QuestionLevels levels, RelationCollection relations, KeptAllows allows) {
        this.model = model;
        this.levels = levels;
        this.relations = relations;
        this.allows = allows;
    }

    /**
     * The same relations, but a check that was allowed is allowed again without a read for this long: so long may a
     * removed relation still count, on this replica as on others. One that is added counts at once, as a refusal is
     * always read. Lists are not affected.
     *
     * @throws IllegalArgumentException if the time is negative or longer than two seconds
     */
    public PolicyStore keepingAllowedFor(Duration time) {
        return keepingAllowedFor(time, System::nanoTime);
    }

    PolicyStore keepingAllowedFor(Duration time, LongSupplier clock) {
        return new PolicyStore(model, levels, relations, new KeptAllows(time, clock));
    }

    /** How long an allow is kept; zero by default. */
    public Duration allowedKeptFor() {
        return allows.time();
    }

    /**
     * Creates the indexes that checks and lists need. May be repeated; call it once at start.
     *
     * @return this store
     */
    public PolicyStore createIndexes() {
        written(relations::createIndexes);
        return this;
    }

    @Override
    public boolean check(PermissionCheck check) {
        return checkAll(List.of(check));
    }

    @Override
    public boolean checkAll(List<PermissionCheck> checks) {
        List<PermissionCheck> unknown = allows.unknown(checks);
        long begun = allows.now();
        boolean allowed = unknown.isEmpty() || read(unknown);
        if (allowed) {
            allows.keep(unknown, begun);
        }
        return allowed;
    }

    private boolean read(List<PermissionCheck> checks) {
        Map<Question, Set<String>> ids = checks.stream()
                .collect(Collectors.groupingBy(
                        check -> new Question(
                                check.principal(),
                                check.permission(),
                                check.resource().kind()),
                        Collectors.mapping(check -> check.resource().id(), Collectors.toUnmodifiableSet())));
        return answered(() -> ids.entrySet().stream().allMatch(asked -> hasAll(asked.getKey(), asked.getValue())));
    }

    private boolean hasAll(Question question, Set<String> ids) {
        return new CheckEvaluation(model, relations, question.principal())
                .hasAll(question.permission(), question.kind(), ids, levels.of(question.kind(), question.permission()));
    }

    @Override
    public VisibleResources visible(Principal principal, String permission, String kind) {
        return answered(() -> new ListEvaluation(model, relations, principal).visible(kind, permission));
    }

    @Override
    public Set<String> allowedAmong(Principal principal, String permission, String kind, Collection<String> ids) {
        return answered(() -> {
            CheckEvaluation evaluation = new CheckEvaluation(model, relations, principal);
            evaluation.prefetchAll(kind, ids);
            return ids.stream()
                    .filter(id -> evaluation.has(permission, new ResourceRef(kind, id)))
                    .collect(Collectors.toUnmodifiableSet());
        });
    }

    @Override
    public boolean knows(String permission, String kind) {
        return model.knows(permission, kind);
    }

    @Override
    public boolean knows(String permission) {
        return model.knows(permission);
    }

    @Override
    public boolean isGrantable(String subjectType, String relation, String kind) {
        return model.isGrantable(subjectType, relation, kind);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the model does not let this subject have this relation to this kind
     */
    @Override
    public void add(Relation relation) {
        relation.requireGrantableIn(model);
        written(() -> relations.add(relation));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the model does not let the resource have one of the relations
     */
    @Override
    public void addToNew(ResourceRef resource, String org, List<Relation> others) {
        Optional<Relation> own = org.isEmpty() ? Optional.empty() : Optional.of(Relation.toOrganization(resource, org));
        own.ifPresent(relation -> relation.requireGrantableIn(model));
        others.forEach(relation -> relation.requireGrantableIn(model));
        written(() -> relations.addToNew(own, others));
    }

    @Override
    public void remove(Relation relation) {
        written(() -> relations.remove(relation));
    }

    @Override
    public void removeAll(ResourceRef resource) {
        written(() -> relations.removeAll(resource));
    }

    @Override
    public List<Relation> list(ResourceRef resource, Predicate<Relation> wanted, int limit) {
        return answered(() -> relations.list(resource, wanted, limit));
    }

    private void written(Runnable work) {
        answered(() -> {
            work.run();
            return true;
        });
    }

    /** Whatever keeps the store from a whole answer is an outage. */
    private static <T> T answered(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            throw RpcException.authorizerUnavailable().causedBy(failure);
        }
    }
}
