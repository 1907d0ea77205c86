package ai.stigmer.runtime.authorization.openfga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.AuthorizationContract;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenFgaAuthorizerTest extends AuthorizationContract {
    private static final PolicyModel POLICY = PolicyModel.parse("contract.fga", MODEL);
    private static final Principal ALICE = Principal.user("alice");
    private static final String ANY_ID = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

    private OpenFgaSettings settings;
    private OpenFgaAuthorizer openFga;

    @BeforeAll
    static void needs_a_server() {
        assumeTrue(
                OpenFgaServer.shared().isPresent(),
                "STIGMER_TEST_OPENFGA_BINARY names no OpenFGA " + OpenFgaServer.VERSION
                        + ", so its contract is not tested; CONTRIBUTING.md says how to build one");
    }

    @Override
    protected Authorizer authorizer() {
        settings = OpenFgaServer.shared().orElseThrow().newStore(ModelJson.of(POLICY));
        openFga = new OpenFgaAuthorizer(settings, POLICY);
        return openFga;
    }

    @Override
    protected RelationStore relations() {
        return openFga;
    }

    @Test
    void more_relations_than_fit_into_one_write_are_all_removed() {
        for (int i = 0; i < 250; i++) {
            openFga.add(new Relation("user:u" + i, "editor", document("d")));
        }
        assertThat(openFga.check(new PermissionCheck(Principal.user("u249"), "can_edit", document("d"))))
                .isTrue();

        openFga.removeAll(document("d"));

        for (int i = 0; i < 250; i += 83) {
            assertThat(openFga.check(new PermissionCheck(Principal.user("u" + i), "can_edit", document("d"))))
                    .isFalse();
        }
    }

    @Test
    void replicas_that_add_and_remove_one_relation_at_one_time_all_succeed() throws Exception {
        ExecutorService replicas = Executors.newFixedThreadPool(16);
        List<Callable<Boolean>> adds = new ArrayList<>();
        List<Callable<Boolean>> removals = new ArrayList<>();
        for (int round = 0; round < 30; round++) {
            Relation grant = new Relation("user:alice", "owner", document("d" + round));
            for (int replica = 0; replica < 16; replica++) {
                adds.add(() -> {
                    openFga.add(grant);
                    return true;
                });
                removals.add(() -> {
                    openFga.remove(grant);
                    return true;
                });
            }
        }

        try {
            for (Future<Boolean> added : replicas.invokeAll(adds)) {
                assertThat(added.get()).isTrue();
            }
            assertThat(openFga.check(new PermissionCheck(ALICE, "can_edit", document("d29"))))
                    .isTrue();
            for (Future<Boolean> removed : replicas.invokeAll(removals)) {
                assertThat(removed.get()).isTrue();
            }
            assertThat(openFga.check(new PermissionCheck(ALICE, "can_edit", document("d29"))))
                    .isFalse();
        } finally {
            replicas.shutdown();
        }
    }

    @Test
    void a_list_that_may_have_been_cut_off_is_an_outage_and_no_answer() {
        OpenFgaAuthorizer threeAtMost = new OpenFgaAuthorizer(
                new OpenFgaSettings(
                        settings.address(), settings.storeId(), settings.modelId(), "", settings.timeout(), 3),
                POLICY);
        openFga.add(new Relation("user:alice", "owner", document("d1")));
        openFga.add(new Relation("user:alice", "owner", document("d2")));
        assertThat(threeAtMost.visible(ALICE, "can_edit", "document")).isNotNull();

        openFga.add(new Relation("user:alice", "owner", document("d3")));

        assertOutage(() -> threeAtMost.visible(ALICE, "can_edit", "document"));
    }

    @Test
    void a_server_that_cannot_be_reached_or_hangs_is_an_outage_and_never_an_allow() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            for (URI address : List.of(
                    URI.create("http://127.0.0.1:1"), URI.create("http://127.0.0.1:" + silent.getLocalPort()))) {
                OpenFgaAuthorizer cutOff = new OpenFgaAuthorizer(
                        new OpenFgaSettings(address, ANY_ID, ANY_ID, "", Duration.ofMillis(300), 1000), POLICY);
                PermissionCheck check = new PermissionCheck(ALICE, "can_view", document("d"));

                assertOutage(() -> cutOff.check(check));
                assertOutage(() -> cutOff.checkAll(List.of(check)));
                assertOutage(() -> cutOff.visible(ALICE, "can_view", "document"));
                assertOutage(() -> cutOff.add(new Relation("user:alice", "owner", document("d"))));
                assertOutage(() -> cutOff.remove(new Relation("user:alice", "owner", document("d"))));
                assertOutage(() -> cutOff.removeAll(document("d")));
            }
        }
    }

    @Test
    void a_store_that_does_not_exist_is_an_outage_and_never_an_allow() {
        OpenFgaAuthorizer elsewhere =
                new OpenFgaAuthorizer(OpenFgaSettings.of(settings.address(), ANY_ID, settings.modelId(), ""), POLICY);

        assertOutage(() -> elsewhere.check(new PermissionCheck(ALICE, "can_view", document("d"))));
    }

    private static void assertOutage(ThrowingCallable question) {
        RpcException failure = catchThrowableOfType(RpcException.class, question);
        assertThat(failure).isNotNull();
        assertThat(failure.reason()).isEqualTo(ErrorReason.AUTHORIZER_UNAVAILABLE);
        assertThat(failure.text()).isEqualTo("authorization check could not be completed");
    }
}
