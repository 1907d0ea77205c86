package ai.stigmer.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.commons.apiresource.ApiResourceMetadata;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.testkit.testing.Task;
import ai.stigmer.testkit.testing.TaskQueryControllerGrpc;
import com.google.protobuf.Message;
import io.grpc.CallCredentials;
import io.grpc.Channel;
import io.grpc.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the matrix does with rpcs that nobody has told it of; how it judges services is seen where one is tested. */
class AuthorizationMatrixTest {
    private static final String QUERIES = "ai.stigmer.testkit.testing.TaskQueryController/";

    @Test
    void an_rpc_whose_service_the_matrix_does_not_know_is_named() {
        // given
        AuthorizationManifest manifest = manifest("other.v1.NewController/get");

        // when, then
        assertThatThrownBy(() -> matrix(manifest).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the manifest has rpcs whose service the matrix was not given: other.v1.NewController/get");
    }

    @Test
    void an_rpc_that_is_served_and_not_in_the_manifest_is_named() {
        // given
        AuthorizationManifest manifest = new AuthorizationManifest(List.of());

        // when, then
        assertThatThrownBy(() -> matrix(manifest)
                        .service(TaskQueryControllerGrpc.getServiceDescriptor())
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the services have rpcs that are not in the manifest: ")
                .hasMessageContaining(QUERIES + "subscribe");
    }

    @Test
    void a_handler_of_which_nobody_has_said_what_it_checks_is_named() {
        // given
        AuthorizationManifest manifest = manifest(QUERIES + "list");
        Requirements requirements = new Requirements(manifest, Map.of());

        // when, then
        assertThatThrownBy(() -> requirements.of(manifest.rpcs().get(0), Task.getDefaultInstance()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(QUERIES + "list leaves authorization to its handler");
    }

    @Test
    void an_rpc_that_says_its_operation_needs_no_rule_of_its_handler() {
        // given
        AuthorizationManifest manifest = AuthorizationManifest.parse("""
                {"version": 1, "rpcs": [
                  {"method": "a/list", "posture": "found", "operation": "LIST", "permission": "can_view",
                   "resource_kind": "task"},
                  {"method": "a/getByReference", "posture": "found", "operation": "GET_BY_REFERENCE",
                   "permission": "can_view", "resource_kind": "task", "error_msg": "not yours"},
                  {"method": "a/apply", "posture": "target", "operation": "APPLY"},
                  {"method": "a/create", "posture": "checked", "operation": "CREATE", "permission": "can_create",
                   "resource_kind": "organization", "field_path": "metadata.org"},
                  {"method": "a/update", "posture": "checked", "operation": "UPDATE", "permission": "can_edit",
                   "resource_kind": "task", "field_path": "metadata.id"}]}
                """);
        Requirements requirements = new Requirements(manifest, Map.of());

        // when
        List<Requirement> found = manifest.rpcs().stream()
                .limit(3)
                .map(rpc -> requirements.of(rpc, Task.getDefaultInstance()))
                .toList();

        // then
        assertThat(found)
                .containsExactly(
                        new Requirement.Listing("can_view", "task"),
                        new Requirement.OnResource("can_view", "task", "not yours", Requirement.Named.BY_SLUG, "slug"),
                        new Requirement.Either(
                                new Requirement.OnResource(
                                        "can_create", "organization", "", Requirement.Named.BY_ID, "metadata.org"),
                                new Requirement.OnResource(
                                        "can_edit", "task", "", Requirement.Named.BY_ID, "metadata.id"),
                                "metadata.slug"));
    }

    @Test
    void what_was_reviewed_counts_and_for_a_new_rpc_the_protos_count() {
        // given
        AuthorizationManifest built = AuthorizationManifest.parse("""
                {"version": 1, "rpcs": [
                  {"method": "a/get", "posture": "checked", "permission": "can_view", "resource_kind": "task"},
                  {"method": "a/new", "posture": "checked", "permission": "can_edit", "resource_kind": "task"}]}
                """);
        AuthorizationManifest reviewed = AuthorizationManifest.parse("""
                {"version": 1, "rpcs": [
                  {"method": "a/get", "posture": "checked", "permission": "can_edit", "resource_kind": "task"},
                  {"method": "a/gone", "posture": "public"}]}
                """);

        // when
        List<ManifestRpc> rpcs = built.asIn(reviewed).rpcs();

        // then
        assertThat(rpcs).extracting(ManifestRpc::method).containsExactly("a/get", "a/new");
        assertThat(rpcs).extracting(ManifestRpc::permission).containsExactly("can_edit", "can_edit");
    }

    @Test
    void a_refusal_that_changed_something_or_has_another_text_or_shows_the_resource_is_not_as_expected() {
        // given
        ExpectedAnswer expected = ExpectedAnswer.refused("unauthorized to view task");
        Message shown = Task.newBuilder()
                .setMetadata(ApiResourceMetadata.newBuilder().setId("tsk_1"))
                .build();
        Status refused = Status.PERMISSION_DENIED.withDescription("unauthorized to view task");

        // when
        List<String> asExpected = expected.mismatches(
                new Observed(new Answer(refused, "PERMISSION_DENIED", List.of()), false, 1), "tsk_1");
        List<String> otherwise = expected.mismatches(
                new Observed(new Answer(refused.withDescription("no"), "", List.of(shown)), true, 1), "tsk_1");

        // then
        assertThat(asExpected).isEmpty();
        assertThat(otherwise)
                .containsExactly(
                        "expected \"unauthorized to view task\" but was \"no\"",
                        "expected the reason PERMISSION_DENIED but was \"\"",
                        "the answer shows the resource before it ends",
                        "the call changed what is stored");
    }

    private static AuthorizationManifest manifest(String method) {
        return AuthorizationManifest.parse(
                "{\"version\": 1, \"rpcs\": [{\"method\": \"" + method + "\", \"posture\": \"handler\"}]}");
    }

    private static AuthorizationMatrix.Builder<TestResource> matrix(AuthorizationManifest manifest) {
        return AuthorizationMatrix.of(manifest, new NoService(), new AuthorizerFaults());
    }

    /** Is never called. */
    private static final class NoService implements ServiceUnderTest<TestResource> {
        @Override
        public Channel channel() {
            throw new UnsupportedOperationException();
        }

        @Override
        public CallCredentials credential(Principal principal) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CallCredentials forgedCredential(Principal principal) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CallCredentials expiredCredential(Principal principal) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CallCredentials expiringCredential(Principal principal, Duration holds) {
            throw new UnsupportedOperationException();
        }

        @Override
        public RelationStore relations() {
            throw new UnsupportedOperationException();
        }

        @Override
        public TestResource newResource() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void takeOut(TestResource resource) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Message validRequest(ManifestRpc rpc, Message prototype, TestResource resource) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object stateOf(TestResource resource) {
            throw new UnsupportedOperationException();
        }
    }
}
