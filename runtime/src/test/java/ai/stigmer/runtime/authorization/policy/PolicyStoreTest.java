package ai.stigmer.runtime.authorization.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.AuthorizationContract;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.grpc.ErrorReason;
import ai.stigmer.runtime.grpc.RpcException;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

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
            store.addToOrganization(document("d" + i), "acme");
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

        assertThat(older.isAllowed(new PermissionCheck(new Principal("group", "alice"), "owner", document("d"))))
                .isTrue();
        assertThat(store.isAllowed(new PermissionCheck(new Principal("group", "alice"), "owner", document("d"))))
                .isFalse();
    }

    @Test
    void a_question_that_leads_too_far_is_an_outage_and_no_answer() {
        for (int i = 0; i < 40; i++) {
            store.add(new Relation("folder:f" + i, "parent", folder("f" + (i + 1))));
        }
        store.add(new Relation("user:alice", "viewer", folder("f0")));

        assertOutage(() -> store.isAllowed(new PermissionCheck(ALICE, "can_view", folder("f40"))));
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

            assertOutage(() -> unreachable.isAllowed(check));
            assertOutage(() -> unreachable.areAllowed(List.of(check)));
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
