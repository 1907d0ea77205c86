package ai.stigmer.runtime.authorization.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.AuthorizationContract;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyStoreTest extends AuthorizationContract {
    private static final PolicyModel POLICY = PolicyModel.parse("contract.fga", MODEL);
    private static final Principal ALICE = Principal.user("alice");

    private final MongoDatabase database = EmbeddedMongo.newDatabase();
    private final PolicyStore store = new PolicyStore(POLICY, database).createIndexes();

    @Override
    protected Authorizer authorizer() {
        return store;
    }

    @Override
    protected RelationStore relations() {
        return store;
    }

    @Test
    void what_a_member_sees_is_named_by_organization_and_not_by_resource() {
        store.add(new Relation("user:alice", "member", organization("acme")));
        store.add(new Relation("user:alice", "owner", document("mine")));
        for (int i = 0; i < 20; i++) {
            store.addToNew(document("d" + i), "acme", List.of());
        }

        VisibleResources visible = store.visible(ALICE, "can_view", "document");

        assertThat(visible).isEqualTo(new VisibleResources.Some(Set.of("mine"), Set.of("acme")));
    }

    @Test
    void what_was_granted_under_an_older_model_and_is_no_longer_grantable_does_not_count() {
        PolicyStore older = new PolicyStore(PolicyModel.parse("older.fga", """
                        model
                          schema 1.1
                        type user
                        type group
                        type document
                          relations
                            define owner: [user, group]
                        """), database);
        older.add(new Relation("group:alice", "owner", document("d")));

        assertThat(older.check(new PermissionCheck(new Principal("group", "alice"), "owner", document("d"))))
                .isTrue();
        assertThat(store.check(new PermissionCheck(new Principal("group", "alice"), "owner", document("d"))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"can_view", "can_edit", "can_publish", "can_comment"})
    void a_no_takes_as_many_reads_whether_or_not_there_is_such_a_resource(String permission) {
        // given
        store.addToNew(document("linked"), "acme", List.of());
        store.add(new Relation("organization:globex", "organization", document("linked")));
        store.add(new Relation("folder:f", "folder", document("linked")));
        store.addToNew(folder("f"), "initech", List.of());
        store.add(new Relation("group:g#member", "editor", document("linked")));
        store.add(new Relation("group:h#member", "viewer", folder("f")));
        store.add(new Relation("user:bob", "member", organization("acme")));
        List<String> reads = new CopyOnWriteArrayList<>();
        try (MongoClient client = recording(reads)) {
            PolicyStore recorded = new PolicyStore(POLICY, client.getDatabase(database.getName()));

            // when
            boolean ofAbsent = recorded.check(new PermissionCheck(ALICE, permission, document("absent")));
            List<String> readsOfAbsent = List.copyOf(reads);
            reads.clear();
            boolean ofLinked = recorded.check(new PermissionCheck(ALICE, permission, document("linked")));

            // then
            assertThat(ofAbsent).isFalse();
            assertThat(ofLinked).isFalse();
            assertThat(reads).containsExactlyInAnyOrderElementsOf(readsOfAbsent);
            assertThat(reads).startsWith("document").hasSizeGreaterThan(1);
        }
    }

    @Test
    void a_yes_takes_no_more_reads_than_it_needs() {
        // given
        store.add(new Relation("user:alice", "owner", document("mine")));
        store.addToNew(document("mine"), "acme", List.of());
        List<String> reads = new CopyOnWriteArrayList<>();
        try (MongoClient client = recording(reads)) {
            PolicyStore recorded = new PolicyStore(POLICY, client.getDatabase(database.getName()));

            // when
            boolean allowed = recorded.check(new PermissionCheck(ALICE, "can_view", document("mine")));

            // then
            assertThat(allowed).isTrue();
            assertThat(reads).containsExactly("document");
        }
    }

    @Test
    void a_removed_relation_counts_for_no_check_that_begins_afterwards() {
        Relation ownership = new Relation("user:alice", "owner", document("d"));
        PermissionCheck check = new PermissionCheck(ALICE, "can_view", document("d"));
        store.add(ownership);
        assertThat(store.check(check)).isTrue();

        store.remove(ownership);

        assertThat(store.check(check)).isFalse();
    }

    @Test
    void where_allows_are_kept_a_removed_relation_counts_no_longer_than_that() {
        AtomicLong clock = new AtomicLong();
        PolicyStore keeping = store.keepingAllowedFor(Duration.ofSeconds(2), clock::get);
        Relation ownership = new Relation("user:alice", "owner", document("d"));
        PermissionCheck check = new PermissionCheck(ALICE, "can_view", document("d"));
        store.add(ownership);
        assertThat(keeping.check(check)).isTrue();

        store.remove(ownership);

        clock.set(TimeUnit.SECONDS.toNanos(2) - 1);
        assertThat(keeping.check(check)).isTrue();
        clock.set(TimeUnit.SECONDS.toNanos(2));
        assertThat(keeping.check(check)).isFalse();
    }

    @Test
    void where_allows_are_kept_an_added_relation_counts_at_once_and_nobody_elses() {
        AtomicLong clock = new AtomicLong();
        PolicyStore keeping = store.keepingAllowedFor(Duration.ofSeconds(2), clock::get);
        PermissionCheck check = new PermissionCheck(ALICE, "can_view", document("d"));
        assertThat(keeping.check(check)).isFalse();

        store.add(new Relation("user:alice", "owner", document("d")));

        assertThat(keeping.check(check)).isTrue();
        assertThat(keeping.check(new PermissionCheck(Principal.user("bob"), "can_view", document("d"))))
                .isFalse();
        assertThat(keeping.check(new PermissionCheck(ALICE, "can_view", document("other"))))
                .isFalse();
    }

    @Test
    void an_allow_is_as_old_as_its_reads() {
        AtomicLong clock = new AtomicLong();
        KeptAllows allows = new KeptAllows(Duration.ofSeconds(2), clock::get);
        List<PermissionCheck> checks = List.of(new PermissionCheck(ALICE, "can_view", document("d")));
        clock.set(TimeUnit.SECONDS.toNanos(2));

        allows.keep(checks, 0);
        assertThat(allows.unknown(checks)).isEqualTo(checks);

        allows.keep(checks, 1);
        assertThat(allows.unknown(checks)).isEmpty();
    }

    /** A client that says of which kind each of its reads is. */
    private static MongoClient recording(List<String> reads) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(EmbeddedMongo.uri()))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        if (event.getCommandName().equals("find")) {
                            reads.add(kindIn(event.getCommand().getDocument("filter")));
                        }
                    }
                })
                .build());
    }

    private static String kindIn(BsonDocument filter) {
        return filter.containsKey("kind")
                ? filter.getString("kind").getValue()
                : filter.getArray("$and").stream()
                        .map(BsonValue::asDocument)
                        .filter(part -> part.containsKey("kind"))
                        .map(part -> part.getString("kind").getValue())
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void a_question_that_leads_too_far_is_an_outage_and_no_answer() {
        for (int i = 0; i < 40; i++) {
            store.add(new Relation("folder:f" + i, "parent", folder("f" + (i + 1))));
        }
        store.add(new Relation("user:alice", "viewer", folder("f0")));

        assertOutage(() -> store.check(new PermissionCheck(ALICE, "can_view", folder("f40"))));
        assertOutage(() -> store.visible(ALICE, "can_view", "folder"));
    }

    @Test
    void a_store_that_cannot_be_reached_or_hangs_is_an_outage_and_never_an_allow() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + silent.getLocalPort())) {
            PolicyStore unreachable =
                    new PolicyStore(POLICY, client.getDatabase("test"), "relations", Duration.ofMillis(300));
            PermissionCheck check = new PermissionCheck(ALICE, "can_view", document("d"));
            long begin = System.nanoTime();

            assertOutage(() -> unreachable.check(check));
            assertOutage(() -> unreachable.checkAll(List.of(check)));
            assertOutage(() -> unreachable.visible(ALICE, "can_view", "document"));
            assertOutage(() -> unreachable.add(new Relation("user:alice", "owner", document("d"))));
            assertOutage(() -> unreachable.remove(new Relation("user:alice", "owner", document("d"))));
            assertOutage(() -> unreachable.removeAll(document("d")));

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(6));
        }
    }

    @Test
    void replicas_that_add_one_relation_at_one_time_leave_one_document() throws InterruptedException {
        ExecutorService replicas = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 64; i++) {
            replicas.execute(() -> store.add(new Relation("user:alice", "owner", document("d"))));
        }
        replicas.shutdown();

        assertThat(replicas.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(database.getCollection("relations").countDocuments()).isEqualTo(1);
    }

    private static void assertOutage(ThrowingCallable question) {
        RpcException failure = catchThrowableOfType(RpcException.class, question);
        assertThat(failure).isNotNull();
        assertThat(failure.reason()).isEqualTo(ErrorReason.AUTHORIZER_UNAVAILABLE);
        assertThat(failure.text()).isEqualTo("authorization check could not be completed");
    }
}
