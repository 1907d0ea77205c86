package ai.stigmer.runtime.operation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.commons.apiresource.ApiResourceReference;
import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authorization.internal.KnownPermissions;
import ai.stigmer.runtime.authorization.internal.policy.PolicyStore;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.Posture.Kind;
import ai.stigmer.runtime.rpc.Posture.ResourceId;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.InMemoryRepository;
import ai.stigmer.runtime.testing.ListTasksRequest;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskList;
import ai.stigmer.runtime.testing.TaskMethods;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.Tasks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What pipelines will ask of the authorization model is looked up before the first call. */
class ModelChecksTest {
    private static final MessageMapping<Task, Task, Task> SAME = MessageMapping.same(Tasks.TYPE);

    @Test
    void operations_whose_permissions_and_relations_the_model_has_may_start() {
        // given
        ResourceBackend<Task> backend = backend(Tasks.MODEL);

        // when, then
        assertThatCode(() -> TaskServer.start(backend).close()).doesNotThrowAnyException();
    }

    @Test
    void a_model_without_an_owner_keeps_create_from_starting() {
        // given
        String model = Tasks.MODEL.replace("define owner: [user]", "define owner: [organization]");

        // when, then
        assertThatThrownBy(() -> new CreateOperation<>(backend(model), SAME).verify(TaskMethods.CREATE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CreateOperation: the authorization model does not let a new task have the relations that"
                        + " come with it; define owner: [user, service] on type task");
    }

    @Test
    void a_model_without_the_link_to_the_organization_keeps_create_from_starting() {
        // given
        String model =
                Tasks.MODEL.replace("define organization: [organization]", "define organisation: [organization]");

        // when, then
        assertThatThrownBy(() -> new CreateOperation<>(backend(model), SAME).verify(TaskMethods.CREATE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("define organization: [organization] on type task");
    }

    @Test
    void a_permission_that_only_the_handler_names_is_looked_up_too() {
        // given
        ResourceBackend<Task> backend = backend(Tasks.MODEL.replace("define can_view", "define can_see"));
        var byReference = new GetByReferenceOperation<>(
                backend,
                MessageMapping.naming(ApiResourceReference.getDefaultInstance(), Tasks.TYPE),
                "can_view",
                "unauthorized to view task");
        var list = new ListOperation<>(
                backend,
                ListTasksRequest.getDefaultInstance(),
                TaskList.getDefaultInstance(),
                Map.of("org", "metadata.org"),
                "can_view",
                "list");

        // when, then
        assertThatThrownBy(() -> byReference.verify(TaskMethods.GET_BY_REFERENCE))
                .hasMessageContaining(TaskMethods.GET_BY_REFERENCE.fullName() + " asks for can_view on task");
        assertThatThrownBy(() -> list.verify(TaskMethods.LIST))
                .hasMessageContaining(TaskMethods.LIST.fullName() + " lists by can_view on task");
    }

    @Test
    void every_right_of_an_rpc_on_several_resources_is_looked_up() {
        // given
        PolicyStore engine = new PolicyStore(PolicyModel.parse("tasks.fga", Tasks.MODEL), EmbeddedMongo.newDatabase());
        Posture.Right<ApiResourceId> known =
                Posture.right("can_view", Kind.fixed("task"), ResourceId.one("value", ApiResourceId::getValue));
        Posture.Right<ApiResourceId> unknown =
                Posture.right("can_move", Kind.fixed("task"), ResourceId.one("value", ApiResourceId::getValue));
        var method = new RpcMethod<>(
                TaskMethods.GET.descriptor(), Posture.checked(known, List.of(known, unknown), "not for you"));

        // when, then
        assertThatThrownBy(() -> KnownPermissions.require(engine, List.of(method)))
                .hasMessageContaining(TaskMethods.GET.fullName() + " asks for can_move on task;");
    }

    @Test
    void an_apply_asks_for_what_both_its_targets_ask_for() {
        // given
        ResourceBackend<Task> backend = backend(Tasks.MODEL.replace("can_create_task", "can_create"));

        // when, then
        assertThatThrownBy(() -> new ApplyOperation<>(backend, SAME, TaskMethods.CREATE, TaskMethods.UPDATE)
                        .verify(TaskMethods.APPLY))
                .hasMessageContaining(TaskMethods.APPLY.fullName() + " asks for can_create_task on organization");
    }

    @Test
    void everything_that_the_model_lacks_for_an_apply_is_said_at_once() {
        // given
        ResourceBackend<Task> backend =
                backend(Tasks.MODEL.replace("can_create_task", "can_create").replace("can_edit", "can_change"));

        // when, then
        assertThatThrownBy(() -> new ApplyOperation<>(backend, SAME, TaskMethods.CREATE, TaskMethods.UPDATE)
                        .verify(TaskMethods.APPLY))
                .hasMessageContaining("asks for can_create_task on organization")
                .hasMessageContaining("asks for can_edit on task");
    }

    @Test
    void where_the_request_says_the_kind_some_kind_must_have_the_permission() {
        // given
        PolicyStore engine = new PolicyStore(PolicyModel.parse("tasks.fga", Tasks.MODEL), EmbeddedMongo.newDatabase());

        // when, then
        assertThatCode(() -> KnownPermissions.require(engine, List.of(onAnyKind("can_view"))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> KnownPermissions.require(engine, List.of(onAnyKind("can_veiw"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(TaskMethods.GET.fullName() + " asks for can_veiw, which no kind has");
    }

    @Test
    void a_permission_on_what_is_found_is_looked_up_like_any_other() {
        // given
        PolicyStore engine = new PolicyStore(PolicyModel.parse("tasks.fga", Tasks.MODEL), EmbeddedMongo.newDatabase());

        // when, then
        assertThatCode(() -> KnownPermissions.require(engine, List.of(onWhatIsFound("can_view"))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> KnownPermissions.require(engine, List.of(onWhatIsFound("can_veiw"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(TaskMethods.GET_BY_REFERENCE.fullName() + " asks for can_veiw on task");
    }

    @Test
    void a_handler_asks_by_no_other_permission_than_the_one_that_its_rpc_declares() {
        // given
        var byReference = new GetByReferenceOperation<>(
                backend(Tasks.MODEL),
                MessageMapping.naming(ApiResourceReference.getDefaultInstance(), Tasks.TYPE),
                "can_view",
                "unauthorized to view task");

        // when, then
        assertThatCode(() -> byReference.verify(onWhatIsFound("can_view"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> byReference.verify(onWhatIsFound("can_edit")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("declares can_edit on task, but step Authorize was given can_view on task");
    }

    private static RpcMethod<ApiResourceReference, Task> onWhatIsFound(String permission) {
        return new RpcMethod<>(TaskMethods.GET_BY_REFERENCE.descriptor(), Posture.onWhatIsFound(permission, "task"));
    }

    private static RpcMethod<ApiResourceId, Task> onAnyKind(String permission) {
        return new RpcMethod<>(
                TaskMethods.GET.descriptor(),
                Posture.checked(
                        permission,
                        Kind.string("kind", request -> ""),
                        ResourceId.one("value", ApiResourceId::getValue)));
    }

    private static ResourceBackend<Task> backend(String model) {
        return TaskServer.backend(
                new InMemoryRepository<>(Tasks.TYPE),
                new PolicyStore(PolicyModel.parse("tasks.fga", model), EmbeddedMongo.newDatabase()),
                (id, state, deleted) -> {},
                (id, listener) -> {
                    throw new AssertionError("nobody subscribes here");
                });
    }
}
