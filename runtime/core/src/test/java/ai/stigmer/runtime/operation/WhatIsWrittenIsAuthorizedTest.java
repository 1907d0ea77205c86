package ai.stigmer.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.pipeline.internal.steps.AuthorizationRule;
import ai.stigmer.runtime.pipeline.internal.steps.AuthorizeStep;
import ai.stigmer.runtime.pipeline.internal.steps.ParentKind;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.Posture.Kind;
import ai.stigmer.runtime.rpc.Posture.ResourceId;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.InMemoryRepository;
import ai.stigmer.runtime.testing.ReportTaskRequest;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskMethods;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import com.google.protobuf.Message;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is loaded or written is the resource that was authorized, or is tied to it by what is stored. */
class WhatIsWrittenIsAuthorizedTest {
    private static final MessageMapping<Task, Task, Task> SAME = MessageMapping.same(Tasks.TYPE);
    private static final ResourceId<Task> BY_ORG =
            ResourceId.one("metadata.org", request -> request.getMetadata().getOrg());
    private static final ResourceId<Task> BY_PROJECT =
            ResourceId.one("spec.project", request -> request.getSpec().getProject());
    private static final RpcMethod<Task, Task> UPDATE_IN_PROJECT = new RpcMethod<>(
            TaskMethods.UPDATE.descriptor(),
            Posture.checked(
                    Posture.right(
                            "can_do",
                            Kind.fixed("task"),
                            ResourceId.one(
                                    "metadata.id",
                                    request -> request.getMetadata().getId())),
                    List.of(Posture.right("can_do", Kind.fixed("project"), BY_PROJECT)),
                    "not for you"));

    private final InMemoryRepository<Task> repository = new InMemoryRepository<>(Tasks.TYPE);
    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final ResourceBackend<Task> backend =
            TaskServer.backend(repository, policy, (id, state, deleted) -> {}, (id, listener) -> () -> {});
    private final ResourceBackend<Task> underProjects = under(new ParentKind(
            "project", id -> Optional.ofNullable(Map.of("p1", "acme").get(id))));

    @Test
    void a_permission_on_an_organization_does_not_let_an_rpc_load_what_the_request_names() {
        // given
        var method = method(TaskMethods.UPDATE_STATUS, Kind.fixed("organization"), BY_ORG);

        // when, then
        assertThatThrownBy(() -> new UpdateStatusOperation<>(backend, SAME).verify(method))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(
                        "loads a task but asks for can_do on the organization in metadata.org, which only the request"
                                + " ties to it; ask for the permission on the task itself, by one id of the request");
    }

    @Test
    void a_permission_on_a_list_of_ids_does_not_let_an_rpc_load_one() {
        // given
        ResourceId<Task> ids = ResourceId.many(
                "metadata.tags", request -> request.getMetadata().getTagsList());
        var method = method(TaskMethods.UPDATE, Kind.fixed("task"), ids);

        // when, then
        assertThatThrownBy(() -> new UpdateOperation<>(backend, SAME).verify(method))
                .hasMessageContaining("the task list in metadata.tags");
    }

    @Test
    void a_kind_that_the_request_says_does_not_let_an_rpc_load_or_create() {
        // given
        Kind<Task> anyKind = Kind.string("kind", Task::getKind);

        // when, then
        assertThatThrownBy(() ->
                        new UpdateOperation<>(backend, SAME).verify(method(TaskMethods.UPDATE, anyKind, BY_PROJECT)))
                .hasMessageContaining("a resource of the kind in kind in spec.project");
        assertThatThrownBy(
                        () -> new CreateOperation<>(backend, SAME).verify(method(TaskMethods.CREATE, anyKind, BY_ORG)))
                .hasMessageContaining("creates a task");
    }

    @Test
    void an_apply_holds_its_targets_to_the_same() {
        // given
        var update = method(TaskMethods.UPDATE, Kind.fixed("organization"), BY_ORG);
        var create = method(TaskMethods.CREATE, Kind.fixed("project"), BY_PROJECT);

        // when, then
        assertThatThrownBy(
                        () -> new ApplyOperation<>(backend, SAME, TaskMethods.CREATE, update).verify(TaskMethods.APPLY))
                .hasMessageContaining("loads a task");
        assertThatThrownBy(
                        () -> new ApplyOperation<>(backend, SAME, create, TaskMethods.UPDATE).verify(TaskMethods.APPLY))
                .hasMessageContaining("creates a task");
        assertThatCode(() ->
                        new ApplyOperation<>(underProjects, SAME, create, TaskMethods.UPDATE).verify(TaskMethods.APPLY))
                .doesNotThrowAnyException();
    }

    @Test
    void one_fixed_resource_that_no_request_can_choose_may_stand_for_all() {
        // given
        policy.add(new Relation("user:alice", "owner", new ResourceRef("platform", "main")));
        var create = method(TaskMethods.CREATE, Kind.fixed("platform"), ResourceId.fixed("main"));

        // when
        Task created = call(create, new CreateOperation<>(backend, SAME), Tasks.draft("acme", "one"));

        // then
        assertThat(created.getMetadata().getOrg()).isEqualTo("acme");
    }

    @Test
    void an_absent_resource_is_not_found_for_who_may_write_all() {
        // given
        policy.add(new Relation("user:alice", "owner", new ResourceRef("platform", "main")));
        var update = method(TaskMethods.UPDATE, Kind.fixed("platform"), ResourceId.fixed("main"));
        Task.Builder absent = Tasks.draft("acme", "one").toBuilder();
        absent.getMetadataBuilder().setId("tsk_absent");

        // when, then
        assertRefused(
                Code.NOT_FOUND,
                "does not exist",
                () -> call(update, new UpdateOperation<>(backend, SAME), absent.build()));
    }

    @Test
    void an_rpc_on_several_resources_needs_every_one_of_its_rights() {
        // given
        policy.add(new Relation("user:alice", "owner", new ResourceRef("organization", "acme")));
        Task task = call(TaskMethods.CREATE, new CreateOperation<>(backend, SAME), Tasks.draft("acme", "one"));
        Relation onTask = owner("task", task.getMetadata().getId());
        Relation onProject = owner("project", "p1");
        ThrowingCallable updating = () -> call(UPDATE_IN_PROJECT, new UpdateOperation<>(backend, SAME), task);

        // when, then
        policy.add(onTask);
        assertRefused(Code.PERMISSION_DENIED, "not for you", updating);
        policy.remove(onTask);
        policy.add(onProject);
        assertRefused(Code.PERMISSION_DENIED, "not for you", updating);
        policy.add(onTask);
        assertThatCode(updating).doesNotThrowAnyException();
    }

    @Test
    void a_request_that_does_not_name_one_of_several_resources_is_an_invalid_argument() {
        // given
        Task.Builder task = Tasks.draft("acme", "one").toBuilder();
        task.getMetadataBuilder().setId("tsk_1");
        task.getSpecBuilder().clearProject();

        // when, then
        assertRefused(
                Code.INVALID_ARGUMENT,
                "spec.project: must not be empty",
                () -> call(UPDATE_IN_PROJECT, new UpdateOperation<>(backend, SAME), task.build()));
    }

    @Test
    void a_create_on_a_parent_that_the_operation_does_not_know_is_refused_at_the_start() {
        // given
        var method = method(TaskMethods.CREATE, Kind.fixed("project"), BY_PROJECT);

        // when, then
        assertThatThrownBy(() -> new CreateOperation<>(backend, SAME).verify(method))
                .hasMessageContaining("creates a task but asks for can_do on the project in spec.project")
                .hasMessageContaining("or say the parent of the kind by option (stigmer.resource)");
    }

    @Test
    void a_new_resource_belongs_to_the_organization_of_its_parent() {
        // given
        policy.add(new Relation("user:alice", "owner", new ResourceRef("project", "p1")));
        var create = method(TaskMethods.CREATE, Kind.fixed("project"), BY_PROJECT);
        var operation = new CreateOperation<>(underProjects, SAME);

        // when
        Task created = call(create, operation, Tasks.draft("acme", "one"));

        // then
        assertThat(repository.find(created.getMetadata().getId())).isPresent();
        assertRefused(
                Code.INVALID_ARGUMENT, "metadata.org", () -> call(create, operation, Tasks.draft("globex", "two")));
        assertThat(repository.find("globex", "two")).isEmpty();
    }

    @Test
    void a_new_resource_that_names_no_organization_gets_that_of_its_parent() {
        // given
        policy.add(new Relation("user:alice", "owner", new ResourceRef("project", "p1")));
        var create = method(TaskMethods.CREATE, Kind.fixed("project"), BY_PROJECT);
        var operation = new CreateOperation<>(underProjects, SAME);

        // when
        Task created = call(create, operation, Tasks.draft("", "one"));

        // then
        assertThat(created.getMetadata().getOrg()).isEqualTo("acme");
        assertThat(repository.find("acme", "one")).isPresent();
        assertRefused(Code.ALREADY_EXISTS, "slug", () -> call(create, operation, Tasks.draft("", "one")));
    }

    @Test
    void an_apply_that_names_no_organization_looks_in_that_of_the_parent() {
        // given
        policy.add(new Relation("user:alice", "owner", new ResourceRef("project", "p1")));
        var create = method(TaskMethods.CREATE, Kind.fixed("project"), BY_PROJECT);
        var apply = new ApplyOperation<>(underProjects, SAME, create, TaskMethods.UPDATE);
        Task.Builder again = Tasks.draft("", "one").toBuilder();
        again.getSpecBuilder().setTitle("Write it again");

        // when
        Task created = call(TaskMethods.APPLY, apply, Tasks.draft("", "one"));
        policy.add(new Relation(
                "user:alice",
                "owner",
                new ResourceRef("task", created.getMetadata().getId())));
        Task updated = call(TaskMethods.APPLY, apply, again.build());

        // then
        assertThat(created.getMetadata().getOrg()).isEqualTo("acme");
        assertThat(updated.getMetadata().getId())
                .isEqualTo(created.getMetadata().getId());
        assertThat(updated.getMetadata().getOrg()).isEqualTo("acme");
        assertThat(updated.getSpec().getTitle()).isEqualTo("Write it again");
    }

    @Test
    void who_may_not_use_a_parent_learns_of_it_neither_by_creating_nor_by_applying() {
        // given
        var create = method(TaskMethods.CREATE, Kind.fixed("project"), BY_PROJECT);
        var apply = new ApplyOperation<>(underProjects, SAME, create, TaskMethods.UPDATE);

        // when, then
        for (String project : new String[] {"p1", "p2"}) {
            Task.Builder task = Tasks.draft("", "one").toBuilder();
            task.getSpecBuilder().setProject(project);
            assertRefused(
                    Code.PERMISSION_DENIED,
                    "not for you",
                    () -> call(create, new CreateOperation<>(underProjects, SAME), task.build()));
            assertRefused(
                    Code.PERMISSION_DENIED, "permission denied", () -> call(TaskMethods.APPLY, apply, task.build()));
        }
    }

    @Test
    void a_missing_parent_is_refused_like_a_forbidden_one() {
        // given
        policy.makeOperator(Principal.user("alice"));
        var create = method(TaskMethods.CREATE, Kind.fixed("project"), BY_PROJECT);
        Task.Builder orphan = Tasks.draft("acme", "one").toBuilder();
        orphan.getSpecBuilder().setProject("p2");

        // when, then
        assertRefused(
                Code.PERMISSION_DENIED,
                "not for you",
                () -> call(create, new CreateOperation<>(underProjects, SAME), orphan.build()));
    }

    @Test
    void an_organization_that_was_authorized_is_the_one_that_is_written_to() {
        // given
        policy.add(new Relation("user:alice", "owner", new ResourceRef("organization", "p1")));
        var create = method(TaskMethods.CREATE, Kind.fixed("organization"), BY_PROJECT);

        // when, then
        assertRefused(
                Code.INVALID_ARGUMENT,
                "metadata.org",
                () -> call(create, new CreateOperation<>(backend, SAME), Tasks.draft("globex", "one")));
    }

    @Test
    void a_step_of_ones_own_cannot_write_another_resource_than_the_authorized_one() {
        // given
        Task mine = createdBy("alice", "mine");
        Task theirs = createdBy("bob", "theirs");
        var operation = new UpdateStatusOperation<>(backend, SAME) {
            @Override
            protected Step<Task> buildNewStateWithStatus() {
                return new WriteTo(repository.find(theirs.getMetadata().getId()).orElseThrow());
            }
        };

        // when, then
        assertRefused(Code.INTERNAL, "", () -> call(TaskMethods.UPDATE_STATUS, operation, mine));
        assertThat(repository.find(theirs.getMetadata().getId()).orElseThrow().resource())
                .isEqualTo(theirs);
    }

    @Test
    void a_rule_that_says_nothing_at_the_start_is_held_to_the_same_at_each_request() {
        // given
        Task theirs = createdBy("bob", "theirs");
        policy.add(new Relation("user:alice", "owner", new ResourceRef("organization", "evil")));
        policy.add(new Relation("user:alice", "owner", new ResourceRef("project", "globex")));
        var update = new UpdateStatusOperation<>(backend, SAME) {
            @Override
            protected Step<Task> authorize() {
                return new AuthorizeStep<>(Tasks.TYPE, policy, new Silent("organization"));
            }
        };
        var create = new CreateOperation<>(backend, SAME) {
            @Override
            protected Step<Task> authorize() {
                return new AuthorizeStep<>(Tasks.TYPE, policy, new Silent("project"));
            }
        };
        Task.Builder status =
                Task.newBuilder().setStatus(TaskStatus.newBuilder().setError("taken"));
        status.getMetadataBuilder().setId(theirs.getMetadata().getId()).setOrg("evil");

        // when, then
        assertRefused(Code.INTERNAL, "", () -> call(TaskMethods.UPDATE_STATUS, update, status.build()));
        assertRefused(Code.INTERNAL, "", () -> call(TaskMethods.CREATE, create, Tasks.draft("globex", "two")));
        assertThat(repository.find(theirs.getMetadata().getId()).orElseThrow().resource())
                .isEqualTo(theirs);
        assertThat(repository.find("globex", "two")).isEmpty();
    }

    @Test
    void a_version_that_was_written_behind_a_services_own_question_is_asked_about() {
        // given
        Task task = createdBy("alice", "mine");
        Once invited = new Once(() -> repository.write(new Change.UpdateStatus<>(
                repository.find(task.getMetadata().getId()).orElseThrow(),
                task.toBuilder()
                        .setStatus(TaskStatus.newBuilder().setError("faster"))
                        .build(),
                Principal.user("bob"))));
        var operation = new UpdateStatusOperation<>(backend, SAME) {
            @Override
            protected Step<Task> authorize() {
                return invited;
            }
        };
        RpcMethod<Task, Task> report = new RpcMethod<>(TaskMethods.UPDATE_STATUS.descriptor(), Posture.byHandler());
        Task.Builder status =
                Task.newBuilder().setStatus(TaskStatus.newBuilder().setError("asked first"));
        status.getMetadataBuilder().setId(task.getMetadata().getId());

        // when, then
        assertRefused(Code.PERMISSION_DENIED, "no longer invited", () -> call(report, operation, status.build()));
        assertThat(repository
                        .find(task.getMetadata().getId())
                        .orElseThrow()
                        .resource()
                        .getStatus()
                        .getError())
                .isEqualTo("faster");
    }

    @Test
    void a_pipeline_that_loads_behind_authorize_is_refused_when_it_is_built() {
        // given
        var operation = new UpdateOperation<>(backend, SAME) {
            @Override
            protected Pipeline<Task> pipeline() {
                return pipelineNamed("late")
                        .step(resolveSlug())
                        .step(authorize())
                        .step(loadExisting())
                        .step(transformResponse())
                        .step(sendResponse())
                        .build();
            }
        };

        // when, then
        assertThatThrownBy(() -> operation.verify(TaskMethods.UPDATE))
                .hasMessageContaining("step LoadExisting loads behind Authorize");
    }

    @Test
    void a_status_update_whose_request_has_no_metadata_is_located_by_the_rpcs_own_field_path() {
        // given
        Task task = createdBy("alice", "mine");
        RpcMethod<ReportTaskRequest, Task> report = new RpcMethod<>(
                descriptor("report", ReportTaskRequest.getDefaultInstance()),
                Posture.checked(
                        "can_edit",
                        Kind.fixed("task"),
                        ResourceId.one("task_id", ReportTaskRequest::getTaskId),
                        "not for you"));
        var operation = new UpdateStatusOperation<>(
                backend, MessageMapping.byFieldName(ReportTaskRequest.getDefaultInstance(), Tasks.TYPE));

        // when
        Task reported = call(
                report,
                operation,
                ReportTaskRequest.newBuilder()
                        .setTaskId(task.getMetadata().getId())
                        .setStatus(TaskStatus.newBuilder().setError("out of paper"))
                        .build());

        // then
        assertThat(reported.getStatus().getError()).isEqualTo("out of paper");
        assertThat(reported.getSpec().getTitle()).isEqualTo(task.getSpec().getTitle());
    }

    private Task createdBy(String user, String name) {
        policy.add(new Relation("user:" + user, "owner", new ResourceRef("organization", "acme")));
        try (TaskServer server = TaskServer.start(backend)) {
            Task created = server.commandsAs(user).create(Tasks.draft("acme", name));
            return repository.find(created.getMetadata().getId()).orElseThrow().resource();
        }
    }

    /** Calls as alice. */
    private ResourceBackend<Task> under(ParentKind parent) {
        return new ResourceBackend<>(
                backend.type(),
                Optional.of(parent),
                backend.states(),
                backend.constraints(),
                backend.repository(),
                backend.authorizer(),
                backend.ownership(),
                backend.outbox(),
                backend.publisher(),
                backend.live(),
                backend.telemetry());
    }

    private static <I extends Message> Task call(RpcMethod<I, Task> method, UnaryHandler<I, Task> handler, I request) {
        var service = ServerServiceDefinition.builder(method.descriptor().getServiceName())
                .addMethod(Routes.unary(method, handler))
                .build();
        try (TaskServer server = TaskServer.start(service)) {
            return ClientCalls.blockingUnaryCall(
                    server.commandsAs("alice").getChannel(),
                    method.descriptor(),
                    server.commandsAs("alice").getCallOptions(),
                    request);
        }
    }

    private static Relation owner(String kind, String id) {
        return new Relation("user:alice", "owner", new ResourceRef(kind, id));
    }

    private static RpcMethod<Task, Task> method(RpcMethod<Task, Task> like, Kind<Task> kind, ResourceId<Task> id) {
        return new RpcMethod<>(like.descriptor(), Posture.checked("can_do", kind, id, "not for you"));
    }

    private static <I extends Message> MethodDescriptor<I, Task> descriptor(String name, I request) {
        return MethodDescriptor.<I, Task>newBuilder()
                .setType(MethodDescriptor.MethodType.UNARY)
                .setFullMethodName("test.Tasks/" + name)
                .setRequestMarshaller(ProtoUtils.marshaller(request))
                .setResponseMarshaller(ProtoUtils.marshaller(Task.getDefaultInstance()))
                .build();
    }

    private static void assertRefused(Code code, String text, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(StatusRuntimeException.class, refused -> {
            assertThat(refused.getStatus().getCode()).isEqualTo(code);
            assertThat(refused.getStatus().getDescription()).contains(text);
        });
    }

    /** A service's own rule, which asks about something that only the request ties to the task. */
    private record Silent(String kind) implements AuthorizationRule {
        @Override
        public void verify(RpcMethod<Message, Message> method) {}

        @Override
        public Posture.Checked<Message> of(RequestContext<?> context) {
            return new Posture.Checked<>(
                    Posture.right(
                            "can_do",
                            Kind.fixed(kind),
                            ResourceId.one(
                                    "metadata.org",
                                    request -> BY_ORG.of((Task) request).get(0))),
                    List.of(),
                    "not for you");
        }
    }

    /** A service's own question, which is answered with yes once, before something else happens. */
    private record Once(AtomicBoolean open, Runnable behind) implements Step<Task> {
        Once(Runnable behind) {
            this(new AtomicBoolean(true), behind);
        }

        @Override
        public String name() {
            return "Invited";
        }

        @Override
        public StepContract contract() {
            return StepContract.providing(Fact.AUTHORIZED);
        }

        @Override
        public Next execute(RequestContext<Task> context) {
            if (!open.getAndSet(false)) {
                throw RpcException.of(ErrorReason.PERMISSION_DENIED, "no longer invited");
            }
            behind.run();
            context.call().authorization().give("invited");
            return Next.CONTINUE;
        }
    }

    /** A mistake of a service's own step, or worse. */
    private record WriteTo(Stored<Task> victim) implements Step<Task> {
        @Override
        public String name() {
            return "WriteTo";
        }

        @Override
        public StepContract contract() {
            return StepContract.requiring(Fact.EXISTING).andProvides(Fact.CHANGE);
        }

        @Override
        public Next execute(RequestContext<Task> context) {
            context.change(new Change.UpdateStatus<>(
                    victim,
                    victim.resource().toBuilder()
                            .setStatus(TaskStatus.newBuilder().setError("taken"))
                            .build(),
                    context.caller().principal()));
            return Next.CONTINUE;
        }
    }
}
