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
import java.util.Set;
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
        Requirements requirements = new Requirements(manifest, Map.of(), Set.of());

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
        Requirements requirements = new Requirements(manifest, Map.of(), Set.of());

        // when
        List<Requirement> found = manifest.rpcs().stream()
                .limit(3)
                .map(rpc -> requirements.of(rpc, Task.getDefaultInstance()))
                .toList();

        // then
        assertThat(found)
                .containsExactly(
                        new Requirement.Listing("can_view", "task"),
                        new Requirement.OnResource(
                                "can_view", "task", "not yours", Requirement.Named.BY_SLUG, "slug", List.of()),
                        new Requirement.Either(
                                new Requirement.OnResource(
                                        "can_create",
                                        "organization",
                                        "",
                                        Requirement.Named.AS_PARENT,
                                        "metadata.org",
                                        List.of()),
                                new Requirement.OnResource(
                                        "can_edit", "task", "", Requirement.Named.BY_ID, "metadata.id", List.of()),
                                "metadata.slug"));
    }

    @Test
    void what_an_rpc_needs_on_other_resources_is_read_off_its_request() {
        // given
        AuthorizationManifest manifest = AuthorizationManifest.parse("""
                {"version": 1, "rpcs": [
                  {"method": "a/move", "posture": "checked", "permission": "can_edit", "resource_kind": "task",
                   "field_path": "metadata.id", "error_msg": "no", "also": [
                     {"permission": "can_create", "resource_kind": "project", "field_path": "metadata.slug"},
                     {"permission": "can_run", "resource_kind_path": "metadata.name", "resource_id": "main"}]}]}
                """);
        Task.Builder task = Task.newBuilder();
        task.getMetadataBuilder().setId("tsk_1").setSlug("prj_1").setName("platform");

        // when
        Requirement move = new Requirements(manifest, Map.of(), Set.of())
                .of(manifest.rpcs().get(0), task.build());

        // then
        assertThat(move.also())
                .containsExactly(
                        new Requirement.NeededOn(new Requirement.Needed("can_create", "project"), "prj_1"),
                        new Requirement.NeededOn(new Requirement.Needed("can_run", "platform"), "main"));
    }

    @Test
    void a_handler_of_ones_own_is_judged_by_the_rule_that_is_given_for_it() {
        // given
        AuthorizationManifest manifest = AuthorizationManifest.parse("""
                {"version": 1, "rpcs": [{"method": "a/touch", "posture": "handler"},
                  {"method": "a/echo", "posture": "handler"}]}
                """);
        Requirements requirements = new Requirements(
                manifest,
                Map.of(
                        "a/touch", new HandlerRule.ChecksById("can_edit", "task", "metadata.id", "not yours"),
                        "a/echo", new HandlerRule.AnyCaller()),
                Set.of());
        Expectations expectations = new Expectations(RoleTable.builder().build(), Set.of("task"));

        // when
        Requirement touch = requirements.of(manifest.rpcs().get(0), Task.getDefaultInstance());
        Requirement echo = requirements.of(manifest.rpcs().get(1), Task.getDefaultInstance());

        // then
        assertThat(touch)
                .isEqualTo(new Requirement.OnResource(
                        "can_edit", "task", "not yours", Requirement.Named.BY_ID, "metadata.id", List.of()));
        assertThat(expectations.of(touch, Situation.STRANGER, false))
                .isEqualTo(Expected.answers(ExpectedAnswer.refused("not yours")));
        assertThat(expectations.of(echo, Situation.STRANGER, false)).isEqualTo(Expected.answers(ExpectedAnswer.ok()));
        assertThat(expectations.of(echo, Situation.NO_CREDENTIAL, false))
                .isEqualTo(Expected.answers(ExpectedAnswer.unauthenticated("a credential is required")));
    }

    @Test
    void a_role_may_come_through_another_resource() {
        // given
        RoleTable roles = RoleTable.builder()
                .roleThrough("task", Role.VIEWER, "organization", "member", "can_view")
                .role("task", Role.OWNER, "owner", "can_view", "can_edit")
                .roleThrough("task", Role.EDITOR, "project", "owner", "can_file")
                .build();

        // when, then
        assertThat(roles.granting("task", Role.VIEWER)).contains(new RoleTable.Granted("member", "organization"));
        assertThat(roles.grantingPermission("task", "can_view")).isEqualTo(new RoleTable.Granted("owner", "task"));
        assertThat(roles.grantingPermission("task", "can_file")).isEqualTo(new RoleTable.Granted("owner", "project"));
        assertThat(roles.grantingOnItself("task", "can_file")).isEmpty();
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
