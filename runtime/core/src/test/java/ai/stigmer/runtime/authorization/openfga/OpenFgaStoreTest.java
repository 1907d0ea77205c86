package ai.stigmer.runtime.authorization.openfga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.AuthorizationContract;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenFgaStoreTest {
    private static final PolicyModel MODEL = PolicyModel.parse("contract.fga", AuthorizationContract.MODEL);

    private final String name = "store-" + UUID.randomUUID();

    @Test
    void a_store_that_is_not_there_is_made_with_its_model_and_answers() {
        // given
        URI server = server();

        // when
        OpenFgaAuthorizer engine = new OpenFgaAuthorizer(OpenFgaStore.prepare(server, "", name, MODEL), MODEL);

        // then
        ResourceRef document = new ResourceRef("document", "d");
        engine.add(new Relation("user:alice", "owner", document));
        assertThat(engine.check(new PermissionCheck(Principal.user("alice"), "can_edit", document)))
                .isTrue();
        assertThat(engine.check(new PermissionCheck(Principal.user("bob"), "can_edit", document)))
                .isFalse();
    }

    @Test
    void a_second_start_finds_the_store_and_writes_no_second_model() {
        // given
        OpenFgaSettings first = OpenFgaStore.prepare(server(), "", name, MODEL);

        // when
        OpenFgaSettings second = OpenFgaStore.prepare(server(), "", name, MODEL);

        // then
        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_model_that_has_changed_is_written_to_the_same_store() {
        // given
        OpenFgaSettings first = OpenFgaStore.prepare(server(), "", name, MODEL);
        PolicyModel changed = PolicyModel.parse(
                "contract.fga", AuthorizationContract.MODEL + "type robot\n  relations\n    define owner: [user]\n");

        // when
        OpenFgaSettings second = OpenFgaStore.prepare(server(), "", name, changed);

        // then
        assertThat(second.storeId()).isEqualTo(first.storeId());
        assertThat(second.modelId()).isNotEqualTo(first.modelId());
    }

    @Test
    void a_server_that_cannot_be_reached_keeps_the_service_from_starting() {
        assertThatThrownBy(() -> OpenFgaStore.prepare(URI.create("http://127.0.0.1:1"), "secret", name, MODEL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot prepare store " + name + " of OpenFGA at http://127.0.0.1:1")
                .hasMessageNotContaining("secret");
    }

    private static URI server() {
        assumeTrue(
                OpenFgaServer.shared().isPresent(),
                "STIGMER_TEST_OPENFGA_BINARY names no OpenFGA " + OpenFgaServer.VERSION
                        + ", so no store is prepared; CONTRIBUTING.md says how to build one");
        return OpenFgaServer.shared().orElseThrow().address();
    }
}
